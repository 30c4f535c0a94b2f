import Foundation
import Launching

/// Made-up news pages, all different and all articles, written as a WARC file without using the code under test.
struct Pages {
  let count: Int
  /// The item that kills the stand-in worker, if any.
  var poison: Int?

  /// The words that a poisoned page contains.
  static let poisonWords = "chaos-poison-page"

  static func url(_ number: Int) -> String { "http://site\(number % 7).chaos.example/news/\(number)/story" }

  func html(_ number: Int) -> String {
    var random = SplitMix(state: UInt64(number))
    let paragraphs = (0..<6).map { paragraph in
      "<p>"
        + (0..<40).map { _ in Self.words[Int(random.next() % UInt64(Self.words.count))] }.joined(separator: " ")
        + ", said witness number \(number * 10 + paragraph).</p>"
    }
    let mark = number == poison ? "<p>\(Self.poisonWords)</p>" : ""
    return """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Report \(number) from the chaos desk</title>
      <meta property="article:published_time" content="2024-03-01T10:00:00Z"></head><body>
      <nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Report \(number) from the chaos desk</h1>
      \(paragraphs.joined(separator: "\n"))\(mark)</article><footer>All rights reserved.</footer></body></html>
      """
  }

  /// Writes the pages as WARC 1.1 response records.
  func writeWARC(to file: URL) throws {
    guard FileManager.default.createFile(atPath: file.path, contents: nil) else {
      throw ChaosError.cannotWrite(file.path)
    }
    let handle = try FileHandle(forWritingTo: file)
    defer { try? handle.close() }
    var buffer = Data()
    for number in 0..<count {
      let body = Data(html(number).utf8)
      let http = Data(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: \(body.count)\r\n\r\n".utf8)
      let header = """
        WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-\(padded(number))>\r
        WARC-Date: 2024-03-02T00:00:00Z\r\nWARC-Target-URI: \(Self.url(number))\r
        Content-Type: application/http; msgtype=response\r\nContent-Length: \(http.count + body.count)\r\n\r\n
        """
      buffer += Data(header.utf8) + http + body + Data("\r\n\r\n".utf8)
      if buffer.count > 1 << 20 {
        try handle.write(contentsOf: buffer)
        buffer.removeAll(keepingCapacity: true)
      }
    }
    try handle.write(contentsOf: buffer)
  }

  private func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: 12 - digits.count) + digits
  }

  private static let words = """
    the council of the town heard on Monday that its bridge over the river would be closed for repairs until spring
    while merchants asked who should pay for the ferry and an engineer spoke of stone timber and iron in plain words
    """.split(whereSeparator: \.isWhitespace).map(String.init)
}

/// A problem of the chaos run itself, or one that it found.
enum ChaosError: Error, CustomStringConvertible {
  case cannotWrite(String)
  case usage(String)
  case tool(String)
  case timedOut(String)

  var description: String {
    switch self {
    case .cannotWrite(let path): "can't write \(path)"
    case .usage(let words), .tool(let words), .timedOut(let words): words
    }
  }
}
