import Foundation
import News

/// A message as a short line of text.
public enum TapLine {
  /// The line, safe for a terminal whatever is in the message.
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

  // The share comes from outside: an absurd one must not crash the process.
}
