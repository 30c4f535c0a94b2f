import Fetching
import FetchingSettings
import Foundation
import News
import Settings

/// Looks at the web addresses given to `chapar add` before they are added: what they are, and what a site offers. The
/// requests are made under the fetcher's rules, but beside it: its pauses for a host are not known here.
struct SourceLook {
  let settings: Settings
  /// Whether everything that a site offers is wanted.
  var seesAll = false

  /// If more are given, none is looked at, as an operator would wait too long: they are taken by their form; the
  /// fetcher recognises them when it fetches them.
  static let mostAddresses = 100
  /// How many hosts are asked at once.
  private static let mostHosts = 8

  /// What an address turned out to be.
  enum Result: Sendable {
    /// What it is: one source, a list of feeds, or a site with what it offers.
    case found(SiteSearch.Finding)
    /// It could not be fetched, or may not be.
    case unseen(FetchError)
    /// It was fetched, but is nothing that can be a source, for this reason.
    case unreadable(String)
  }

  /// Looks at addresses, one at a time for each host, eight hosts at once.
  ///
  /// - Returns: a result for each address. One that can't be fetched is a result, too, and no error.
  func look(at addresses: [String]) async throws -> [String: Result] {
    let byHost = Dictionary(grouping: addresses) { WebURL($0)?.host ?? "" }
    return try await Fetcher.run(settings: fetchSettings()) { fetcher in
      try await withThrowingTaskGroup(of: [String: Result].self) { group in
        var results: [String: Result] = [:]
        var waiting = byHost.values.makeIterator()
        for _ in 0..<Self.mostHosts {
          if let some = waiting.next() { group.addTask { try await look(at: some, fetcher) } }
        }
        while let some = try await group.next() {
          results.merge(some) { first, _ in first }
          if let more = waiting.next() { group.addTask { try await look(at: more, fetcher) } }
        }
        return results
      }
    }
  }

  /// Looks at each address of one host, with the pause of `fetch.host-delay` between them.
  private func look(at addresses: [String], _ fetcher: Fetcher) async throws -> [String: Result] {
    let pause = settings[Catalogue.hostDelay]
    var search = SiteSearch(
      fetcher: fetcher, pause: pause, token: settings[Catalogue.productToken],
      bodyLimit: settings[Catalogue.bodyLimit].bytes, seesAll: seesAll)
    var results: [String: Result] = [:]
    for (number, address) in addresses.enumerated() {
      if number > 0 { try await Task.sleep(for: pause) }
      do {
        results[address] = .found(try await search.look(at: address))
      } catch let error as FetchError {
        results[address] = error.code == .unwantedType ? .unreadable(error.reason) : .unseen(error)
      } catch let error as FeedError {
        results[address] = .unreadable("\(error)")
      }
    }
    return results
  }

  /// The fetcher's settings with a shorter time-out, since an operator is waiting: 10 s without a byte, 20 s in all.
  private func fetchSettings() throws -> FetchSettings {
    var fetch = try FetchSettings(settings)
    fetch.idleTimeout = .seconds(10)
    fetch.totalTimeout = min(.seconds(20), fetch.totalTimeout)
    return fetch
  }
}
