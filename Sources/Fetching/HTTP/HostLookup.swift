import Glibc
import NIOPosix
import News

/// Finds the IP addresses of a host's name.
public struct HostLookup: Sendable {
  /// The addresses of a name; empty where the name is unknown.
  let addresses: @Sendable (String) async -> [IPAddress]

  /// A lookup by a function, such as a table for tests.
  public init(addresses: @escaping @Sendable (String) async -> [IPAddress]) { self.addresses = addresses }

  /// The system's own lookup, `getaddrinfo(3)`, on a thread that may wait.
  public static let system = HostLookup { name in
    // A pool that is shut down knows no names: the request that follows fails and says so.
    (try? await NIOThreadPool.singleton.runIfActive { resolve(name) }) ?? []
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
