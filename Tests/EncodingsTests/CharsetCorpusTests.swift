import Encodings
import Testing

/// Other projects' documents and markup in many encodings.
///
/// We differ from the corpora in one document: html5lib's `test-yahoo-jp.dat` declares EUC-JP in a `<meta>` but is
/// stored as UTF-8. A prescan finds EUC-JP, and so does ``Encoding/prescan(_:)``; decoding the whole document finds
/// UTF-8.
@Suite(
  "Encodings found in other people's documents",
  .enabled(if: CharsetData.isPresent, "../shared/data/charset is not there"))
struct CharsetCorpusTests {
  @Test("Documents of chardet, uchardet and miniflux decode to their text")
  func documents() throws {
    var passed = 0
    var withoutWebEncoding = 0
    var failures: [String] = []
    for (name, expected, bytes) in try CharsetData.documents() {
      let decoded = Encoding.decode(bytes, declaredCharset: nil)
      let text = try #require(String(validating: decoded.utf8, as: UTF8.self), "\(name) became invalid UTF-8")
      let isRight: Bool
      if expected.hint != nil {
        isRight = !text.unicodeScalars.contains("\u{FFFD}")
      } else if let encoding = expected.whatwg {
        isRight = expected.contains?.allSatisfy { text.contains($0) } ?? (decoded.encoding.rawValue == encoding)
      } else {
        withoutWebEncoding += 1
        continue
      }
      if isRight { passed += 1 } else { failures.append("\(name): \(decoded.encoding) by \(decoded.evidence)") }
    }
    print(
      "charset documents: \(passed) right, \(failures.count) wrong,",
      "\(withoutWebEncoding) left out (UTF-32, EUC-TW, Johab and others that no web client decodes)")
    #expect(passed >= 259, "\(failures)")
    #expect(failures.isEmpty)
  }

  @Test("Pages name their encoding as a browser's prescan hears it")
  func prescan() throws {
    var passed = 0
    var failures: [String] = []
    for row in try CharsetData.prescans() where row.name != "html5lib.test-yahoo-jp.dat.0" {
      let alone = Encoding.decode(row.bytes, declaredCharset: nil).encoding.rawValue
      if alone == row.encoding { passed += 1 } else { failures.append("\(row.name): \(alone)") }
      if let expected = row.encodingWithHeader {
        let headed = Encoding.decode(row.bytes, declaredCharset: "windows-1251").encoding.rawValue
        if headed == expected { passed += 1 } else { failures.append("\(row.name) with header: \(headed)") }
      }
    }
    print("prescan rows: \(passed) right, \(failures.count) wrong, 1 left out (its bytes are not what it declares)")
    #expect(passed >= 81)
    #expect(failures.isEmpty, "\(failures)")
  }

  @Test("html5lib's encoding cases come out as they say")
  func html5lib() throws {
    var passed = 0
    var failures: [String] = []
    for (file, bytes, expected) in try CharsetData.html5libCases() {
      let isYahoo = file == "test-yahoo-jp.dat"
      let found = isYahoo ? Encoding.prescan(bytes) : Encoding.decode(bytes, declaredCharset: nil).encoding
      if found?.rawValue == expected { passed += 1 } else { failures.append("\(file): \(expected)") }
    }
    print("html5lib encoding cases: \(passed) right, \(failures.count) wrong")
    #expect(passed >= 82)
    #expect(failures.isEmpty, "\(failures)")
  }
}
