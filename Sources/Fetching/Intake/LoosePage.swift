import News

/// Pages without a source: from standard input, or just fetched from an address.
public enum LoosePage {
  /// Whether bytes are those of a WARC file, which has pages but is not one.
  public static func isWARC(_ raw: [UInt8]) -> Bool {
    let head = try? FilePeek.head(of: Array(raw.prefix(4096)), count: 4096)
    return head.map(FilePeek.holdsRecords) ?? false
  }

  /// A page from bytes of HTML or text, recognised by their beginning; gzip is undone.
  ///
  /// - Throws: `FileFault` if they are neither, or longer than `limit`.
  public static func page(
    of raw: [UInt8], named name: String, url: String?, limit: Int = 32 << 20, at now: Timestamp
  ) throws(FileFault) -> Page {
    let bytes: [UInt8]
    do {
      bytes = try ContentCoding.gzip.undo(raw, limit: limit, mustBeWhole: true)
    } catch {
      throw FileFault(.damaged, file: name, why: "it is a broken gzip file: \(error)")
    }
    guard bytes.count <= limit else {
      throw FileFault(.tooLarge, file: name, why: "it has more than \(limit) bytes")
    }
    if let reason = BinaryFormat.reason(for: bytes) { throw FileFault(.unsupported, file: name, why: reason) }
    guard let mediaType = MediaType.sniff(bytes) else {
      throw FileFault(.unsupported, file: name, why: "it is neither HTML nor text")
    }
    let address = url ?? "file:///\(name)"
    return Page(
      url: address, answeredURL: address, fetchedAt: now, source: SourceName(rawValue: name), mediaType: mediaType,
      charset: nil, body: bytes)
  }

  /// The page in a response, named after its address. A declared media type is believed here; without one the bytes
  /// decide.
  public static func page(of response: FetchResponse) -> Page {
    let declared = ContentType(response.header("content-type") ?? "")
    let mediaType =
      declared.mediaType.isEmpty ? MediaType.sniff(response.body) ?? "application/octet-stream" : declared.mediaType
    return Page(
      url: response.url, answeredURL: response.answeredURL, status: response.status, headers: response.headers,
      fetchedAt: response.fetchedAt, source: SourceName(rawValue: response.url), mediaType: mediaType,
      charset: declared.charset, body: response.body)
  }
}
