import Launching
import Testing

@Suite("The tables of domains")
struct IDNATableTests {
  private static let generator = Generator("Tests/Generators/idna_tables.py")

  @Test(
    "They are what the generator makes of Unicode's data",
    .enabled("the Python package idna of the tables' Unicode version is not installed") { try generator.isReady })
  func current() throws { #expect(try Self.generator.fault() == nil) }
}
