import News
import Synchronization

/// A cache of host names' addresses, kept for a minute, so that each page of a site doesn't ask the name server again.
/// A name server's silence is kept too: otherwise each request for the host would wait for it anew.
final class HostNames: Sendable {
  private struct Known {
    let outcome: Result<[IPAddress], HostLookup.Silence>
    let until: ContinuousClock.Instant
  }

  private let lookup: HostLookup
  private let known = Mutex<[String: Known]>([:])

  /// How long an answer is used; `getaddrinfo` does not return DNS time-to-live values.
  private static let age: Duration = .seconds(60)
  /// How many names are kept; beyond that all are forgotten, which costs one lookup each.
  private static let capacity = 4096

  init(_ lookup: HostLookup) { self.lookup = lookup }

  /// The addresses of a name; empty if there is no such name, which is not cached. Two callers that ask for a new name
  /// at the same time both look it up.
  ///
  /// - Throws: `Silence` if nothing could be learned; `noAnswer` is kept for a minute like an answer, `notAsked` is
  ///   not.
  func addresses(of name: String) async throws(HostLookup.Silence) -> [IPAddress] {
    if let found = known.withLock({ $0[name] }), found.until > .now { return try found.outcome.get() }
    do {
      let addresses = try await lookup.addresses(name)
      if !addresses.isEmpty { keep(.success(addresses), of: name) }
      return addresses
    } catch {
      if error == .noAnswer { keep(.failure(error), of: name) }
      throw error
    }
  }

  private func keep(_ outcome: Result<[IPAddress], HostLookup.Silence>, of name: String) {
    known.withLock { known in
      if known.count >= Self.capacity { known.removeAll() }
      known[name] = Known(outcome: outcome, until: .now + Self.age)
    }
  }
}
