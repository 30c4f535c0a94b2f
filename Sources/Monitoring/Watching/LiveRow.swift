import News
import Pipeline

/// One item as seen on the taps. A thousand are kept, so the texts, which come from outside, are cut when they are
/// taken in.
package struct LiveRow: Hashable, Sendable, Encodable {
  /// Increases with each row; a stream uses it to know what it has shown.
  package var number: UInt64 = 0
  /// When it was seen, by the monitor's clock.
  let seenAt: Timestamp
  let item: String
  /// The site's. Of a file, and of an item of which only the receipt was seen, that of its address: `localhost` for a
  /// file.
  let host: String
  /// Nil if only the receipt was seen.
  package let headline: String?
  let language: String?
  /// The address that answered.
  let url: String?
  /// From publication to when it was seen, in seconds, if the page gives the time of day; 0 for a time in the future. A
  /// time without a zone counts as UTC, so a lag may be hours off.
  package let lagSeconds: Double?
  /// The stages passed, with the milliseconds of work at each; the first eight, as a forged envelope can have any
  /// number.
  let hops: [Hop]
  /// How it ended, once that was seen, or found in the ledger because the tap missed the receipt.
  package var outcome: Receipt.Outcome?
  /// Why, at most 300 characters.
  package var reason: String?
  /// The stage that ended it; nil until then.
  var endedBy: Stage?

  /// The longest headline kept, in characters.
  private static let longestHeadline = 200

  /// Creates a row for an article on its way to the storer.
  init(_ envelope: Envelope<Article>, at now: Timestamp) {
    let article = envelope.payload
    seenAt = now
    item = envelope.id.rawValue
    host = article.site.host.isEmpty ? envelope.origin.name : article.site.host
    headline = ArticleCard.shortened(article.headline, to: Self.longestHeadline)
    language = article.language
    url = article.answeredURL
    // A date without a time of day says nothing about how fast an article came.
    let published = article.dates.published.flatMap { $0.value.utf8.count > 10 ? ShownDate($0.value).instant : nil }
    lagSeconds = published.map { max(0, Double(now.milliseconds - $0.milliseconds) / 1000) }
    hops = Array(envelope.hops.prefix(8))
  }

  /// Creates a row for an item of which only the receipt was seen.
  init(ended envelope: Envelope<Receipt>, at now: Timestamp) {
    seenAt = now
    item = envelope.payload.item.rawValue
    host = envelope.origin.name
    headline = nil
    language = nil
    url = nil
    lagSeconds = nil
    hops = Array(envelope.hops.prefix(8))
    end(envelope.payload)
  }

  /// Enters the end. A later receipt replaces an earlier one, as for an item that was sent again.
  mutating func end(_ receipt: Receipt) {
    outcome = receipt.outcome
    reason = receipt.reason.map { ArticleCard.shortened($0, to: 300) }
    endedBy = receipt.stage
  }
}
