import Foundation
import ZeroMQ

/// A directory for one test; its path is short enough for socket files.
final class Place {
  let path = "/tmp/chapar-\(getpid())-\(UInt32.random(in: 0..<UInt32.max))"

  deinit {
    guard FileManager.default.fileExists(atPath: path) else { return }
    do { try FileManager.default.removeItem(atPath: path) } catch { print("left \(path): \(error)") }
  }

  /// A socket file in the directory.
  func endpoint(_ name: String) throws -> Endpoint { try Endpoint("ipc://\(path)/\(name)") }
}

extension Socket where Role: ReceivingRole {
  /// The next frame as text; nil if none arrives in time.
  mutating func text(within timeout: Duration = .seconds(10)) throws -> String? {
    var message = Message()
    let end = ContinuousClock.now + timeout
    while try !receive(into: &message) {
      guard .now < end else { return nil }
      var items = [pollItem(.readable)]
      try Poll.wait(&items, timeout: ContinuousClock.now.duration(to: end))
    }
    return String(decoding: message.copyBytes(), as: UTF8.self)
  }
}

extension Socket where Role: SendingRole {
  /// Sends a text, waiting until a receiver can take it; false if none can in time.
  mutating func send(_ text: String, more: Bool = false, within timeout: Duration = .seconds(10)) throws -> Bool {
    var message = Message(Array(text.utf8))
    let end = ContinuousClock.now + timeout
    while try !send(&message, more: more) {
      guard .now < end else { return false }
      var items = [pollItem(.writable)]
      try Poll.wait(&items, timeout: ContinuousClock.now.duration(to: end))
    }
    return true
  }
}
