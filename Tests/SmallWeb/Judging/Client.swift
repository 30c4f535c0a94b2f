import News

/// The judge's account of one client.
struct Client {
  var conduct = Conduct()
  var hosts: [Int: HostAccount] = [:]
  var addresses: [Address: AddressAccount] = [:]
  /// The stories that it has.
  var stories: Set<Address> = []
  /// Where detours led it.
  var detours: Set<Address> = []
  /// When it requested its last feeds.
  var feedTimes: [Timestamp] = []

  /// An address by host and path; links that differ only in the session count as one.
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
