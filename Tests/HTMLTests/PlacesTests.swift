import HTML
import Testing

@Suite("Places")
struct PlacesTests {
  @Test("The attributes that cleaning reads are recognised in any case, near misses aren't")
  func names() {
    let page = """
      <p CLASS=a id=b data-TestID=c data-test=d data-type=e data-date=f data-time=g datetime=h data-qa=i data-src=j
      rel=k role=l itemprop=m hidden aria-hidden=n data-publishdate=o data-published=p data-timestamp=q data-datetime=r
      data-module=s data-component=t content=u property=v name=w href=x alt=y src=z style=1 title=2
      ib=3 clasp=4 data-tyre=5 data-dose=6 onclick=7 data-publisher=8>
      """
    let tree = Parser().parse(page)
    let known = tree.descendants(of: tree.document).flatMap { node in
      tree.attributePlaces(of: node).filter { tree.attributeName(at: $0) != nil }.map { tree.value(at: $0) }
    }
    #expect(known == "abcdefghijklm".map(String.init) + [""] + "nopqrstuvwxyz12".map(String.init))
  }

  @Test("Plain text and values have a place in the page, others are decoded")
  func places() throws {
    let tree = Parser().parse("<p title='a &amp; b' class=c>plain<p>not &lt; plain")
    let nodes = Array(tree.descendants(of: tree.document))
    let texts = nodes.filter { tree.kind(of: $0) == .text }
    #expect(
      texts.map { tree.textPlace(of: $0).map { String(decoding: tree.source[$0], as: UTF8.self) } } == ["plain", nil])
    let paragraph = try #require(nodes.first { tree.tag(of: $0) == .p })
    let places = tree.attributePlaces(of: paragraph)
    #expect(places.map { tree.valuePlace(at: $0) == nil } == [true, false])
    #expect(places.map { tree.value(at: $0) } == ["a & b", "c"])
    #expect(tree.textPlace(of: paragraph) == nil)
    #expect(tree.attributePlaces(of: texts[0]).isEmpty)
  }

  @Test("Elements made alike share a signature, others don't")
  func signatures() {
    let tree = Parser().parse(
      "<i id=n-12 class=a href=1></i><i id=n-345 class=a href=2></i><i id=n-12 class=b></i><b id=n-12 class=a></b><i class=n-12 id=a></i>"
    )
    let all = tree.descendants(of: tree.document).filter { tree.tag(of: $0) == .i || tree.tag(of: $0) == .b }
    let signatures = all.map { tree.signature(of: $0) }
    #expect(signatures.count == 5 && signatures[0] == signatures[1])
    #expect(Set(signatures).count == 4)
  }

  @Test("Text in runs is decoded as byte by byte")
  func decoding() {
    let tree = Parser().parse("<p>a\r\nb\rc &amp d &amp;&lt;\r\n&notit; e\0f")
    #expect(tree.body.map { tree.text(of: $0) } == "a\nb\nc & d &<\n¬it; ef")
  }
}
