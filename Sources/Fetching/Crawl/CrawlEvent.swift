import News

/// What happened in a crawl, for the log and for the loop that sends items.
public struct CrawlEvent: Sendable, CustomStringConvertible {
  /// The source that that was read, or that led to the page; nil for a host's robots.txt, which is requested for all sources.
  public let source: SourceName?
  /// The new item to send, if the event is one.
  public let item: ItemID?
  /// How many bytes of the journal its record takes.
  public let bytes: Int64?
  /// Whether something went wrong. The log has those as warnings.
  public let isTrouble: Bool
  /// The address that was given up or refused, if one was.
  public let failure: Failure?
  /// What happened, for an operator.
  public let description: String

  /// Whether there is a new item to send.
  public var isItem: Bool { item != nil }

  /// An address that was given up, or an item that was refused.
  public struct Failure: Sendable {
    /// The item. For an address without an item, an id derived from the address, so that it is the same for each
    /// failure.
    public let id: ItemID
    /// The source that named the address.
    public let source: SourceName
    /// How it ended.
    public let outcome: Receipt.Outcome
    /// The address that was requested, without user and password.
    public let url: String
    /// Why, in words for an operator.
    public let reason: String
  }

  /// The end of a page's fetch. A refused page has an item too, but none to send.
  init(url: String, source: SourceName, ending: Frontier.Ending) {
    self.source = source
    if case .item(let new) = ending {
      (item, bytes) = (new.id, new.pointer.length)
    } else {
      (item, bytes) = (nil, nil)
    }
    failure =
      switch ending {
      case .failed(let error):
        Failure(id: ItemIdentity.ofAddress(url), source: source, outcome: .failed, url: url, reason: error)
      case .refused(let item, let refusal):
        Failure(
          id: item.id, source: source, outcome: refusal.state == .filtered ? .filtered : .rejected, url: url,
          reason: refusal.reason)
      case .item, .unchanged, .kept, .retry, .postponed: nil
      }
    switch ending {
    case .item: (isTrouble, description) = (false, "fetched \(url)")
    case .kept(let error): (isTrouble, description) = (true, "\(url): \(error); it stays as it was")
    case .unchanged: (isTrouble, description) = (false, "unchanged \(url)")
    case .retry(let instant, let error), .postponed(let instant, let error):
      (isTrouble, description) = (true, "\(url): \(error); to be asked again at \(instant)")
    case .refused(_, let refusal): (isTrouble, description) = (true, "\(url): \(refusal.reason)")
    case .failed(let error): (isTrouble, description) = (true, "\(url): \(error); given up")
    }
  }

  /// New addresses from a feed, a sitemap or a list; those that became due again count as known.
  init(source: SourceName, addition: Frontier.Addition) {
    self.source = source
    (failure, item, bytes, isTrouble) = (nil, nil, nil, false)
    description = "\(source): \(addition.added) new addresses, \(addition.known + addition.refreshed) known"
  }

  /// Something that an operator should know and need not act on, such as a feed's new address.
  init(source: SourceName, notice: String) {
    self.source = source
    (failure, item, bytes) = (nil, nil, nil)
    (isTrouble, description) = (false, "\(source): \(notice)")
  }

  /// The answer to a request for a robots.txt, which the log would otherwise not show.
  init(robotsOf origin: String, _ answer: RobotsAnswer) {
    (source, failure, item, bytes, isTrouble) = (nil, nil, nil, nil, false)
    let meaning =
      switch answer {
      case .rules: "read; its rules apply"
      case .unavailable(let reason): "\(reason); everything may be requested"
      case .unreachable(let reason): "\(reason); nothing is requested until it answers"
      }
    description = "\(origin)/robots.txt: \(meaning)"
  }

  /// A source was read, but its reader no longer holds it. That an operator added it again is nothing to warn of.
  init(source: SourceName, lost lease: LostLease) {
    self.source = source
    (failure, item, bytes) = (nil, nil, nil)
    (isTrouble, description) = (lease.holder != nil, "\(source): \(lease)")
  }

  /// What went wrong with a source.
  init(source: SourceName, error: String) {
    self.source = source
    (failure, item, bytes) = (nil, nil, nil)
    (isTrouble, description) = (true, "\(source): \(error)")
  }
}
