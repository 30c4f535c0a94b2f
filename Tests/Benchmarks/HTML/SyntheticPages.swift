/// Synthetic pages for counting instructions: structured like news pages, with invented text.
enum SyntheticPages {
  /// The pages by name; the same bytes on every run.
  static let all: [(name: String, bytes: [UInt8])] = [
    ("article", Array(article.utf8)), ("scripts", Array(scripts.utf8)), ("lists", Array(lists.utf8)),
    ("tables", Array(tables.utf8)), ("misnested", Array(misnested.utf8)), ("references", Array(references.utf8)),
  ]

  private static let head = """
    <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The relay post &ndash; A page</title>
    <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/a.css?v=1&amp;w=2">
    <meta property="og:title" content="The relay post"><style>.a > .b { color: red } .c::before { content: "<" }</style>
    </head><body class="single post-type-post">

    """

  private static let sentence =
    "A rider left the station at dawn, and nothing on the road stopped him: neither snow nor rain nor heat nor night. "

  private static let article =
    head
    + (0..<60).map { number in
      """
      <div class="block block-\(number)" id="b\(number)" data-position="\(number)"><p class="text">\(sentence)<a
      href="https://example.org/news/\(number)?from=home&amp;to=end" rel="nofollow">read</a> <em>\(sentence)</em></p>
      <figure><img src="/images/\(number).jpg" alt="Station \(number)" width="640" height="360" loading="lazy"><figcaption>
      Photograph \(number)</figcaption></figure><!-- block \(number) --></div>

      """
    }.joined() + "</body></html>"

  private static let scripts =
    head
    + (0..<40).map { number in
      """
      <script type="application/json">{"id":\(number),"html":"<p>a<\\/p>","list":[\(String(repeating: "1,2,3,", count: 60))0]}
      </script><div class="ad" data-slot="s\(number)"></div><script>if (a < \(number) && b > 2) { run("x") }</script>

      """
    }.joined() + "</body></html>"

  private static let lists =
    head + "<ul class=menu>"
    + (0..<400).map { number in
      "<li class='item'><a href='/section/\(number)'><span>Item \(number)</span><svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/>"
        + "</svg></a>\n"
    }.joined() + "</ul><form><select name=s>" + (0..<80).map { "<option value=\($0)>\($0)" }.joined()
    + "</select><input type=hidden name=t></form></body></html>"

  private static let tables =
    head
    + (0..<20).map { number in
      "<table border=0><caption>T\(number)</caption>"
        + (0..<12).map { "<tr><th>Row \($0)<td>1<td>2<td><b>3</b>\n" }.joined() + "</table>"
    }.joined() + "</body></html>"

  private static let misnested =
    head + (0..<200).map { "<p><b>bold<i>both \($0)</b>italic</i><div><a href=x>one<p>two</a></div>" }.joined()

  private static let references =
    head
    + (0..<200).map { "<p title=\"&quot;\($0)&quot;\">&ldquo;a&rdquo; &amp; b&nbsp;&#8212; c &copy\r\n</p>" }.joined()
}
