/// The requests that wait for their hosts, and when each host may get its next one.
///
/// It is fair to hosts: of those that are ready, the one asked least recently is next, however many requests wait for
/// each. A host that hangs delays no other: once a request has taken `roomAfter` another one may start. A host whose
/// last request took `slowAfter` takes no room at all from then on, but such hosts never take more than half of all
/// connections. The time for a turn grows with the logarithm of the number of waiting hosts.
///
/// A value without I/O: the caller passes the instants.
struct HostQueues<Item, Instant: InstantProtocol> where Instant.Duration == Duration {
  private struct Host {
    /// A slice, because its first element is removed without moving the others.
    var waiting: ArraySlice<Item> = []
    var begun: [Instant] = []
    var nextAt: Instant
    /// Whether its last request was slow.
    var isSlow = false
    /// What it shares with other hosts, such as an IP address; hosts that share it take turns.
    var place: String?
    /// Its rank among all hosts, by when it was asked last.
    var turn: UInt64
    /// The number of its only valid heap entry; 0 if nothing waits for it or it is being asked.
    var ticket: UInt64 = 0
  }

  private let settings: CrawlSettings
  private var hosts: [String: Host] = [:]
  /// Hosts that may be asked now, by turn.
  private var ready = HostHeap<UInt64>()
  /// Hosts that rest, by when they may be asked.
  private var resting = HostHeap<Instant>()
  /// The shared places where a request is under way.
  private var busyPlaces: Set<String> = []
  /// Hosts that could be asked if the place they share were not busy, by place and turn.
  private var blocked: [String: HostHeap<UInt64>] = [:]
  private var lastTurn: UInt64 = 0
  private var lastTicket: UInt64 = 0
  /// When each request under way began, earliest first, without those to slow hosts.
  private var begun: [Instant] = []
  /// How many requests are under way to hosts that were slow when they began.
  private var slowUnderWay = 0
  /// How many requests wait.
  private(set) var waiting = 0
  /// How many requests wait, by host.
  private(set) var waitingByHost: [String: Int] = [:]

  init(settings: CrawlSettings) { self.settings = settings }

  /// How many requests are under way.
  var underWay: Int { begun.count + slowUnderWay }

  /// Whether more requests can be added. There is a limit so that a long list isn't read into memory.
  var hasRoom: Bool { waiting < settings.waiting }

  /// Adds a request.
  ///
  /// - Parameter place: what the host shares with others that it must take turns with; nil if nothing.
  mutating func add(_ item: Item, host name: String, place: String? = nil, now: Instant) {
    put(item, host: name, now: now) { host, item in
      host.waiting.append(item)
      // A host under way keeps its place until it is free.
      if host.begun.isEmpty { host.place = place }
    }
  }

  /// Adds a request as the host's next, because it has already waited for its turn.
  mutating func putFirst(_ item: Item, host name: String, now: Instant) {
    put(item, host: name, now: now) { $0.waiting.insert($1, at: $0.waiting.startIndex) }
  }

  /// Adds a request by `change`; a host not met before may be asked at once.
  private mutating func put(_ item: Item, host name: String, now: Instant, _ change: (inout Host, Item) -> Void) {
    var host = hosts.removeValue(forKey: name) ?? Host(nextAt: now, turn: nextTurn())
    change(&host, item)
    waiting += 1
    waitingByHost[name, default: 0] += 1
    if host.ticket == 0 { enlist(&host, name, now: now) }
    hosts[name] = host
  }

  /// Removes the next request that may be sent now, with its host; nil if there is none.
  ///
  /// It counts as under way until `finish` is called for its host.
  mutating func next(now: Instant) -> (item: Item, host: String)? {
    guard hasSlot(now) else { return nil }
    while let entry = resting.first, entry.key <= now {
      _ = resting.popFirst()
      guard let host = hosts[entry.host], host.ticket == entry.ticket else { continue }
      ready.insert(.init(key: host.turn, ticket: entry.ticket, host: entry.host))
    }
    var passedOver: [HostHeap<UInt64>.Entry] = []
    defer { for entry in passedOver { ready.insert(entry) } }
    while let entry = ready.popFirst() {
      guard let host = hosts[entry.host], host.ticket == entry.ticket else { continue }
      if host.begun.isEmpty, let place = host.place, busyPlaces.contains(place) {
        blocked[place, default: HostHeap()].insert(entry)
        continue
      }
      if host.isSlow, slowUnderWay >= mostSlow {
        passedOver.append(entry)
        continue
      }
      return take(entry.host, now: now)
    }
    return nil
  }

