import Crypto
import News

/// Writes WARC 1.1 records into bytes (ISO 28500:2017).
///
/// Each record is a gzip member of its own, as the standard recommends, so that one can be read without those before
/// it.
struct RecordWriter: ~Copyable {
  private let settings: JournalSettings
  private var plain: [UInt8] = []
  private var deflater: Deflater?

  /// A compression of 0 writes plain records, any other a gzip member for each.
  init(_ settings: JournalSettings) { self.settings = settings }

  /// Appends a `response` record, or a `resource` record of a page made here, to `output`; returns its decompressed
  /// length in bytes, without the empty lines after it. A feed's text follows as a `metadata` record, which does not
  /// count in that length.
  mutating func append(_ capture: Capture, id: ItemID, to output: inout [UInt8]) throws(CodingError) -> Int64 {
    let head = capture.isMade ? "" : Self.head(of: capture)
    let type = capture.isMade ? "resource" : "response"
    var header = "WARC/1.1\r\nWARC-Type: \(type)\r\nWARC-Record-ID: <\(id)>\r\n"
    header += "WARC-Date: \(capture.fetchedAt)\r\nWARC-Target-URI: \(Self.line(capture.answeredURL))\r\n"
    if capture.url != capture.answeredURL { header += "\(Self.askedField): \(Self.line(capture.url))\r\n" }
    let textID = capture.feedText.map { _ in ItemIdentity.random() }
    if let textID { header += "\(WARCRecord.concurrentField): <\(textID)>\r\n" }
    if let address = capture.ipAddress { header += "WARC-IP-Address: \(Self.line(address))\r\n" }
    header += "WARC-Payload-Digest: sha1:\(Base32.text(Array(Insecure.SHA1.hash(data: capture.body))))\r\n"
    let media = capture.isMade ? "text/html; charset=utf-8" : "application/http; msgtype=response"
    header += "Content-Type: \(media)\r\n"
    header += "Content-Length: \(head.utf8.count + capture.body.count)\r\n\r\n"
    plain.removeAll(keepingCapacity: true)
    plain.append(contentsOf: header.utf8)
    plain.append(contentsOf: head.utf8)
    plain.append(contentsOf: capture.body)
    let length = try finish(onto: &output)
    guard let textID, let text = capture.feedText else { return length }
    // The feed's text of a page is metadata of it (WARC 1.1 §6.6).
    try append(
      "metadata", id: textID, at: capture.fetchedAt,
      fields: "WARC-Target-URI: \(Self.line(capture.answeredURL))\r\nWARC-Refers-To: <\(id)>\r\n",
      text, as: "text/plain; charset=utf-8", to: &output)
    return length
  }

  /// Appends the `warcinfo` record that opens a file.
  mutating func appendInfo(file: String, now: Timestamp, to output: inout [UInt8]) throws(CodingError) {
    let text = "software: Chapar\r\nformat: WARC File Format 1.1\r\nisPartOf: \(Self.line(file))\r\n"
    try append(
      "warcinfo", id: ItemIdentity.random(), at: now, fields: "WARC-Filename: \(Self.line(file))\r\n", text,
      as: "application/warc-fields", to: &output)
  }

  /// Appends a record of text, with more fields in its header.
  private mutating func append(
    _ kind: String, id: ItemID, at time: Timestamp, fields: String, _ text: String, as media: String,
    to output: inout [UInt8]
  ) throws(CodingError) {
    let header =
      "WARC/1.1\r\nWARC-Type: \(kind)\r\nWARC-Record-ID: <\(id)>\r\nWARC-Date: \(time)\r\n\(fields)"
      + "Content-Type: \(media)\r\nContent-Length: \(text.utf8.count)\r\n\r\n"
    plain.removeAll(keepingCapacity: true)
    plain.append(contentsOf: (header + text).utf8)
    _ = try finish(onto: &output)
  }

  /// The field for the requested address if another address answered.
  static let askedField = "Chapar-Asked-URI"

  /// Appends the record in `plain`, compressed or not, with the two line breaks that end it; returns its length without
  /// them.
  private mutating func finish(onto output: inout [UInt8]) throws(CodingError) -> Int64 {
    let length = Int64(plain.count)
    plain.append(contentsOf: [13, 10, 13, 10])
    if settings.compression > 0 {
      if deflater == nil { deflater = try Deflater(level: settings.compression) }
      try deflater?.compress(plain, onto: &output)
    } else {
      output.append(contentsOf: plain)
    }
    return length
  }

  /// The response's head as received, except for what is no longer true of the body. The fields for a coding that was
  /// undone, and for the old length, get the prefix `X-Crawler-`, as in Common Crawl's files.
  private static func head(of capture: Capture) -> String {
    var lines = "HTTP/1.1 \(capture.status) \(line(capture.reason))\r\n"
    let isCoded = capture.headers.contains { $0.name.isWritten("content-encoding") }
    for field in capture.headers {
      let isUntrue =
        switch field.name.lowercased() {
        case "transfer-encoding": true
        case "content-encoding": capture.isDecoded
        case "content-length": Int(field.value) != capture.body.count || (isCoded && capture.isDecoded)
        default: false
        }
      lines += "\(isUntrue ? "X-Crawler-" : "")\(line(field.name)): \(line(field.value))\r\n"
      if isUntrue, field.name.isWritten("content-length") { lines += "Content-Length: \(capture.body.count)\r\n" }
    }
    return lines + "\r\n"
  }

  /// The text without line breaks, so that it can't break out of its line.
  private static func line(_ text: String) -> String {
    text.utf8.contains { $0 == 13 || $0 == 10 }
      ? String(decoding: text.utf8.map { $0 == 13 || $0 == 10 ? 32 : $0 }, as: UTF8.self) : text
  }
}
