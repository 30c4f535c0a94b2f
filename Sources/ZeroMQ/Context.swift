import CZeroMQ
import Synchronization

/// The owner of libzmq's I/O threads, shared by all sockets of a process.
///
/// It ends when it and its last socket are released; ending waits for unsent messages for up to the sockets' `linger`.
public final class Context: Sendable {
  // The handle's address: a raw pointer isn't Sendable, though zmq_ctx_t is thread safe (zmq_ctx_new(3)).
  private let address: UInt
  // libzmq removes a bound ipc path some time after zmq_close, on its own thread. The locks are held until zmq_ctx_term
  // has returned: otherwise another process could bind in between, and the late removal would delete its path.
  private let locks = Mutex<[EndpointLock]>([])

  /// Creates a context with this many I/O threads.
  public init(ioThreads: Int = 1) throws(TransportError) {
    guard let handle = unsafe zmq_ctx_new() else { throw .last(.create, "context") }
    unsafe zmq_ctx_set(handle, ZMQ_IO_THREADS, Int32(clamping: ioThreads))
    address = UInt(bitPattern: handle)
  }

  deinit {
    guard let handle = unsafe handle else { return }
    while unsafe zmq_ctx_term(handle) != 0, zmq_errno() == EINTR {}
    locks.withLock { $0.removeAll() }
  }

  /// The context's handle for calls into libzmq.
  var handle: UnsafeMutableRawPointer? { unsafe UnsafeMutableRawPointer(bitPattern: address) }

  /// Keeps a lock until the context has ended.
  func keep(_ lock: EndpointLock) { locks.withLock { $0.append(lock) } }
}
