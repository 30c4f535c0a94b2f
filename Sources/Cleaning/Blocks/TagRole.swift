import HTML

/// What a tag means for splitting a page into blocks.
enum TagRole: UInt8 {
  /// Text flows through it.
  case inline
  /// Text before it and after it are different blocks.
  case block
  /// Its content is not text of the page.
  case skipped
  /// It ends a line.
  case lineBreak

  /// The roles by tag number; tags beyond the table are inline.
  static let table: [TagRole] = {
    var table = [TagRole](repeating: .inline, count: 256)
    for tag in standing { table[Int(tag.rawValue)] = .block }
    for tag in silent { table[Int(tag.rawValue)] = .skipped }
    table[Int(Tag.br.rawValue)] = .lineBreak
    return table
  }()

  /// Elements that begin and end blocks.
  private static let standing: [Tag] = [
    .address, .article, .aside, .blockquote, .body, .button, .caption, .center, .dd, .details, .dir, .div, .dl, .dt,
    .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr, .html,
    .label, .legend, .li, .main, .menu, .nav, .ol, .p, .pre, .search, .section, .summary, .table, .tbody, .td, .tfoot,
    .th, .thead, .tr, .ul, .xmp, .listing,
  ]

  // `noscript` repeats what a script shows, or asks readers to enable scripts; its images are not text anyway.
  private static let silent: [Tag] = [
    .script, .style, .noscript, .template, .svg, .math, .iframe, .object, .embed, .select, .option, .head, .canvas,
    .audio, .video, .datalist, .map, .area, .textarea, .input, .img, .picture, .source, .noframes, .frameset, .dialog,
    .noembed,
  ]
}

extension TagRole {
  /// Whether an element with this tag is a piece of text rather than a container: inline elements, `p`, `li` and custom
  /// elements.
  static func isTextual(_ tag: Tag) -> Bool {
    let number = Int(tag.rawValue)
    return tag == .p || tag == .li || number >= table.count || table[number] == .inline
  }
}

extension TagRole {
  /// Whether text flows through elements with that tag, as through custom elements.
  static func isInline(_ tag: Tag) -> Bool {
    let number = Int(tag.rawValue)
    return number >= table.count || table[number] == .inline
  }
}
