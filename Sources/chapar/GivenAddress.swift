import News

/// The address that an operator gives a page with `--url`.
enum GivenAddress {
  /// What is wrong with a text as a page's address; nil if it can be one: http, https or file. For `example.com/a` it
  /// suggests `https://example.com/a`.
  static func fault(in text: String) -> String? {
    guard let url = WebURL(text), url.isWeb || url.scheme == "file" else {
      return "--url takes a page's address, such as https://example.com/a, and '\(text)' is none"
        + Named.hint(for: text)
    }
    return nil
  }
}
