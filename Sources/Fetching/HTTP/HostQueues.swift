/// The requests that wait for their hosts, and when each host may be asked again.
///
/// It is fair by host: of the hosts that may be asked, the one asked least recently is next, however much waits for the
/// others. A host that hangs costs only its own place: a request that has taken `slowAfter` makes room for another one,
/// and hosts that were so slow before never take more than half of all connections.
///
/// A value without I/O: the instants come from whoever has the clock.
struct HostQueues<Item, Instant: InstantProtocol> where Instant.Duration == Duration {
  private struct Host {
    var waiting: [Item] = []
    var begun: [Instant] = []
    var nextAt: Instant
    /// Whether its last request was slow.
    var isSlow = false
  }

  private let settings: CrawlSettings
  private var hosts: [String: Host] = [:]
  /// Hosts in the order in which they were asked least recently.
  private var turn: [String] = []
  /// When the requests under way began.
  private var begun: [Instant] = []
  private var slowUnderWay = 0
  /// How many requests wait.
  private(set) var waiting = 0

  init(settings: CrawlSettings) { self.settings = settings }

  /// How many requests are under way.
  var underWay: Int { begun.count }

  /// Whether more requests can be taken in; a bound, so that a long list isn't read into memory.
  var hasRoom: Bool { waiting < settings.waiting }

  /// How many requests wait for each host.
  var waitingByHost: [String: Int] { hosts.compactMapValues { $0.waiting.isEmpty ? nil : $0.waiting.count } }

  /// Takes a request in.
  mutating func add(_ item: Item, host: String, now: Instant) {
    if hosts[host] == nil {
      hosts[host] = Host(nextAt: now)
      turn.append(host)
    }
    hosts[host]?.waiting.append(item)
    waiting += 1
  }

  /// The next request that may be sent now, with its host, or nil.
  mutating func next(now: Instant) -> (item: Item, host: String)? {
    guard hasSlot(now), let index = turn.firstIndex(where: { isReady($0, now: now) }) else { return nil }
    let name = turn.remove(at: index)
    turn.append(name)
    guard var host = hosts[name] else { return nil }
    let item = host.waiting.removeFirst()
    host.begun.append(now)
    hosts[name] = host
    begun.append(now)
    if host.isSlow { slowUnderWay += 1 }
    waiting -= 1
    return (item, name)
  }

  /// Forgets every request that waits.
  mutating func removeWaiting() {
    for name in hosts.keys { hosts[name]?.waiting = [] }
    waiting = 0
  }

  /// Takes a request in that is to be the host's next: its turn was spent on the way.
  mutating func putFirst(_ item: Item, host: String, now: Instant) {
    add(item, host: host, now: now)
    guard var state = hosts[host], let item = state.waiting.popLast() else { return }
    state.waiting.insert(item, at: 0)
    hosts[host] = state
  }

  /// Notes that a request has ended; its host rests for so long.
  mutating func finish(host: String, rest: Duration, now: Instant) {
    guard var state = hosts[host], !state.begun.isEmpty else { return }
    let start = state.begun.removeFirst()
    if let index = begun.firstIndex(of: start) { begun.remove(at: index) }
    if state.isSlow { slowUnderWay -= 1 }
    if state.begun.isEmpty { state.isSlow = start.duration(to: now) >= settings.slowAfter }
    state.nextAt = max(state.nextAt, now.advanced(by: rest))
    hosts[host] = state
    forget(restedBy: now)
  }

  /// When the next waiting request may be sent, if only time stands in its way.
  var nextWake: Instant? {
    guard underWay < settings.connections else { return nil }
    let places = underWay < settings.concurrency ? [] : begun.map { $0.advanced(by: settings.slowAfter) }
    let ready = hosts.values.filter { !$0.waiting.isEmpty && $0.begun.count < settings.concurrencyPerHost }
    guard let turn = ready.map(\.nextAt).min() else { return nil }
    return places.min().map { max($0, turn) } ?? turn
  }

  private func hasSlot(_ now: Instant) -> Bool {
    guard underWay < settings.connections else { return false }
    return begun.count { $0.duration(to: now) < settings.slowAfter } < settings.concurrency
  }

  private func isReady(_ name: String, now: Instant) -> Bool {
    guard let host = hosts[name] else { return false }
    return !host.waiting.isEmpty && host.begun.count < settings.concurrencyPerHost && host.nextAt <= now
      && !(host.isSlow && slowUnderWay >= max(1, settings.connections / 2))
  }

  /// Forgets hosts that have nothing to wait for, so that a long crawl doesn't remember every host it met.
  private mutating func forget(restedBy now: Instant) {
    guard hosts.count > settings.waiting else { return }
    let idle = hosts.filter { $0.value.waiting.isEmpty && $0.value.begun.isEmpty && $0.value.nextAt <= now }
    for name in idle.keys { hosts[name] = nil }
    turn.removeAll { idle[$0] != nil }
  }
}
