import News

/// What happened in a crawl, for the log and for whoever sends what was entered.
public struct CrawlEvent: Sendable, CustomStringConvertible {
  /// The source.
  public let source: SourceName
  /// Whether there is a new item to be sent.
  public let isItem: Bool
  /// Whether something went wrong.
  public let isTrouble: Bool
  /// The address that was given up, if one was.
  public let failure: Failure?
  /// What happened, for an operator.
  public let description: String

  /// An address that was given up.
  public struct Failure: Sendable {
    /// A name for the address, made as an item's identity is; the same each time it fails.
    public let id: ItemID
    /// The address.
    public let url: String
    /// Why, in words for an operator.
    public let reason: String
  }

  init(url: String, source: SourceName, ending: Frontier.Ending) {
    self.source = source
    if case .failed(let error) = ending {
      failure = Failure(id: ItemIdentity.ofAddress(url), url: url, reason: "\(error)")
    } else {
      failure = nil
    }
    switch ending {
    case .item: (isItem, isTrouble, description) = (true, false, "fetched \(url)")
    case .unchanged: (isItem, isTrouble, description) = (false, false, "unchanged \(url)")
    case .retry(let instant, let error), .unjournaled(let instant, let error):
      (isItem, isTrouble, description) = (false, true, "\(url): \(error); asked again at \(instant)")
    case .failed(let error): (isItem, isTrouble, description) = (false, true, "\(url): \(error); given up")
    }
  }

  init(source: SourceName, addition: Frontier.Addition) {
    self.source = source
    failure = nil
    (isItem, isTrouble) = (false, false)
    description = "\(source): \(addition.added) new addresses, \(addition.known + addition.refreshed) known"
  }

  init(source: SourceName, error: String) {
    self.source = source
    failure = nil
    (isItem, isTrouble, description) = (false, true, "\(source): \(error)")
  }
}
