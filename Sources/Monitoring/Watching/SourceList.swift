import Fetching
import News
import Pipeline

/// All sources but removed ones, as the operator's page lists them.
struct SourceList: Encodable, Sendable {
  let sources: [SourceLine]

  /// Reads them, with a few queries for each source.
  ///
  /// - Parameters:
  ///   - words: what the name or the location must contain, in any letter case; nil for all.
  init(_ ledger: Ledger, order: SourceOrder, matching words: String?, now: Timestamp) throws {
    let books = Dictionary(try ledger.books().map { ($0.source, $0) }) { first, _ in first }
    let unfetched = try ledger.unfetchedCounts()
    let words = words?.lowercased()
    sources = try ledger.sources().filter { source in
      guard !source.isRemoved else { return false }
      guard let words else { return true }
      return (source.name.rawValue + " " + source.location).lowercased().contains(words)
    }.map { source in
      SourceLine(
        source, book: BookLine(books[source.name] ?? Book(), unfetched: unfetched[source.name] ?? UnfetchedCounts()),
        lastFetch: try ledger.lastFetch(of: source.name),
        perDay: source.kind == .feed ? try ledger.storiesADay(of: source, at: now) : nil, now: now)
    }.sorted(by: order.precedes)
  }

  /// What the list's template takes.
  func view(order: SourceOrder) -> View {
    ["sources": sources.map(\.view), "isEmpty": sources.isEmpty, "order-\(order.rawValue)": true]
  }
}

/// One source in a line. `location` is without user and password.
struct SourceLine: Encodable, Sendable {
  let name: String
  let kind: SourceKind
  let location: String
  let isEnabled: Bool
  /// Nil for paused sources, and for those that are read only once and were.
  let nextPoll: ShownDate?
  /// When a feed last answered; for sources that aren't polled, when their last item came.
  let lastSuccess: ShownDate?
  /// In words: `5 min ago`.
  let lastSuccessAgo: String?
  /// A feed's average items per day over the last week, or since it was added, at least a day; nil for other kinds.
  let perDay: Double?
  /// Why the last try failed; nil if it did not.
  let error: String?
  /// The share of items that were rejected or became dead letters among those that ended, 0 to 1.
  let rejectedShare: Double
  /// Whether a feed has had no news for four times the mean time between its stories, and at least a day.
  let isSilent: Bool
  let book: BookLine

  /// The line of one source; its address is shown without user name and password.
  ///
  /// - Parameters:
  ///   - lastFetch: when its last item was fetched; counts where there is no poll.
  ///   - perDay: for feeds.
  init(_ source: Source, book: BookLine, lastFetch: Timestamp?, perDay: Double?, now: Timestamp) {
    name = source.name.rawValue
    kind = source.shownKind
    location = WebURL.withoutCredentials(source.location)
    isEnabled = source.isEnabled
    var book = book
    book.name = source.name.rawValue
    self.book = book
    let isPolled = source.isEnabled && source.finishedAt == nil
    nextPoll = isPolled ? ShownDate(source.nextAt) : nil
    let poll = source.kind == .feed ? PollState(cursor: source.cursor) : nil
    let succeededAt = poll?.succeededAt ?? lastFetch
    lastSuccess = succeededAt.map { ShownDate($0) }
    lastSuccessAgo = succeededAt.map { Quantity.distance(from: $0, to: now) }
    error = source.lastError
    let ended = book.fetched - book.inFlight
    rejectedShare = ended > 0 ? Double(book.rejected + book.dead) / Double(ended) : 0
    self.perDay = perDay
    isSilent = isPolled && poll?.isSilent(at: now, addedAt: source.addedAt) ?? false
  }

  /// What the line's template takes. From a fifth of rejected items on, the share is marked.
  var view: View {
    var view: View = [
      "name": name, "page": "/status/sources/" + WebText.encoded(name), "kind": kind.rawValue, "location": location,
      "isPaused": !isEnabled, "isSilent": isSilent, "rejectedShare": "\(rejectedShare.wholePercent)",
      "isOftenRejected": rejectedShare >= 0.2, "book": book.view,
    ]
    view["nextPoll"] = nextPoll?.view
    view["lastSuccess"] = lastSuccess?.view
    view["lastSuccessAgo"] = lastSuccessAgo
    view["perDay"] = perDay.map(Quantity.rate)
    view["error"] = error
    view["link"] = WebText.link(location)
    return view
  }
}

/// One source's page: its line, the entries skipped, and its latest 50 items with their outcomes.
struct SourcePage: Encodable, Sendable {
  let line: SourceLine
  let skips: [Skip]
  let items: [ItemLine]

  /// Entries skipped while importing, and why.
  struct Skip: Encodable, Sendable {
    let reason: String
    let count: Int
  }

  /// Reads it; nil if there is no such source. A removed one still has its page.
  init?(_ ledger: Ledger, name: String, now: Timestamp) throws {
    let name = SourceName(rawValue: name)
    guard let source = try ledger.sources().first(where: { $0.name == name }) else { return nil }
    let book = try ledger.books().first { $0.source == name } ?? Book()
    let unfetched = try ledger.unfetchedCounts()[name] ?? UnfetchedCounts()
    line = SourceLine(
      source, book: BookLine(book, unfetched: unfetched),
      lastFetch: try ledger.lastFetch(of: name),
      perDay: source.kind == .feed ? try ledger.storiesADay(of: source, at: now) : nil, now: now)
    skips = try ledger.skips(of: name).sorted { $0.key < $1.key }.map { Skip(reason: $0.key, count: $0.value) }
    items = try ledger.lastItems(of: name, limit: 50).map(ItemLine.init)
  }

  var view: View {
    var view = line.view
    view["items"] = items.map(\.view)
    if !skips.isEmpty {
      view["skips"] = skips.map { ["reason": $0.reason, "count": Quantity.count($0.count)] as View }
    }
    return view
  }
}

/// One item in a line, as lists and `/api` show it.
struct ItemLine: Encodable, Sendable {
  let item: String
  let url: String
  let source: String
  let fetchedAt: ShownDate
  /// In words: see `ItemState.words`.
  let state: String
  let attempts: Int
  let endedAt: ShownDate?
  /// The stage that ended it, and why; nil while it is under way.
  let stage: Stage?
  let reason: String?

  init(_ trace: ItemTrace) {
    item = trace.id.rawValue
    url = trace.url
    source = trace.source.rawValue
    fetchedAt = ShownDate(trace.fetchedAt)
    state = trace.state.words
    attempts = trace.attempts
    endedAt = trace.endedAt.map { ShownDate($0) }
    stage = trace.stage
    reason = trace.reason
  }

  /// What the line's template takes, with the address of the item's story.
  var view: View {
    var view: View = [
      "item": item, "url": url, "source": source, "sourcePage": "/status/sources/" + WebText.encoded(source),
      "fetchedAt": fetchedAt.view, "state": state, "attempts": attempts,
      "story": "/status/story?of=" + WebText.encoded(item),
      "isBad": state == "rejected" || state == "dead", "isGood": state == "stored" || state == "revised",
    ]
    view["endedAt"] = endedAt?.view
    view["stage"] = stage?.title
    view["reason"] = reason
    return view
  }
}

extension ItemState {
  /// The state in a word or two. `ItemLine.view` compares with some of these words, so change them there too.
  var words: String {
    switch self {
    case .queued: "waiting to be sent"
    case .inFlight: "in flight"
    case .dead: "dead"
    case .stored: "stored"
    case .revised: "revised"
    case .unchanged: "unchanged"
    case .filtered: "filtered"
    case .rejected: "rejected"
    }
  }
}
