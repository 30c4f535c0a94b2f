/// How many messages a stage still takes from its own queue after it was asked to stop.
///
/// The relay keeps filling the queue, so it may never be empty; the fetcher sends the rest again.
struct Drain {
  private var left: Int

  init(atMost count: Int) { left = count }

  /// Counts one more message; false if enough were taken.
  mutating func takesOneMore() -> Bool {
    left -= 1
    return left >= 0
  }

  /// Takes no more messages: the queue is empty.
  mutating func stop() { left = 0 }
}
