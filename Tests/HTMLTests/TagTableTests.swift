import Launching
import Testing

@Suite("The table of tags")
struct TagTableTests {
  @Test("It is what the generator makes of its lists")
  func current() throws { #expect(try Generator("Tests/Generators/html_tags.py").fault() == nil) }
}
