import Foundation

/// Which messages a tap shows; the site is the subscription's matter.
struct TapFilter {
  let language: String?
  let match: String?

  func passes(_ message: [UInt8]) -> Bool {
    if let match {
      let text = String(decoding: message, as: UTF8.self)
      guard text.range(of: match, options: [.caseInsensitive, .diacriticInsensitive]) != nil else { return false }
    }
    guard let language else { return true }
    let said = TapMessage(message)?.payload.language ?? TapMessage(message)?.payload.head?.language
    let wanted = language.lowercased()
    guard let said = said?.lowercased() else { return false }
    return said == wanted || said.hasPrefix(wanted + "-")
  }
}

/// What of a message is shown in a short line.
struct TapMessage: Decodable {
  let kind: String
  let id: String
  let origin: String?
  let attempt: Int?
  let payload: Payload

  struct Payload: Decodable {
    let url: String?
    let status: Int?
    let headline: String?
    let language: String?
    let head: Head?
    let outcome: String?
    let reason: String?
    let stage: String?
    let instance: String?
    let received: Int?
    let busy: Double?
  }

  struct Head: Decodable {
    let title: String?
    let language: String?
  }

  init?(_ message: [UInt8]) {
    guard let value = try? JSONDecoder().decode(TapMessage.self, from: Data(message)) else { return nil }
    self = value
  }
}

/// A message in a short line for people.
enum TapLine {
  static func text(of message: [UInt8]) -> String {
    guard let message = TapMessage(message) else { return "unreadable message of \(message.count) bytes" }
    let payload = message.payload
    let what =
      switch message.kind {
      case "page": "\(payload.status ?? 0) \(payload.url ?? "")"
      case "document": "\(payload.head?.title ?? "untitled") \(payload.url ?? "")"
      case "article": "[\(payload.language ?? "?")] \(payload.headline ?? "") \(payload.url ?? "")"
      case "receipt":
        [payload.outcome ?? "", payload.stage.map { "by \($0)" } ?? "", payload.reason ?? ""]
          .filter { !$0.isEmpty }.joined(separator: " ")
      case "vitals": "\(payload.instance ?? "") received \(payload.received ?? 0) busy \(percent(payload.busy ?? 0))"
      default: ""
      }
    let again = message.attempt.map { $0 > 1 ? " (attempt \($0))" : "" } ?? ""
    return "\(message.kind) \(message.id)\(again) \(what)"
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
