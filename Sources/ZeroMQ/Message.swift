import CZeroMQ

/// One frame: libzmq's `zmq_msg_t`, passed from socket to socket without copying its bytes. It can be reused:
/// receiving into it replaces what it had. Running out of memory ends the process.
@safe
public struct Message: ~Copyable {
  // On the heap because zmq_msg_init(3) forbids moving a zmq_msg_t in memory.
  let raw: UnsafeMutablePointer<zmq_msg_t>

  /// Creates an empty message, to receive into.
  public init() {
    unsafe raw = .allocate(capacity: 1)
    unsafe zmq_msg_init(raw)
  }

  /// Creates a message of `count` bytes, which `fill` writes. The bytes are not cleared before, so it must write all
  /// of them. It is not called if `count` is 0.
  public init(count: Int, fill: (inout MutableSpan<UInt8>) -> Void) {
    unsafe raw = .allocate(capacity: 1)
    let result = unsafe zmq_msg_init_size(raw, count)
    precondition(result == 0, "no memory for a message of \(count) bytes")
    guard count > 0, let data = unsafe zmq_msg_data(raw) else { return }
    let bytes = unsafe UnsafeMutableBufferPointer(start: data.assumingMemoryBound(to: UInt8.self), count: count)
    var span = unsafe MutableSpan(_unsafeElements: bytes)
    fill(&span)
  }

  /// Copies the bytes into memory that libzmq owns.
  public init(copying bytes: Span<UInt8>) {
    unsafe raw = .allocate(capacity: 1)
    let result = unsafe zmq_msg_init_size(raw, bytes.count)
    precondition(result == 0, "no memory for a message of \(bytes.count) bytes")
    guard !bytes.isEmpty, let data = unsafe zmq_msg_data(raw) else { return }
    unsafe bytes.withUnsafeBytes { source in
      if let base = source.baseAddress { unsafe data.copyMemory(from: base, byteCount: source.count) }
    }
  }

  /// Copies the bytes into memory that libzmq owns.
  public init(_ bytes: [UInt8]) { self.init(copying: bytes.span) }

  deinit {
    unsafe zmq_msg_close(raw)
    unsafe raw.deallocate()
  }

  /// The number of bytes.
  public var count: Int { unsafe zmq_msg_size(raw) }

  /// Whether more frames of the received message follow this one.
  public var hasMore: Bool { unsafe zmq_msg_more(raw) != 0 }

  /// Calls `body` with the bytes. They are valid only during the call, and are not copied.
  public func withBytes<Result, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let start = unsafe zmq_msg_data(raw)?.assumingMemoryBound(to: UInt8.self)
    let bytes = unsafe UnsafeBufferPointer(start: start, count: start == nil ? 0 : count)
    return try body(unsafe Span(_unsafeElements: bytes))
  }

  /// A copy of the bytes, or of the first `limit`.
  public func copyBytes(atMost limit: Int = .max) -> [UInt8] {
    let count = min(count, limit)
    guard count > 0, let data = unsafe zmq_msg_data(raw) else { return [] }
    return unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      unsafe UnsafeMutableRawBufferPointer(buffer).copyMemory(from: UnsafeRawBufferPointer(start: data, count: count))
      initialized = count
    }
  }

  /// Replaces an array's content with the bytes.
  public func copyBytes(into array: inout [UInt8]) {
    array.removeAll(keepingCapacity: true)
    withBytes { bytes in unsafe bytes.withUnsafeBufferPointer { unsafe array.append(contentsOf: $0) } }
  }

  /// Gives this message the same bytes as another: long ones are shared, not copied (zmq_msg_copy(3)).
  public mutating func share(_ other: borrowing Message) {
    let result = unsafe zmq_msg_copy(raw, other.raw)
    precondition(result == 0, "zmq_msg_copy was given an invalid message")
  }
}
