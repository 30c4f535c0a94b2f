/// Separates records that are pages from others.
///
/// The reasons are few and fixed, whatever a file says, because they are counted in the ledger.
enum RecordSieve {
  /// Whether a record becomes an item.
  enum Finding {
    /// Its type may hold an article; if it is a response, its status is from 200 to 203.
    case page
    /// Something else, and why it is skipped.
    case skip(String)
  }

  /// What the header alone tells; nil if the block is needed.
  static func verdict(_ record: WARCRecord) -> Finding? {
    switch record.kind {
    case .response, .resource, .conversion: break
    default: return .skip("record: \(isStandard(record.kind) ? record.kind.name : "unknown type")")
    }
    guard let target = record.targetURI else { return .skip("no address") }
    let scheme = target.prefix { $0 != ":" }.lowercased()
    guard ["http", "https", "file"].contains(scheme) else { return .skip("no page's address") }
    if record.blockLength == 0 { return .skip("empty") }
    return nil
  }

  /// What a record with this block is. A response counts with a status from 200 to 203, a body, and a type that may
  /// hold an article (`ContentType.mayHoldArticle`); other records by their type alone.
  static func verdict(_ record: WARCRecord, block: [UInt8]) -> Finding {
    guard record.kind == .response else { return verdict(ContentType(record.contentType ?? "")) }
    guard let response = ArchivedResponse(block) else { return .skip("no HTTP response") }
    guard (200...203).contains(response.status) else { return .skip("status \(response.status / 100)xx") }
    guard response.bodyStart < block.count else { return .skip("empty") }
    return verdict(response.contentType)
  }

  private static func verdict(_ type: ContentType) -> Finding {
    if type.mayHoldArticle { return .page }
    // Only the part before the slash: a hostile file could make up any number of types.
    let half = type.mediaType.prefix { $0 != "/" }
    let isKnown = ["application", "audio", "font", "image", "message", "multipart", "text", "video"].contains(half)
    return .skip("type \(isKnown ? String(half) : "unknown")")
  }

  private static func isStandard(_ kind: WARCRecord.Kind) -> Bool {
    if case .other = kind { return false }
    return true
  }
}