  /// Takes the first request of a host, which goes to the end of the turns.
  private mutating func take(_ name: String, now: Instant) -> (item: Item, host: String)? {
    guard var host = hosts.removeValue(forKey: name) else { return nil }
    let item = host.waiting.removeFirst()
    waiting -= 1
    waitingByHost[name] = host.waiting.isEmpty ? nil : host.waiting.count
    if host.begun.isEmpty, let place = host.place { busyPlaces.insert(place) }
    host.begun.append(now)
    if host.isSlow { slowUnderWay += 1 } else { begun.append(now) }
    host.turn = nextTurn()
    enlist(&host, name, now: now)
    hosts[name] = host
    return (item, name)
  }

  /// Drops all waiting requests.
  mutating func removeWaiting() {
    for name in waitingByHost.keys {
      hosts[name]?.waiting = []
      hosts[name]?.ticket = 0
    }
    waitingByHost = [:]
    waiting = 0
    ready.removeAll()
    resting.removeAll()
    blocked = [:]
  }

  /// Notes that a request has ended; its host then rests for `rest`.
  mutating func finish(host name: String, rest: Duration, now: Instant) {
    guard hosts[name]?.begun.isEmpty == false, var host = hosts.removeValue(forKey: name) else { return }
    let start = host.begun.removeFirst()
    if host.isSlow {
      slowUnderWay -= 1
    } else if let index = begun.firstIndex(of: start) {
      begun.remove(at: index)
    }
    if host.begun.isEmpty, let place = host.place { free(place) }
    if host.begun.isEmpty { host.isSlow = start.duration(to: now) >= settings.slowAfter }
    host.nextAt = max(host.nextAt, now.advanced(by: rest))
    enlist(&host, name, now: now)
    hosts[name] = host
    forget(restedBy: now)
  }

  /// Frees a place, for the waiting host that was asked least recently.
  private mutating func free(_ place: String) {
    busyPlaces.remove(place)
    guard var hostsBehind = blocked.removeValue(forKey: place) else { return }
    while let entry = hostsBehind.popFirst() {
      guard let host = hosts[entry.host], host.ticket == entry.ticket else { continue }
      ready.insert(entry)
      if hostsBehind.first != nil { blocked[place] = hostsBehind }
      return
    }
  }

  /// When the next request may be sent, if only time prevents it.
  func nextWake(now: Instant) -> Instant? {
    guard underWay < settings.connections else { return nil }
    // Hosts that are ready are waiting for room, or for slow requests to end, which happens at an unknown time.
    let turn = ready.first == nil ? resting.first?.key : now
    if hasSlot(now) { return resting.first?.key }
    let room = begun.suffix(settings.concurrency).first?.advanced(by: settings.roomAfter)
    return turn.flatMap { turn in room.map { max($0, turn) } }
  }

  /// Puts a host among those that are ready or resting, unless nothing waits for it or it is being asked.
  private mutating func enlist(_ host: inout Host, _ name: String, now: Instant) {
    guard !host.waiting.isEmpty, host.begun.count < settings.concurrencyPerHost else {
      host.ticket = 0
      return
    }
    lastTicket += 1
    host.ticket = lastTicket
    if host.nextAt <= now {
      ready.insert(.init(key: host.turn, ticket: host.ticket, host: name))
    } else {
      resting.insert(.init(key: host.nextAt, ticket: host.ticket, host: name))
    }
  }

  private mutating func nextTurn() -> UInt64 {
    lastTurn += 1
    return lastTurn
  }

  private var mostSlow: Int { max(1, settings.connections / 2) }

  /// Whether one more request may start: of those to quick hosts, the `concurrency` latest must not all be younger than
  /// `roomAfter`.
  private func hasSlot(_ now: Instant) -> Bool {
    guard underWay < settings.connections else { return false }
    guard begun.count >= settings.concurrency else { return true }
    return begun[begun.count - settings.concurrency].duration(to: now) >= settings.roomAfter
  }

  /// Forgets rested hosts for which nothing waits, so that a long crawl doesn't remember every host it met.
  private mutating func forget(restedBy now: Instant) {
    guard hosts.count > settings.waiting else { return }
    hosts = hosts.filter { !$0.value.waiting.isEmpty || !$0.value.begun.isEmpty || $0.value.nextAt > now }
  }
}
