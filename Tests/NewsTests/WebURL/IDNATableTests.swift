import Foundation
import Launching
import Testing

@Suite("The tables of domains")
struct IDNATableTests {
  private static let generator = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Generators/idna_tables.py").standardized.path

  private static func generate(_ option: String) throws -> Command { try Command("python3", [generator, option]) }

  /// Whether the Python package `idna` is there and of the tables' Unicode version.
  private static var isReady: Bool {
    get throws { try generate("--ready").status == 0 }
  }

  @Test(
    "They are what the generator makes of Unicode's data",
    .enabled("the Python package idna of the tables' Unicode version is not installed") { try isReady })
  func current() throws {
    let outcome = try Self.generate("--check")
    #expect(outcome.status == 0, "\(outcome.errors)")
  }
}
