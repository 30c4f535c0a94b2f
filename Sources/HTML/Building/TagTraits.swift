/// What the tree construction rules need to know about an open element, without looking at its name. They are computed
/// once for each well-known tag: a rule tests bits instead of comparing with dozens of names.
struct TagTraits: OptionSet, BitwiseCopyable {
  let rawValue: UInt32

  /// "Special" (WHATWG 13.2.4.2): a block that an end tag of another name doesn't close.
  static let special = TagTraits(rawValue: 1)
  /// Ends every scope: an end tag inside it doesn't see elements outside it.
  static let scope = TagTraits(rawValue: 2)
  /// Ends the table scope: `html`, `table`, `template`.
  static let tableScope = TagTraits(rawValue: 4)
  /// Also ends the list item scope: `ol`, `ul`.
  static let listScope = TagTraits(rawValue: 8)
  /// Also ends the button scope: `button`.
  static let buttonScope = TagTraits(rawValue: 16)
  /// Its end tag may be left out, as that of `li` and `p`.
  static let implied = TagTraits(rawValue: 32)
  /// Its end tag is implied by "generate all implied end tags thoroughly".
  static let impliedThoroughly = TagTraits(rawValue: 64)
  /// In the HTML namespace.
  static let html = TagTraits(rawValue: 128)
  /// A formatting element, such as `b` and `a`: it is opened again in the next block if it was not closed by its own
  /// end tag.
  static let formatting = TagTraits(rawValue: 256)
  /// Text and elements that don't belong inside it are moved before the table ("foster parenting").
  static let fosters = TagTraits(rawValue: 512)
  /// If it is the current node, its end tag in a body just pops it.
  static let endsPlainly = TagTraits(rawValue: 1024)
  /// Its start tag in a body is "any other start tag".
  static let startsPlainly = TagTraits(rawValue: 2048)
  /// Its start tag in a body closes a paragraph and does nothing else.
  static let closesParagraph = TagTraits(rawValue: 4096)
  /// `h1` to `h6`.
  static let heading = TagTraits(rawValue: 8192)
  /// An HTML integration point (WHATWG 13.2.6.5).
  static let htmlIntegration = TagTraits(rawValue: 16384)
  /// A MathML text integration point.
  static let mathIntegration = TagTraits(rawValue: 32768)
  /// Ends "clear the stack back to a table body context": `tbody`, `tfoot`, `thead`.
  static let tableBody = TagTraits(rawValue: 65536)

  /// An element whose name isn't well known, such as a custom element: an ordinary inline one.
  static let unknown: TagTraits = [.html, .endsPlainly, .startsPlainly]

  /// The traits of HTML elements by the raw values of their tags; read by one index for each token.
  static let table: [TagTraits] = (0..<Int(Tag.firstCustom)).map { number in
    let tag = Tag(rawValue: UInt16(number))
    var traits: TagTraits = .html
    for (tags, trait) in lists where tags.contains(tag) { traits.formUnion(trait) }
    if !hasOwnStart.contains(tag), traits.isDisjoint(with: [.formatting, .closesParagraph, .heading]) {
      traits.formUnion(.startsPlainly)
    }
    if !hasOwnEnd.contains(tag), !traits.contains(.formatting) { traits.formUnion(.endsPlainly) }
    return traits
  }

  /// The traits of a foreign element. Most have none; those in which HTML may stand are special, and end scopes.
  static func foreign(_ tag: Tag, _ namespace: Namespace) -> TagTraits {
    switch (namespace, tag) {
    case (.mathML, .mi), (.mathML, .mo), (.mathML, .mn), (.mathML, .ms), (.mathML, .mtext):
      [.special, .scope, .mathIntegration]
    case (.mathML, .annotationXml): [.special, .scope]
    case (.svg, .foreignObject), (.svg, .desc), (.svg, .title): [.special, .scope, .htmlIntegration]
    default: []
    }
  }

  /// Which tags have which traits, each list from the standard.
  private static let lists: [(Set<Tag>, TagTraits)] = [
    (
      [
        .address, .applet, .area, .article, .aside, .base, .basefont, .bgsound, .blockquote, .body, .br, .button,
        .caption, .center, .col, .colgroup, .dd, .details, .dir, .div, .dl, .dt, .embed, .fieldset, .figcaption,
        .figure, .footer, .form, .frame, .frameset, .h1, .h2, .h3, .h4, .h5, .h6, .head, .header, .hgroup, .hr, .html,
        .iframe, .img, .input, .keygen, .li, .link, .listing, .main, .marquee, .menu, .meta, .nav, .noembed, .noframes,
        .noscript, .object, .ol, .p, .param, .plaintext, .pre, .script, .search, .section, .select, .source, .style,
        .summary, .table, .tbody, .td, .template, .textarea, .tfoot, .th, .thead, .title, .tr, .track, .ul, .wbr, .xmp,
      ], .special
    ),
    ([.applet, .caption, .html, .table, .td, .th, .marquee, .object, .select, .template], .scope),
    ([.html, .table, .template], .tableScope),
    ([.ol, .ul], .listScope),
    ([.button], .buttonScope),
    ([.dd, .dt, .li, .optgroup, .option, .p, .rb, .rp, .rt, .rtc], .implied),
    ([.caption, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr], .impliedThoroughly),
    ([.a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u], .formatting),
    ([.table, .tbody, .tfoot, .thead, .tr], .fosters),
    ([.tbody, .tfoot, .thead], .tableBody),
    ([.h1, .h2, .h3, .h4, .h5, .h6], .heading),
    (
      [
        .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl, .fieldset, .figcaption,
        .figure, .footer, .header, .hgroup, .main, .menu, .nav, .ol, .p, .search, .section, .summary, .ul,
      ], .closesParagraph
    ),
  ]

  /// Tags whose start tags have rules of their own in the body.
  private static let hasOwnStart: Set<Tag> = [
    .html, .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title, .body, .frameset,
    .pre, .listing, .form, .li, .dd, .dt, .plaintext, .button, .applet, .marquee, .object, .table, .area, .br, .embed,
    .img, .keygen, .wbr, .input, .param, .source, .track, .hr, .image, .textarea, .xmp, .iframe, .noembed, .select,
    .option, .optgroup, .selectedcontent, .rb, .rtc, .rp, .rt, .math, .svg, .caption, .col, .colgroup, .frame, .head,
    .tbody, .td, .tfoot,
    .th, .thead, .tr,
  ]

  /// Tags whose end tags have rules of their own in the body.
  private static let hasOwnEnd: Set<Tag> = [
    .template, .body, .html, .form, .applet, .marquee, .object, .br, .table, .caption, .colgroup, .tbody, .tfoot,
    .thead, .tr, .td, .th, .head, .frameset,
  ]
}
