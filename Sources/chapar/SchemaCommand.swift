import ArgumentParser
import Fields
import News
import Pipeline

/// `chapar schema`: the fields of messages and articles, from the lists by which they are written and read. It prints
/// what `Config/schemas` and `Config/ARTICLE.md` have, and reads no settings.
///
/// A page has no bytes in its schema, as they travel beside the JSON.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of a kind of message; with --reference, a table of an article's fields.")

  @OptionGroup var output: OutputOptions

  @Flag(help: "The table of Config/ARTICLE.md.")
  var reference = false

  @Flag(help: "The schema on one line; with --reference, one object with the fields instead of the table.")
  var json = false

  @Argument(help: "page, document, article, receipt or vitals.")
  var kind: MessageKind = .article

  /// Refuses a table for anything but articles: only they have one.
  func validate() throws {
    guard !reference || kind == .article else { throw ValidationError("only articles have a table of their fields") }
  }

  func run() throws {
    if reference, json { return try Output.json(["fields": ArticleReference.fields]) }
    let text = reference ? ArticleReference.markdown : MessageSchema.text(of: kind)
    // No text in it has a raw line break, so it may be joined.
    if json {
      return Output.json(line: text.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: ""))
    }
    Output.text(text.hasSuffix("\n") ? String(text.dropLast()) : text)
  }
}

extension MessageKind: ExpressibleByArgument {}
