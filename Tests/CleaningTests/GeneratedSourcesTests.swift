import Cleaning
import Foundation
import Testing

/// Generated sources match their origins.
@Suite("Generated sources")
struct GeneratedSourcesTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private func text(_ path: String) throws -> String {
    try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
  }

  @Test(
    "A model's Swift source holds the text of its file",
    arguments: [("Config/body-model.txt", "BodyModelResource"), ("Config/quality-model.txt", "QualityModelResource")])
  func models(origin: String, source: String) throws {
    let written = try text("Sources/Cleaning/Model/\(source).swift")
    #expect(written.contains("enum \(source) {\n  static let text = #\"\"\"\n\(try text(origin))\"\"\"#\n}\n"))
  }

  @Test(
    "The Swift source of the line rules is the files of Config/boilerplate in order; Config/embed.py writes it")
  func rules() throws {
    let folder = Self.root.appending(path: "Config/boilerplate")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }
      .sorted()
    #expect(files.count >= 12)
    let all = try files.map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }.joined()
    #expect(try text("Sources/Cleaning/Rules/PhraseRulesResource.swift").contains("#\"\"\"\n\(all)\"\"\"#"))
    // A line with a tab too few would be passed over.
    let lines = all.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(PhraseRules.standard.rules.count == lines.count)
    #expect(Set(PhraseRules.standard.rules.map(\.id)).count == lines.count)
  }
}
