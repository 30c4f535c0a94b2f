import Fields
import News

/// The JSON Schema of a kind of message, generated from the lists of fields by which it is written and read.
///
/// The same lists set the lengths and ranges, so a schema can't promise what the reader refuses. A test compares the
/// files in `Config/schemas` with this text.
public enum MessageSchema {
  /// The text of `Config/schemas/KIND.json`.
  public static func text(of kind: MessageKind) -> String { schema(of: kind).text() + "\n" }

  /// JSON Schema 2020-12. All members of the envelope are required here, although the reader makes do without `origin`,
  /// `attempt` and `hops`: the schema says what is written.
  private static func schema(of kind: MessageKind) -> SchemaNode {
    .object([
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      ("title", .text("Chapar \(kind.rawValue) message")), ("description", .text(description(of: kind))),
      ("type", .text("object")),
      ("required", .list(["v", "kind", "id", "origin", "attempt", "hops", "payload"].map { .text($0) })),
      ("properties", .object(envelope(of: kind))), ("$defs", .object(frames(of: kind))),
    ])
  }

  private static func envelope(of kind: MessageKind) -> [SchemaNode.Member] {
    [
      ("v", .object([("const", .word("\(EnvelopeHeader.currentVersion)"))])),
      ("kind", .object([("const", .text(kind.rawValue))])),
      (
        "id",
        .object(String.schema + [("minLength", .word("1")), ("maxLength", .word("\(FieldBounds.identity)"))])
      ),
      ("origin", .object(String.schema + [("description", .text("The host, in lower case."))])),
      (
        "attempt",
        .object(
          Int.schema + [
            ("minimum", .word("\(FieldBounds.attempts.lowerBound)")),
            ("maximum", .word("\(FieldBounds.attempts.upperBound)")),
          ])
      ), ("hops", .object([Hop].schema + [("maxItems", .word("\(FieldBounds.hops)"))])),
      ("payload", .object(payload(of: kind))),
    ]
  }

  private static func payload(of kind: MessageKind) -> [SchemaNode.Member] {
    switch kind {
    case .page: Page.schema
    case .document: Document.schema
    case .article: Article.schema
    case .receipt: Receipt.schema
    case .vitals: Vitals.schema
    }
  }

  /// What no schema can say: which frames come before and after the JSON, and what a subscriber learns from the counts.
  private static func description(of kind: MessageKind) -> String {
    let boundary = kind.boundary.rawValue
    let bytes = kind == .page ? "the page's raw bytes, then " : ""
    return """
      One JSON object in one frame. Readers ignore members they don't know. A tap adds frames. Before the JSON comes the \
      topic: `\(boundary).`, then the labels of `origin` from last to first, each followed by a full stop \
      (`\(boundary).com.example.www.`). After it come \(bytes)the counts, decimal numbers separated by spaces: how many \
      messages this boundary has shown since the relay started, then how many of them under each longer prefix of the \
      topic. If the count of a subscribed prefix grows by more than one, the subscriber has missed messages; if it does \
      not grow, the relay has restarted.
      """
  }

  /// The two frames that a tap adds, as patterns under `$defs`; nothing in the schema refers to them.
  private static func frames(of kind: MessageKind) -> [SchemaNode.Member] {
    func frame(_ description: String, _ pattern: String) -> SchemaNode {
      .object([("description", .text(description))] + String.schema + [("pattern", .text(pattern))])
    }
    return [
      ("topic", frame("On a tap, the frame before this one.", #"^\#(kind.boundary.rawValue)\.([^.]*\.)+$"#)),
      (
        "counts",
        frame("On a tap, the last frame: one number for each part of the topic.", "^[1-9][0-9]*( [1-9][0-9]*)*$")
      ),
    ]
  }
}
