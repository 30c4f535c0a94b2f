/// Start tags in the body (WHATWG 13.2.6.4.7), except the simplest, which `TreeBuilder+Fast` handles.
///
/// | page | becomes |
/// | --- | --- |
/// | `<p>foo<pre>bar<p>baz` | `p`, then `pre` with `bar` and a `p` in it |
/// | `<h1>Hello<h2>World` | two headings side by side |
/// | `<dd><dd><dt>` | three items side by side |
/// | `<p><image></p>` | an `img` in the paragraph |
/// | `<nobr>X<nobr>` | two `nobr` side by side |
/// | `<td>x` | the text alone: a cell outside a table has no element |
extension TreeBuilder {
  /// A start tag in the body; most are decided by their traits. False only for `<image>`, which is processed again as
  /// `<img>`.
  mutating func startInBody() -> Bool {
    let tag = scanner.token.tag
    let traits = traits(of: tag)
    if traits.contains(.closesParagraph) {
      closeParagraph()
      insertElement()
    } else if traits.contains(.startsPlainly) {
      reopenFormatting()
      insertElement()
    } else if traits.contains(.formatting) {
      startFormatting(tag)
    } else if traits.contains(.heading) {
      closeParagraph()
      if top.traits.contains(.heading) { pop() }
      insertElement()
    } else {
      return startSpecially(tag)
    }
    return true
  }

  /// A link within a link, and a `<nobr>` within another, first end the outer one: `<a>1<a>2` has two links side by
  /// side.
  private mutating func startFormatting(_ tag: Tag) {
    if tag == .a, let index = lastFormatting(.a) {
      let node = formatting[index].node
      _ = adopt(.a)
      if let index = formattingIndex(of: node) { removeFormatting(at: index) }
      if nodes[Int(node)].detail & TreeBuilder.isOpenBit != 0, let index = openIndex(of: node) { removeOpen(at: index) }
    }
    reopenFormatting()
    if tag == .nobr, isInScope(.nobr) {
      if !adopt(.nobr) { endAnyOther(.nobr) }
      reopenFormatting()
    }
    insertElement()
    pushFormatting()
  }

  /// A start tag with a rule of its own. Parts of tables and a second head are ignored outside their places.
  private mutating func startSpecially(_ tag: Tag) -> Bool {
    switch tag {
    case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title: return inHead()
    case .area, .br, .embed, .img, .keygen, .wbr: startVoid()
    case .li: startItem(endsAt: [.li])
    case .dd, .dt: startItem(endsAt: [.dd, .dt])
    case .image:
      scanner.token.tag = .img
      return false
    case .param, .source, .track: insertVoid()
    case .math: startForeign(.mathML)
    case .svg: startForeign(.svg)
    case .caption, .col, .colgroup, .frame, .head, .tbody, .td, .tfoot, .th, .thead, .tr: break
    case .html: if openTemplates == 0 { mergeAttributes(into: open[0].node) }
    case .body: startBody()
    case .frameset: startFrameset()
    case .table:
      if quirksMode != .quirks { closeParagraph() }
      insertElement()
      allowsFrameset = false
      mode = .inTable
    case .rb, .rtc, .rp, .rt: startRuby(tag)
    case .applet, .marquee, .object:
      reopenFormatting()
      insertElement()
      pushMarker()
      allowsFrameset = false
    default: startField(tag)
    }
    return true
  }

  /// Inserts an element that has no content, such as `<br>`.
  private mutating func startVoid() {
    reopenFormatting()
    insertVoid()
    allowsFrameset = false
  }

  /// `li`, `dd`, `dt`: closes the previous item, unless something special is in between: an item of a list inside an
  /// item doesn't close it, as the inner `<ul>` is special.
  private mutating func startItem(endsAt tags: [Tag]) {
    allowsFrameset = false
    var index = depth - 1
    while index > 0 {
      let element = open[index]
      work += 1
      if element.traits.contains(.html), tags.contains(element.tag) {
        generateImpliedEndTags(except: element.tag)
        popThrough(element.tag)
        break
      }
      let isOpaque = element.tag != .address && element.tag != .div && element.tag != .p
      if element.traits.contains(.special), isOpaque || !element.traits.contains(.html) { break }
      index -= 1
    }
    closeParagraph()
    insertElement()
  }

  /// A second `<body>` only adds its attributes to the first.
  private mutating func startBody() {
    guard depth > 1, open[1].tag == .body, openTemplates == 0 else { return }
    allowsFrameset = false
    mergeAttributes(into: open[1].node)
  }

  /// A `<frameset>` replaces the body, if that has no content yet: nothing but white space, and no element that counts.
  private mutating func startFrameset() {
    guard depth > 1, open[1].tag == .body, allowsFrameset else { return }
    unlink(open[1].node)
    pop(to: 1)
    insertElement()
    mode = .inFrameset
  }

  /// Parts of a ruby annotation close the parts before them.
  private mutating func startRuby(_ tag: Tag) {
    if isInScope(.ruby) { generateImpliedEndTags(except: tag == .rp || tag == .rt ? .rtc : .none) }
    insertElement()
  }

  /// `<svg>` and `<math>`: what is inside is foreign content.
  private mutating func startForeign(_ namespace: Namespace) {
    reopenFormatting()
    insertForeign(scanner.token.tag, namespace)
  }
}
