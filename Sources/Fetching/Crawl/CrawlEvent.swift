import News

/// What happened in a crawl, for the log and for the loop that sends items.
public struct CrawlEvent: Sendable, CustomStringConvertible {
  /// The source.
  public let source: SourceName
  /// Whether there is a new item to send.
  public let isItem: Bool
  /// Whether something went wrong.
  public let isTrouble: Bool
  /// What was given up or refused, if anything was.
  public let failure: Failure?
  /// What happened, for an operator.
  public let description: String

  /// An address that was given up, or an item that was refused.
  public struct Failure: Sendable {
    /// The item. For an address without one, an id derived from it in the same way, so it is the same for each failure.
    public let id: ItemID
    /// How it ended.
    public let outcome: Receipt.Outcome
    /// The address.
    public let url: String
    /// Why, in words for an operator.
    public let reason: String
  }

  init(url: String, source: SourceName, ending: Frontier.Ending) {
    self.source = source
    failure =
      switch ending {
      case .failed(let error): Failure(id: ItemIdentity.ofAddress(url), outcome: .failed, url: url, reason: error)
      case .refused(let item, let refusal):
        Failure(
          id: item.id, outcome: refusal.state == .filtered ? .filtered : .rejected, url: url, reason: refusal.reason)
      case .item, .unchanged, .kept, .retry, .postponed: nil
      }
    switch ending {
    case .item: (isItem, isTrouble, description) = (true, false, "fetched \(url)")
    case .kept(let error): (isItem, isTrouble, description) = (false, true, "\(url): \(error); it stays as it was")
    case .unchanged: (isItem, isTrouble, description) = (false, false, "unchanged \(url)")
    case .retry(let instant, let error), .postponed(let instant, let error):
      (isItem, isTrouble, description) = (false, true, "\(url): \(error); asked again at \(instant)")
    case .refused(_, let refusal): (isItem, isTrouble, description) = (false, true, "\(url): \(refusal.reason)")
    case .failed(let error): (isItem, isTrouble, description) = (false, true, "\(url): \(error); given up")
    }
  }

  init(source: SourceName, addition: Frontier.Addition) {
    self.source = source
    failure = nil
    (isItem, isTrouble) = (false, false)
    description = "\(source): \(addition.added) new addresses, \(addition.known + addition.refreshed) known"
  }

  init(source: SourceName, notice: String) {
    self.source = source
    failure = nil
    (isItem, isTrouble, description) = (false, false, "\(source): \(notice)")
  }

  init(source: SourceName, error: String) {
    self.source = source
    failure = nil
    (isItem, isTrouble, description) = (false, true, "\(source): \(error)")
  }
}
