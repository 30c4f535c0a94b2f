import Foundation
import News

/// A message as a short line of text, for `chapar tap`:
///
///     article urn:uuid:5f0c… (attempt 2) [fa] HEADLINE https://example.com/1
///     vitals storer-17 storer-17 received 512 busy 42 %
public enum TapLine {
  /// The line, safe for a terminal whatever is in the message.
  ///
  /// A frame that can't be read gives its length in bytes instead. The attempt is shown from the second on. What a
  /// payload lacks is left out, or shown as `untitled` or `?`.
  public static func text(of message: [UInt8]) -> String {
    guard let message = TapMessage(message) else { return "unreadable message of \(message.count) bytes" }
    let payload = message.payload
    let what =
      switch message.kind {
      case "page": "\(payload.status ?? 0) \(payload.url ?? "")"
      case "document": "\(payload.head?.title ?? "untitled") \(payload.url ?? "")"
      case "article": "[\(payload.language ?? "?")] \(payload.headline ?? "") \(payload.url ?? "")"
      case "receipt":
        [payload.outcome ?? "", payload.stage.map { "by \($0)" } ?? "", payload.url ?? "", payload.reason ?? ""]
          .filter { !$0.isEmpty }.joined(separator: " ")
      case "vitals":
        "\(payload.instance ?? "") received \(payload.received ?? 0) busy \((payload.busy ?? 0).percent)"
      default: ""
      }
    let again = message.attempt.map { $0 > 1 ? " (attempt \($0))" : "" } ?? ""
    return "\(message.kind) \(message.id)\(again) \(what)".safeForTerminal()
  }
}
