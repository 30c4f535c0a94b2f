import Synchronization

/// Records that were taken in a moment ago and wait to be sent, decompressed: what is here is not read and inflated again.
///
/// It only saves work. What isn't here is read from its file; an import that is far enough ahead waits for the shelf to
/// empty, but not for one from which nothing is taken, as when another fetcher sends what this one takes in.
public final class PageShelf: Sendable {
  /// A record with its block.
  struct Copy {
    let record: WARCRecord
    let block: [UInt8]
    fileprivate let number: UInt64
  }

  private struct State {
    var copies: [Pointer: Copy] = [:]
    /// The places in the order they were put here; those that were taken since are passed over.
    var order: ArraySlice<Pointer> = []
    var bytes = 0
    var lastNumber: UInt64 = 0
    var lastMove = ContinuousClock.now
  }

  private let capacity: Int
  private let state = Mutex(State())

  /// The most records: small ones cost more than their bytes.
  private static let mostCopies = 1024
  /// Records are sent nearly in the order they were taken in; one that so many later ones have overtaken is dropped.
  private static let reordering: UInt64 = 128
  /// How long nothing is taken until nobody waits for the shelf.
  private static let patience: Duration = .milliseconds(500)

  /// A shelf for so many bytes.
  public init(capacity: Int = 12 << 20) { self.capacity = capacity }

  /// Whether an import should wait: half of the room is used, and what is here is being taken.
  var isFull: Bool {
    state.withLock { state in
      (state.bytes > capacity / 2 || state.copies.count > Self.mostCopies / 2)
        && state.lastMove.duration(to: .now) < Self.patience
    }
  }

  /// Keeps a record; the oldest give way where there is no room.
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

  /// Takes a record off the shelf; nil where it isn't there.
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
