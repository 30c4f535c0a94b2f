import Foundation

/// The parts of a message that `TapLine` shows.
///
/// It reads all kinds of messages, so everything that not all of them have is optional. Members that are not listed
/// here are ignored.
struct TapMessage: Decodable {
  let kind: String
  let id: String
  let origin: String?
  let attempt: Int?
  let payload: Payload

  /// The members of any payload that are shown: `status` is a page's, `head` a document's, `headline` an article's,
  /// `outcome`, `reason` and `stage` a receipt's, `instance`, `received` and `busy` vitals'.
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

  /// A document's head, where its language and title are.
  struct Head: Decodable {
    let title: String?
    let language: String?
  }

  /// Nil if the frame is not JSON, has no `kind`, `id` or `payload`, or one of the listed members has another type.
  init?(_ message: [UInt8]) {
    guard let value = try? JSONDecoder().decode(TapMessage.self, from: Data(message)) else { return nil }
    self = value
  }
}
