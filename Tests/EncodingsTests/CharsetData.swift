import Foundation
import Launching

/// The shared test data that these suites read. It lies beside the repository and is not part of it.
enum CharsetData {
  /// Whether the data exists; otherwise a suite that needs it is skipped, and Swift Testing says so.
  static let isPresent = SharedData.has("charset")

  /// One document in some encoding, with what is known about its text.
  struct Document: Decodable {
    var whatwg: String?
    var contains: [String]?
    /// For rows from miniflux, only that the text must decode without U+FFFD is known.
    var hint: String?
  }

  /// One piece of markup and the encoding that its beginning declares.
  struct Prescan: Decodable {
    let name: String
    let bytes: [UInt8]
    let encoding: String
    let encodingWithHeader: String?

    private enum CodingKeys: String, CodingKey {
      case name = "case"
      case html, encoding
      case encodingWithHeader = "with_http_charset_windows-1251"
    }

    init(from decoder: any Decoder) throws {
      let row = try decoder.container(keyedBy: CodingKeys.self)
      name = try row.decode(String.self, forKey: .name)
      encoding = try row.decode(String.self, forKey: .encoding)
      encodingWithHeader = try row.decodeIfPresent(String.self, forKey: .encodingWithHeader)
      if let text = try? row.decode(String.self, forKey: .html) {
        bytes = Array(text.utf8)
      } else {
        let coded = try row.decode([String: Data].self, forKey: .html)
        bytes = Array(coded["base64"] ?? Data())
      }
    }
  }

  /// All documents, by name.
  static func documents() throws -> [(name: String, expected: Document, bytes: [UInt8])] {
    let charset = SharedData.file("charset")
    let files = try FileManager.default.contentsOfDirectory(atPath: charset.path).sorted()
    let suffix = ".expected.json"
    return try files.filter { $0.hasSuffix(suffix) }.compactMap { file in
      let name = String(file.dropLast(suffix.count))
      guard let body = files.first(where: { $0.hasPrefix(name) && !$0.hasSuffix(suffix) }) else { return nil }
      let expected = try JSONDecoder().decode(Document.self, from: Data(contentsOf: charset.appending(path: file)))
      return (name, expected, Array(try Data(contentsOf: charset.appending(path: body))))
    }
  }

  /// All rows of the prescan table.
  static func prescans() throws -> [Prescan] {
    let table = try Data(contentsOf: SharedData.file("charset/prescan.jsonl"))
    return try table.split(separator: 0x0A).map { try JSONDecoder().decode(Prescan.self, from: $0) }
  }

  /// The cases of html5lib-tests' encoding files: markup and the encoding that it declares.
  static func html5libCases() throws -> [(file: String, bytes: [UInt8], encoding: String)] {
    let encoding = SharedData.file("html5lib-tests/encoding")
    let files = ["tests1.dat", "tests2.dat", "test-yahoo-jp.dat"]
    return try files.flatMap { (file: String) -> [(file: String, bytes: [UInt8], encoding: String)] in
      let data = try Data(contentsOf: encoding.appending(path: file))
      // Latin-1 keeps every byte while the file is split as text.
      let text = String(data: data, encoding: .isoLatin1) ?? ""
      return text.components(separatedBy: "#data\n").dropFirst().compactMap { row in
        let parts = row.components(separatedBy: "\n#encoding\n")
        guard parts.count == 2 else { return nil }
        let bytes = parts[0].unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        let name = parts[1].trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
        return (file, bytes, name)
      }
    }
  }
}
