import Foundation

/// The parts of a message that `TapLine` shows.
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
