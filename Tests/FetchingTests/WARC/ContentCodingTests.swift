import Fetching
import Foundation
import Testing

@Suite("Content and transfer codings")
struct ContentCodingTests {
  static func bytes(_ base64: String) -> [UInt8] { Data(base64Encoded: base64).map(Array.init) ?? [] }

  static let text = Array("Hello, hello, hello relay post!".utf8)

  /// Made with Python's gzip, zlib, brotli and zstandard of the text above.
  @Test(
    "A coded body is decoded",
    arguments: [
      ("gzip", "H4sIAAAAAAAC//NIzcnJ11HIQKIUilJzEisVCvKLSxQBQko+Cx8AAAA="),
      ("x-gzip", "H4sIAAAAAAAC//NIzcnJ11HIQKIUilJzEisVCvKLSxQBQko+Cx8AAAA="),
      ("deflate", "eJzzSM3JyddRyECiFIpScxIrFQryi0sUAa3NCvk="),
      ("deflate", "80jNycnXUchAohSKUnMSKxUK8otLFAE="),
      ("br", "Cw+ASGVsbG8sIGhlbGxvLCBoZWxsbyByZWxheSBwb3N0IQM="),
      ("zstd", "KLUv/SQf1QAAoEhlbGxvLCBoIHJlbGF5IHBvc3QhAQAyChcZykVU"),
      ("chunked", "NQ0KSGVsbG8NCjFhO2E9Yg0KLCBoZWxsbywgaGVsbG8gcmVsYXkgcG9zdCENCjANClg6IHkNCg0K"),
      ("identity", "SGVsbG8sIGhlbGxvLCBoZWxsbyByZWxheSBwb3N0IQ=="),
      ("gzip", "SGVsbG8sIGhlbGxvLCBoZWxsbyByZWxheSBwb3N0IQ=="),
      ("chunked", "SGVsbG8sIGhlbGxvLCBoZWxsbyByZWxheSBwb3N0IQ=="),
    ])
  func decodes(name: String, base64: String) throws {
    let coding = try #require(ContentCoding(name: name))
    #expect(try coding.undo(Self.bytes(base64), limit: 1000) == Self.text)
  }

  @Test(
    "A body that decodes to more than the limit is refused", arguments: ["gzip", "deflate", "br", "zstd", "chunked"])
  func bombs(name: String) throws {
    let bodies = [
      "gzip": "H4sIAAAAAAAC//NIzcnJ11HIQKIUilJzEisVCvKLSxQBQko+Cx8AAAA=",
      "deflate": "eJzzSM3JyddRyECiFIpScxIrFQryi0sUAa3NCvk=",
      "br": "Cw+ASGVsbG8sIGhlbGxvLCBoZWxsbyByZWxheSBwb3N0IQM=",
      "zstd": "KLUv/SQf1QAAoEhlbGxvLCBoIHJlbGF5IHBvc3QhAQAyChcZykVU",
      "chunked": "NQ0KSGVsbG8NCjFhO2E9Yg0KLCBoZWxsbywgaGVsbG8gcmVsYXkgcG9zdCENCjANClg6IHkNCg0K",
    ]
    let coding = try #require(ContentCoding(name: name))
    #expect(throws: CodingError.tooLarge(limit: 30)) { try coding.undo(Self.bytes(bodies[name] ?? ""), limit: 30) }
  }

  @Test("A list of codings is read in its order, and an unknown one is named")
  func lists() throws {
    #expect(try ContentCoding.list("gzip , BR,identity") == [.gzip, .brotli])
    #expect(throws: CodingError.unknown("compress")) { try ContentCoding.list("gzip, compress") }
  }

  @Test(
    "A Content-Type is read as loosely as browsers do",
    arguments: [
      ("text/html; charset=utf-8", "text/html", "utf-8"),
      ("TEXT/HTML;charset=\"Windows-1256\"", "text/html", "Windows-1256"),
      ("text/html; a=b ; Charset = x", "text/html", "x"), ("junk", "", nil), ("", "", nil), (";;;charset=", "", nil),
    ] as [(String, String, String?)])
  func types(value: String, mediaType: String, charset: String?) {
    let type = ContentType(value)
    #expect(type.mediaType == mediaType)
    #expect(type.charset == charset)
  }
}
