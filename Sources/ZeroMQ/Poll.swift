import CZeroMQ
import Glibc

/// Something to wait for: a socket or file descriptor becoming readable or writable.
@safe
public struct PollItem {
  /// The socket; nil for a file descriptor.
  fileprivate let socket: UnsafeMutableRawPointer?
  fileprivate let descriptor: Int32
  fileprivate let interest: Interest

  /// What to wait for.
  public enum Interest: Sendable {
    case readable, writable
  }

  init(socket: UnsafeMutableRawPointer, _ interest: Interest) {
    unsafe self.socket = unsafe socket
    descriptor = -1
    self.interest = interest
  }

  /// Waits for a file descriptor.
  public init(descriptor: Int32, _ interest: Interest) {
    unsafe socket = nil
    self.descriptor = descriptor
    self.interest = interest
  }

  /// Whether a socket is ready now; false for a file descriptor.
  fileprivate func isReady() throws(TransportError) -> Bool {
    guard let socket = unsafe socket else { return false }
    let events: Int32 = unsafe try Self.option(ZMQ_EVENTS, "EVENTS", of: socket)
    return events & (interest == .readable ? ZMQ_POLLIN : ZMQ_POLLOUT) != 0
  }

  /// What poll(2) waits for: a socket's descriptor becomes readable when its events may have changed (zmq_getsockopt(3),
  /// `ZMQ_FD`).
  fileprivate func polled() throws(TransportError) -> pollfd {
    guard let socket = unsafe socket else {
      return pollfd(fd: descriptor, events: Int16(interest == .readable ? POLLIN : POLLOUT), revents: 0)
    }
    let descriptor: Int32 = unsafe try Self.option(ZMQ_FD, "FD", of: socket)
    return pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
  }

  private static func option(
    _ option: Int32, _ name: String, of socket: UnsafeMutableRawPointer
  ) throws(TransportError) -> Int32 {
    var value: Int32 = 0
    var count = MemoryLayout<Int32>.size
    guard unsafe zmq_getsockopt(socket, option, &value, &count) == 0 else { throw .last(.poll, name) }
    return value
  }
}

/// Waits for one of several sockets and descriptors.
///
/// Not by zmq_poll(3), which polls all descriptors without waiting before it asks the sockets, and once more to wait.
public enum Poll {
  /// Waits until an item is ready or the timeout has passed. Returns whether one is ready. A signal ends the wait
  /// early.
  @discardableResult
  public static func wait(_ items: inout [PollItem], timeout: Duration) throws(TransportError) -> Bool {
    let end = ContinuousClock.now + timeout
    var descriptors: [pollfd] = []
    descriptors.reserveCapacity(items.count)
    while true {
      // Asking a socket for its events also clears its descriptor, which then is readable once more if they change.
      for item in items where try item.isReady() { return true }
      if descriptors.isEmpty { for item in items { descriptors.append(try item.polled()) } }
      let left = ContinuousClock.now.duration(to: end)
      let ready = unsafe poll(&descriptors, nfds_t(descriptors.count), milliseconds(left))
      if ready < 0 {
        guard errno == EINTR else { throw .last(.poll, "\(items.count) items") }
        return false
      }
      for (item, polled) in zip(items, descriptors) where unsafe item.socket == nil && polled.revents != 0 {
        return true
      }
      if ready == 0 { return false }
    }
  }

  /// A time as poll(2) takes it, rounded up: a wait of half a millisecond must not become a busy loop.
  private static func milliseconds(_ time: Duration) -> Int32 {
    time > .zero ? Int32(clamping: Int(time.wholeMilliseconds) + 1) : 0
  }
}
