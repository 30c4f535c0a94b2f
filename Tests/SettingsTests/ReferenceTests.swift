import Foundation
import Settings
import Testing

@Suite("The generated settings files")
struct ReferenceTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test("Config/REFERENCE.md is what the declarations say; `chapar settings --reference` makes it anew")
  func reference() throws {
    let file = Self.root.appending(path: "Config/REFERENCE.md")
    #expect(try String(contentsOf: file, encoding: .utf8) == Reference.markdown)
  }

  @Test("Config/chapar.yaml is what the declarations say, and loads as the defaults")
  func example() async throws {
    let file = Self.root.appending(path: "Config/chapar.yaml")
    #expect(try String(contentsOf: file, encoding: .utf8) == Reference.example)
    let settings = try await Settings.load(file: file.path, environment: [:])
    for declaration in Catalogue.all {
      #expect(settings.text(of: declaration) == declaration.shownStandard)
    }
  }

  @Test("Every setting that is declared is in the list of all, so that no file, variable or reference lacks it")
  func listed() throws {
    let folder = Self.root.appending(path: "Sources/Settings")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix("Catalogue") }
    let declared = try files.reduce(0) { count, name in
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      return count + text.components(separatedBy: " = Setting(").count - 1
    }
    #expect(declared == Catalogue.all.count && declared > 50)
  }

  @Test("An example with its comment signs taken away loads, each default allowed")
  func uncommented() async throws {
    let yaml = Reference.example.split(separator: "\n").filter { $0.hasPrefix("#") }.dropFirst()
      .map { $0.dropFirst(2) }.joined(separator: "\n")
    let file = try TemporaryFile(yaml)
    let settings = try await Settings.load(file: file.path, environment: [:])
    #expect(settings[Catalogue.windowBytes] == Catalogue.windowBytes.standard)
    #expect(settings.isSet(Catalogue.windowBytes))
  }
}
