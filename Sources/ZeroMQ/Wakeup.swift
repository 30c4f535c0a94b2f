import CZeroMQ
import Glibc

/// A bell that any thread may ring to wake one polling thread (eventfd(2)).
public final class Wakeup: Sendable {
  /// The descriptor to poll for reading.
  public let descriptor: Int32

  /// Creates a silent bell.
  public init() throws(TransportError) {
    descriptor = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
    guard descriptor >= 0 else { throw .last(.create, "eventfd") }
  }

  deinit { close(descriptor) }

  /// Rings the bell; several rings before it is silenced count as one.
  public func ring() { _ = eventfd_write(descriptor, 1) }

  /// Silences the bell; returns whether it had been rung.
  @discardableResult
  public func hear() -> Bool {
    var rings: eventfd_t = 0
    return unsafe eventfd_read(descriptor, &rings) == 0
  }

  /// An item for `Poll`, ready once the bell was rung.
  public var pollItem: PollItem { PollItem(descriptor: descriptor, .readable) }
}
