import Foundation

/// Which messages a tap shows; sites are filtered by the subscription instead.
public struct TapFilter: Sendable {
  private let language: String?
  private let match: String?

  /// Messages in a language, such as `fa`, that contain a text in any letter case; nil means any.
  public init(language: String?, match: String?) {
    self.language = language
    self.match = match
  }

  /// Whether a message's JSON frame passes.
  ///
  /// The text is searched in the whole JSON as written, so it also matches names of members, and does not match what
  /// the JSON escapes (`\"`, `\n`). Accents and letter case don't count: `teheran` finds `Téhéran`.
  ///
  /// The language is a payload's own, or that of a document's head: `fa` includes `fa-IR`. A message without a language
  /// passes only if none is wanted.
  public func passes(_ message: [UInt8]) -> Bool {
    if let match {
      let text = String(decoding: message, as: UTF8.self)
      guard text.range(of: match, options: [.caseInsensitive, .diacriticInsensitive]) != nil else { return false }
    }
    guard let language else { return true }
    let said = TapMessage(message).flatMap { $0.payload.language ?? $0.payload.head?.language }
    let wanted = language.lowercased()
    guard let said = said?.lowercased() else { return false }
    return said == wanted || said.hasPrefix(wanted + "-")
  }
}
