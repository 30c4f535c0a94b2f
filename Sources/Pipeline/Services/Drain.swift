/// How many messages a stage still takes from its own queue after it was asked to end.
///
/// The relay goes on filling the queue, so "until it is empty" may be never; what is left the fetcher sends again.
struct Drain {
  private var left: Int

  init(atMost count: Int) { left = count }

  /// Counts one more; false where there were enough.
  mutating func takesOneMore() -> Bool {
    left -= 1
    return left >= 0
  }

  /// Takes no more: the queue is empty.
  mutating func stop() { left = 0 }
}
