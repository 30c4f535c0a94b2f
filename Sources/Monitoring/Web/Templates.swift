import Mustache

/// The values for a template: texts, numbers, booleans, other views and lists of them.
package typealias View = [String: Any]

/// The pages' templates: the files `Pages/*.mustache` (https://mustache.github.io/mustache.5.html), as they were when
/// `embed.py` last ran. Whatever they insert is escaped by `EscapedText`.
package struct Templates: Sendable {
  private let library: MustacheLibrary

  /// Reads all templates.
  ///
  /// - Throws: if one is not well-formed.
  package init() throws {
    MustacheContentTypes.register(EscapedText(), named: EscapedText.name)
    var library = MustacheLibrary()
    for (file, text) in PagesResource.files where file.hasSuffix(".mustache") {
      // Indents are only for people who read the file: they would be sent with each page, and an indented partial makes
      // the library process each line again.
      let lines = text.split(separator: "\n", omittingEmptySubsequences: true).map { $0.drop { $0 == " " } }
      try library.register(
        "{{% CONTENT_TYPE:\(EscapedText.name)}}" + lines.joined(separator: "\n"),
        named: String(file.dropLast(".mustache".count)))
    }
    self.library = library
  }

  /// A page's or a fragment's text. A value that is missing counts as empty.
  ///
  /// - Parameter name: the file's without `.mustache`; one that does not exist is a programmer's error, which ends the
  ///   program.
  package func text(of name: String, _ view: View) -> String {
    guard let text = library.render(view, withTemplate: name) else {
      preconditionFailure("there is no template '\(name)'")
    }
    return text
  }
}
