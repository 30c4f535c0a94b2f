import Synchronization

/// Decompressed records that were just imported and are waiting to be sent, so that they need not be read and
/// decompressed again.
///
/// It only saves work: a record that isn't here is read from its file. An import that is far enough ahead waits until
/// the shelf empties, unless nothing is taken from it, for example because another fetcher sends what this one imports.
public final class PageShelf: Sendable {
  /// A record with its block.
  struct Copy {
    let record: WARCRecord
    var block: [UInt8]
    fileprivate let number: UInt64
  }

  private struct State {
    var copies: [Pointer: Copy] = [:]
    /// The pointers in the order in which they were put here; those taken since are skipped.
    var order: ArraySlice<Pointer> = []
    var bytes = 0
    var lastNumber: UInt64 = 0
    var lastMove = ContinuousClock.now
  }

  private let capacity: Int
  private let state = Mutex(State())

  /// The most records: small ones cost more memory than their bytes.
  private static let mostCopies = 1024
  /// Records are sent nearly in the order in which they were imported. A record that this many later ones have
  /// overtaken is dropped.
  private static let reordering: UInt64 = 128
  /// How long nothing may be taken before imports stop waiting for the shelf.
  private static let stallTime: Duration = .milliseconds(500)

  /// Creates a shelf for `capacity` bytes.
  public init(capacity: Int = 12 << 20) { self.capacity = capacity }

  /// Whether an import should wait: half of the room is used, and records are being taken.
  var isFull: Bool {
    state.withLock { state in
      (state.bytes > capacity / 2 || state.copies.count > Self.mostCopies / 2)
        && state.lastMove.duration(to: .now) < Self.stallTime
    }
  }

  /// Keeps a record; the oldest make room if needed.
  func put(_ record: WARCRecord, block: [UInt8], at pointer: Pointer) {
    guard block.count <= capacity / 4 else { return }
    state.withLock { state in
      while state.bytes + block.count > capacity || state.copies.count >= Self.mostCopies {
        guard let oldest = state.order.popFirst() else { break }
        Self.drop(oldest, from: &state)
      }
      state.lastNumber += 1
      Self.drop(pointer, from: &state)
      state.copies[pointer] = Copy(record: record, block: block, number: state.lastNumber)
      state.order.append(pointer)
      state.bytes += block.count
      if state.copies.count == 1 { state.lastMove = .now }
    }
  }

  /// Takes a record off the shelf; nil if it isn't there.
  func take(_ pointer: Pointer) -> Copy? {
    state.withLock { state in
      guard let copy = Self.drop(pointer, from: &state) else { return nil }
      state.lastMove = .now
      while let oldest = state.order.first {
        if let number = state.copies[oldest]?.number, number + Self.reordering > copy.number { break }
        state.order.removeFirst()
        Self.drop(oldest, from: &state)
      }
      return copy
    }
  }

  @discardableResult
  private static func drop(_ pointer: Pointer, from state: inout State) -> Copy? {
    guard let copy = state.copies.removeValue(forKey: pointer) else { return nil }
    state.bytes -= copy.block.count
    return copy
  }
}
