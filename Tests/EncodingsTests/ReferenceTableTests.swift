import Launching
import Testing

@Suite("The table of character references")
struct ReferenceTableTests {
  @Test("It is what the generator makes of the standard's, which Python has")
  func current() throws { #expect(try Generator("Tests/Generators/html_references.py").fault() == nil) }
}
