import CZeroMQ
import News

/// Something to wait for: a socket or file descriptor becoming readable or writable.
@safe
public struct PollItem {
  fileprivate var raw: zmq_pollitem_t

  /// What to wait for.
  public enum Interest: Sendable {
    case readable, writable
  }

  init(socket: UnsafeMutableRawPointer, _ interest: Interest) {
    unsafe raw = zmq_pollitem_t(socket: socket, fd: 0, events: interest.bits, revents: 0)
  }

  /// Waits for a file descriptor.
  public init(descriptor: Int32, _ interest: Interest) {
    unsafe raw = zmq_pollitem_t(socket: nil, fd: descriptor, events: interest.bits, revents: 0)
  }
}

extension PollItem.Interest {
  fileprivate var bits: Int16 { Int16(self == .readable ? ZMQ_POLLIN : ZMQ_POLLOUT) }
}

/// Waits for one of several sockets and descriptors.
public enum Poll {
  /// Waits until an item is ready or the timeout has passed. Returns whether one is ready. A signal ends the wait
  /// early. Which item is ready is not told; ask the sockets themselves. A negative timeout counts as zero.
  @discardableResult
  public static func wait(_ items: inout [PollItem], timeout: Duration) throws(TransportError) -> Bool {
    // Rounded up: a wait of half a millisecond must not become a busy loop.
    let milliseconds = Int(Int32(clamping: max(0, timeout.milliseconds))) + (timeout > .zero ? 1 : 0)
    let count = Int32(items.count)
    let ready = unsafe items.withUnsafeMutableBytes { bytes in
      unsafe zmq_poll(bytes.baseAddress?.assumingMemoryBound(to: zmq_pollitem_t.self), count, milliseconds)
    }
    if ready < 0, zmq_errno() != EINTR { throw .last(.poll, "\(count) items") }
    return ready > 0
  }
}
