import News

/// What the judge knows about one client.
struct Client {
  var conduct = Conduct()
  var hosts: [Int: HostAccount] = [:]
  var addresses: [Address: AddressAccount] = [:]
  /// The stories that it has.
  var stories: Set<Address> = []
  /// The targets of the temporary redirects that it got.
  var detours: Set<Address> = []
  /// The times of its last requests for feeds.
  var feedTimes: [Timestamp] = []

  /// An address, as host and path; links that differ only in the session number count as one.
  struct Address: Hashable {
    let host: Int
    let path: String
  }

  mutating func give(_ mark: Mark, _ example: @autoclosure () -> String) {
    conduct.marks[mark.rawValue, default: 0] += 1
    if conduct.examples[mark.rawValue, default: []].count < 5 {
      conduct.examples[mark.rawValue, default: []].append(example())
    }
  }
}
