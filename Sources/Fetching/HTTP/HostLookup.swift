import Glibc
import NIOPosix

/// Finds the IP addresses of a host's name.
public struct HostLookup: Sendable {
  /// The addresses of a name, 4 or 16 bytes each; empty where the name is unknown.
  let addresses: @Sendable (String) async -> [[UInt8]]

  /// A lookup by a function, such as a table for tests.
  public init(addresses: @escaping @Sendable (String) async -> [[UInt8]]) { self.addresses = addresses }

  /// The system's own lookup, `getaddrinfo(3)`, on a thread that may wait.
  public static let system = HostLookup { name in
    // A pool that is shut down knows no names: the request that follows fails and says so.
    (try? await NIOThreadPool.singleton.runIfActive { resolve(name) }) ?? []
  }

  private static func resolve(_ name: String) -> [[UInt8]] {
    var hints = unsafe addrinfo()
    unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    guard unsafe getaddrinfo(name, nil, &hints, &list) == 0 else { return [] }
    defer { unsafe freeaddrinfo(list) }
    var found: [[UInt8]] = []
    var entry = unsafe list
    while let info = unsafe entry?.pointee {
      if let address = unsafe info.ai_addr { unsafe found.append(bytes(of: address)) }
      unsafe entry = info.ai_next
    }
    return found.filter { !$0.isEmpty }
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
