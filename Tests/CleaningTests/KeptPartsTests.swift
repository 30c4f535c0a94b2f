import News
import Testing

/// Dictionaries and reviews lost the headings of parts that were kept.
@Suite("Headings of kept parts")
struct KeptPartsTests {
  @Test("The heading of a part that is kept stays, though the model takes it for a label")
  func heading() throws {
    let html = """
      <!DOCTYPE html><html lang="en"><head><title>hawser</title></head><body class="pg-entry">\
      <div class="wrapper-site-main"><main id="main" class="site-main"><div class="box-content">\
      <section class="sec-item-entry-group"><div class="box-headword"><h1 class="hdr-headword">hawser</h1>\
      <em class="txt-entry-group-type">Nautical</em><div class="box-audio-pronunciation">\
      <span class="txt-phonetic">[haw-zer]</span><span class="txt-ipa">/ ˈhɔː zə /</span></div></div>\
      <div class="box-posb"><div class="box-pos-label"><h2>On deck</h2></div><ol class="list-definition">\
      <li class="item-definition"><p class="txt-variant-label">a thick rope with which a ship is moored or towed into \
      harbour.</p></li></ol></div></section>\
      <p class="copyright-txt">Definitions from the Lake Word Book, fourth edition, based on the notes of the pilots, © \
      Harbour Library 2023</p><p class="copyright-txt">Idioms from the Quay Book of Idioms copyright © 2002, 2001, 1995 by \
      Harbour Library Publishing Company. Published by Harbour Library Publishing Company.</p></div></main></div></body></html>
      """
    let blocks = try PageCleaningTests().clean(bytes: Array(html.utf8)).blocks
    #expect(blocks.contains { $0.kind == .heading && $0.text == "On deck" })
    #expect(blocks.contains { $0.text.hasPrefix("a thick rope") })
  }
}
