import HTML

/// Tags as numbers for the model: few numbers, with similar tags near each other.
///
/// A tree compares numbers, so that one question can divide tags for text from tags for navigation.
enum TagNumber {
  /// The number of a tag; 0 for tags that say nothing.
  static func of(_ tag: Tag) -> Float {
    let number = Int(tag.rawValue)
    return number < table.count ? table[number] : 0
  }

  /// 0 for all tags that are not in the order.
  private static let table: [Float] = {
    var table = [Float](repeating: 0, count: 256)
    for (index, tag) in order.enumerated() { table[Int(tag.rawValue)] = Float(index + 1) }
    return table
  }()

  /// The tags with a number, from those for text to those for navigation. The model depends on the order.
  private static let order: [Tag] = [
    .p, .blockquote, .pre, .em, .i, .strong, .b, .font, .span, .div, .section, .article, .main, .body, .center, .td,
    .th, .tr, .table, .li, .ul, .ol, .dd, .dt, .dl, .h2, .h3, .h4, .h5, .h6, .h1, .figcaption, .figure, .caption,
    .details, .summary, .a, .time, .small, .cite, .button, .label, .form, .header, .aside, .footer, .nav, .address,
  ]
}
