import Glibc
import NIOPosix
import News
import Synchronization

/// Finds the IP addresses of a host name.
public struct HostLookup: Sendable {
  /// The addresses of a name; empty if the name is unknown.
  let addresses: @Sendable (String) async -> [IPAddress]

  /// Creates a lookup by a function, such as a table for tests.
  public init(addresses: @escaping @Sendable (String) async -> [IPAddress]) { self.addresses = addresses }

  /// The system's lookup, `getaddrinfo(3)`, on threads for blocking work. It does not wait for a lookup that was
  /// cancelled.
  public static let system = HostLookup { name in
    let reply = Reply()
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        reply.wait(continuation)
        threads.submit { state in reply.give(state == .active ? resolve(name) : []) }
      }
    } onCancel: {
      reply.give([])
    }
  }

  /// Separate threads, because a silent name server blocks one for about ten seconds.
  private static let threads: NIOThreadPool = {
    let pool = NIOThreadPool(numberOfThreads: 16)
    pool.start()
    return pool
  }()

  /// A result that is set once, by the first to set it.
  private final class Reply: Sendable {
    private enum State {
      case open
      case waited(CheckedContinuation<[IPAddress], Never>)
      case given
    }

    private let state = Mutex(State.open)

    func wait(_ continuation: CheckedContinuation<[IPAddress], Never>) {
      let isGiven = state.withLock { state in
        if case .given = state { return true }
        state = .waited(continuation)
        return false
      }
      if isGiven { continuation.resume(returning: []) }
    }

    func give(_ addresses: [IPAddress]) {
      let waiting: CheckedContinuation<[IPAddress], Never>? = state.withLock { state in
        defer { state = .given }
        if case .waited(let continuation) = state { return continuation }
        return nil
      }
      waiting?.resume(returning: addresses)
    }
  }

  private static func resolve(_ name: String) -> [IPAddress] {
    var hints = unsafe addrinfo()
    unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    guard unsafe getaddrinfo(name, nil, &hints, &list) == 0 else { return [] }
    defer { unsafe freeaddrinfo(list) }
    var found: [IPAddress] = []
    var entry = unsafe list
    while let info = unsafe entry?.pointee {
      if let address = unsafe info.ai_addr, let known = unsafe IPAddress(bytes: bytes(of: address)) {
        found.append(known)
      }
      unsafe entry = info.ai_next
    }
    return found
  }

  private static func bytes(of address: UnsafeMutablePointer<sockaddr>) -> [UInt8] {
    let pointer = UnsafeRawPointer(address)
    switch Int32(unsafe address.pointee.sa_family) {
    case AF_INET:
      let address = unsafe pointer.loadUnaligned(as: sockaddr_in.self)
      return unsafe withUnsafeBytes(of: address.sin_addr) { unsafe Array($0) }
    case AF_INET6:
      let address = unsafe pointer.loadUnaligned(as: sockaddr_in6.self)
      return unsafe withUnsafeBytes(of: address.sin6_addr) { unsafe Array($0) }
    default: return []
    }
  }
}
