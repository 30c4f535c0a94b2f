import Testing
import XMLReading

@Suite("What is broken is read as it was meant")
struct LenientReadingTests {
  @Test(
    "Text survives what XML forbids",
    arguments: [
      ("<a>Tom & Jerry at AT&T</a>", "Tom & Jerry at AT&T"),
      ("<a>http://x/?a=1&b=2&amp;c=3</a>", "http://x/?a=1&b=2&c=3"),
      ("<a>caf&eacute;&nbsp;noir</a>", "café\u{A0}noir"),
      ("<a>3 < 4 and a<</a>", "3 < 4 and a<"),
      ("<a>one\u{0B}\u{00}two</a>", "onetwo"),
      ("<a>&#8217;&#x2014;&#146;&#0;&#xFFFFFFFF;&unknown;&#;</a>", "’—’&unknown;&#;"),
      ("<a><![CDATA[<b>&amp;]]> &amp;</a>", "<b>&amp; &"),
      ("<a>it\u{92}s <![CDATA[it\u{92}s]]></a>", "it’s it’s"),
      ("<a>x<!-- <b> -- -->y<?php echo ?>z</a>", "xyz"),
      ("PHP Warning: x > y\n<?xml version='1.0'?>\n<a>ok</a>", "ok"),
      ("<a>never closed <b>at all</b>", "never closed at all"),
    ])
  func text(markup: String, text: String) throws {
    let root = try #require(try XMLElement.document(Array(markup.utf8)).children.first)
    #expect(root.text == text)
  }

  /// A feed and a list of feeds that were cut inside an address added half of it.
  @Test(
    "Of a document that is cut, the last word and an unfinished tag are dropped",
    arguments: [
      ("<a>never closed <b>at all", "never closed at "),
      ("<a><b>one</b><link>https://news.example.com/fer", "one"),
      ("<a><![CDATA[https://news.example.com/fer", ""),
      ("<a><![CDATA[never closed", "never "),
      ("<a>one <b href='https://news.example.com/fer", "one "),
      ("<a>one <b href='https://news.example.com/ferry'", "one "),
      ("<a>all of it\n", "all of it\n"),
    ])
  func cut(markup: String, text: String) throws {
    let root = try #require(try XMLElement.document(Array(markup.utf8)).children.first)
    #expect(root.text == text)
    #expect(root.children.allSatisfy { $0.attributes.isEmpty })
  }

  @Test("An end tag closes the element it names, or nothing")
  func endTags() throws {
    let markup = "<list><item><title>one</item><item>two</br><b>bold</item></wrong></list>"
    let root = try #require(try XMLElement.document(Array(markup.utf8)).children.first)
    #expect(root.children.map(\.text) == ["one", "twobold"])
  }

  @Test("Attributes without quotes, without values and twice are taken")
  func attributes() throws {
    let markup = "<a href=http://x/?a=1&amp;b=2 checked b='\"' b=\"2\" c = \"a&lt;b\"/>"
    let root = try #require(try XMLElement.document(Array(markup.utf8)).children.first)
    #expect(root.attributes.map(\.name.local) == ["href", "checked", "b", "c"])
    #expect(root.attributes.map(\.value) == ["http://x/?a=1&b=2", "checked", "\"", "a<b"])
  }

  @Test("Prefixes mean what is declared where they stand")
  func namespaces() throws {
    let markup = "<a xmlns='one' xmlns:p='two'><p:b c='' p:d=''/><b xmlns=''/><b xmlns:p='three'><p:c/></b><q:b/></a>"
    let root = try #require(try XMLElement.document(Array(markup.utf8)).children.first)
    #expect(root.name == XMLName(local: "a", namespace: "one"))
    let children = root.children
    #expect(children[0].name == XMLName(prefix: "p", local: "b", namespace: "two"))
    #expect(children[0].attributes.map(\.name.namespace) == ["", "two"])
    #expect(children[1].name.namespace == "")
    #expect(children[2].children.first?.name.namespace == "three")
    #expect(children[3].name == XMLName(prefix: "q", local: "b", namespace: ""))
  }
}
