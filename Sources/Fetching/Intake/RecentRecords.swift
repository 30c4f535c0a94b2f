import News
import Synchronization

/// Records that an import has just decompressed, kept until they are sent, so that they needn't be decompressed twice.
///
/// It is a shortcut only: what is not here, or not any more, is read from its file.
public final class RecentRecords: Sendable {
  private struct Entry {
    let id: ItemID
    let record: WARCRecord
    let block: [UInt8]
  }

  private struct State {
    var entries: [ItemID: (order: Int, entry: Entry)] = [:]
    var orders: [(order: Int, id: ItemID)] = []
    var first = 0
    var next = 0
    var bytes = 0
  }

  private let limit: Int
  private let state = Mutex(State())

  /// Room for so many bytes of blocks; when it is full, nothing more is kept.
  public init(limit: Int = 48 << 20) { self.limit = limit }

  /// Keeps a record, if there is room.
  func put(_ id: ItemID, _ record: WARCRecord, _ block: [UInt8]) {
    state.withLock { state in
      guard state.bytes + block.count <= limit, state.entries[id] == nil else { return }
      state.entries[id] = (state.next, Entry(id: id, record: record, block: block))
      state.orders.append((state.next, id))
      state.next += 1
      state.bytes += block.count
    }
  }

  /// Takes a record out. Items go in the order they came, so older ones that are still here were sent by another
  /// fetcher, and make room too.
  func take(_ id: ItemID) -> (record: WARCRecord, block: [UInt8])? {
    state.withLock { state in
      guard let (order, found) = state.entries[id] else { return nil }
      while state.first < state.orders.count, state.orders[state.first].order <= order {
        let old = state.orders[state.first].id
        if let dropped = state.entries.removeValue(forKey: old) { state.bytes -= dropped.entry.block.count }
        state.first += 1
      }
      if state.first > 1024 {
        state.orders.removeFirst(state.first)
        state.first = 0
      }
      return (found.record, found.block)
    }
  }
}
