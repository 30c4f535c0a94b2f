import News

/// Writes pages as a WARC file.
public struct PageExport: ~Copyable {
  private var writer: RecordWriter
  private var reader: ItemReader

  /// Opens nothing: the bytes it returns are the caller's to write.
  ///
  /// - Parameters:
  ///   - isCompressed: whether each record is its own gzip member, as in the journal.
  ///   - token: as for `ItemReader`.
  public init(isCompressed: Bool = true, token: String) {
    writer = RecordWriter(JournalSettings(compression: isCompressed ? 6 : 0))
    reader = ItemReader(token: token)
  }

  /// The record that opens a file.
  public mutating func opening(file: String, now: Timestamp) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try writer.appendInfo(file: file, now: now, to: &bytes)
    return bytes
  }

  /// The record of an item's page.
  ///
  /// - Throws: `FileFault` if its bytes can't be read, for example because `fetch.journal-keep-age` had them deleted.
  public mutating func record(of trace: ItemTrace) throws -> [UInt8] {
    let page = try reader.page(
      of: Outgoing(
        id: trace.id, source: trace.source, url: trace.url, pointer: trace.pointer, fetchedAt: trace.fetchedAt,
        entry: nil, attempt: 1))
    var capture = Capture(
      url: page.url, answeredURL: page.answeredURL, status: page.status, headers: page.headers, body: page.body,
      isDecoded: true, fetchedAt: page.fetchedAt)
    capture.feedText = page.entry?.text
    var bytes: [UInt8] = []
    _ = try writer.append(capture, id: trace.id, to: &bytes)
    return bytes
  }
}
