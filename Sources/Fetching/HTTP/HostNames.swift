import News
import Synchronization

/// A cache of host names' addresses, kept for a minute, so that each page of a site doesn't ask the name server again.
final class HostNames: Sendable {
  private struct Known {
    let addresses: [IPAddress]
    let until: ContinuousClock.Instant
  }

  private let lookup: HostLookup
  private let known = Mutex<[String: Known]>([:])

  /// How long an answer is used; `getaddrinfo` does not return DNS time-to-live values.
  private static let age: Duration = .seconds(60)
  /// How many names are kept.
  private static let capacity = 4096

  init(_ lookup: HostLookup) { self.lookup = lookup }

  /// The addresses of a name; empty if it is unknown, which is not cached.
  func addresses(of name: String) async -> [IPAddress] {
    let now = ContinuousClock.now
    if let found = known.withLock({ $0[name] }), found.until > now { return found.addresses }
    let addresses = await lookup.addresses(name)
    guard !addresses.isEmpty else { return [] }
    known.withLock { known in
      if known.count >= Self.capacity { known.removeAll() }
      known[name] = Known(addresses: addresses, until: now + Self.age)
    }
    return addresses
  }
}
