import Foundation
import Synchronization

/// The output of a process so far, collected while it runs.
final class SeenText: Sendable {
  private let bytes = Mutex<[UInt8]>([])

  init(_ handle: FileHandle) {
    handle.readabilityHandler = { [self] handle in
      let data = handle.availableData
      bytes.withLock { $0 += data }
      if data.isEmpty { handle.readabilityHandler = nil }
    }
  }

  var text: String { String(decoding: bytes.withLock { $0 }, as: UTF8.self) }
  var isEmpty: Bool { bytes.withLock { $0.isEmpty } }
}
