import Glibc
import News

/// Finds the IP addresses of a host name.
public struct HostLookup: Sendable {
  /// The addresses of a name, in the order in which they should be tried (RFC 6724, for the system's lookup); empty if
  /// there is no such name.
  public let addresses: @Sendable (String) async throws(Silence) -> [IPAddress]

  /// Why a lookup has no result. Neither reason says anything about the host.
  public enum Silence: Error {
    /// The name server did not answer for this name.
    case noAnswer
    /// The name server was not asked, because too many other lookups were under way.
    case notAsked
  }

  /// Creates a lookup by a function, such as a table for tests.
  public init(addresses: @escaping @Sendable (String) async throws(Silence) -> [IPAddress]) {
    self.addresses = addresses
  }

  /// The system's lookup, `getaddrinfo(3)`.
  public static let system = blocking(resolve)

  /// A lookup by a function that may block for long. It runs on threads of its own, so that a name whose name server is
  /// silent delays no other name.
  ///
  /// - Parameter limit: the longest wait for a thread, and then for the function. It exceeds the five seconds after
  ///   which the system asks a second time (resolv.conf(5)), so that a lost packet is no silence.
  public static func blocking(
    shares: LookupShares = LookupShares(), limit: Duration = .seconds(6),
    _ resolve: @escaping @Sendable (String) -> Result<[IPAddress], Silence>
  ) -> HostLookup {
    let threads = LookupThreads(shares: shares, limit: limit, resolve: resolve)
    return HostLookup { name async throws(Silence) in try await threads.addresses(of: name) }
  }

  /// Asks the system, which may take many seconds. A name without an address is a result, not a failure.
  private static func resolve(_ name: String) -> Result<[IPAddress], Silence> {
    var hints = unsafe addrinfo()
    unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    switch unsafe getaddrinfo(name, nil, &hints, &list) {
    case 0: break
    case EAI_NONAME, noAddress, noAddressOfFamily: return .success([])
    // EAI_AGAIN (silence, SERVFAIL), EAI_FAIL (REFUSED), and what this machine lacks, such as memory.
    default: return .failure(.noAnswer)
    }
    defer { unsafe freeaddrinfo(list) }
    var found: [IPAddress] = []
    var entry = unsafe list
    while let info = unsafe entry?.pointee {
      if let address = unsafe info.ai_addr, let known = unsafe IPAddress(bytes: bytes(of: address)) {
        found.append(known)
      }
      unsafe entry = info.ai_next
    }
    return .success(found)
  }

  /// `EAI_NODATA` and `EAI_ADDRFAMILY` of `netdb.h`, which Swift does not see: the name exists, but has no address.
  private static let (noAddress, noAddressOfFamily): (Int32, Int32) = (-5, -9)

  /// The 4 or 16 bytes of an address; none if it is of another family.
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
