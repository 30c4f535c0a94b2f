import News
import Storage

/// A page of articles: the front page, or those of a day, a site, an author, a section or a language.
struct Listing: Encodable, Sendable {
  /// The title, such as the name of a site. It may come from the address of the page, so from a stranger.
  var heading: String
  /// The order of a shelf; nil for search results.
  var order: Shelf.Order?
  /// The articles grouped by day: by that of publication, or on a shelf by arrival that of arrival.
  var days: [Day]
  /// Articles without a date, only on the first page of the whole archive by publication: other shelves by publication
  /// leave them out.
  var undated: [ArticleCard] = []
  /// Front pages of sites, which are rarely articles. They are in none of `days`.
  var frontPages: [ArticleCard] = []
  /// Where the next page begins, as the parameter `after`; nil on the last page.
  var next: String?

  /// The articles of one day.
  struct Day: Encodable, Sendable {
    /// The day in ISO 8601; a month (`2023-06`) or a year for articles of which no more is known.
    var date: String
    /// `Sunday, 4 June 2023`.
    var heading: String
    /// The same day in Iran's calendar, in Persian; nil for a month or a year.
    var jalali: String?
    var articles: [ArticleCard]
  }

  /// Creates a listing of cards, which come the newest first: each day is begun when its first article comes.
  ///
  /// - Parameter order: whose day counts; nil for the day of publication, or without one that of arrival.
  init(heading: String, order: Shelf.Order?, cards: [ArticleCard], next: Shelf.Mark?) {
    self.heading = heading
    self.order = order
    self.next = next?.description
    frontPages = cards.filter(\.isFrontPage)
    days = []
    for card in cards where !card.isFrontPage {
      let iso = order == .arrival ? card.arrived.iso : card.published?.iso ?? card.arrived.iso
      let date = String(iso.prefix(10))
      if days.last?.date != date { days.append(Day(date)) }
      days[days.count - 1].articles.append(card)
    }
  }

  /// What the listing's template takes.
  var view: View {
    var view: View = [
      "heading": heading, "days": days.map(\.view), "isEmpty": days.isEmpty && undated.isEmpty && frontPages.isEmpty,
      "byPublication": order == .published, "byArrival": order == .arrival, "hasOrder": order != nil,
    ]
    if !undated.isEmpty { view["undated"] = ["articles": undated.map(\.view)] as View }
    if !frontPages.isEmpty { view["frontPages"] = ["articles": frontPages.map(\.view)] as View }
    view["next"] = next
    return view
  }
}

extension Listing.Day {
  /// Creates a day without articles yet; a month or a year if no more is known. The heading is then `June 2023`.
  init(_ date: String) {
    let instant = Timestamp("\(date)T00:00:00Z")
    self.init(
      date: date, heading: instant.map { ShownDate.heading($0.date) } ?? ShownDate(date).text,
      jalali: instant.flatMap { JalaliDate($0.date)?.persian }, articles: [])
  }

  /// What the day's part of the listing's template takes.
  var view: View {
    var view: View = ["date": date, "heading": heading, "articles": articles.map(\.view)]
    view["jalali"] = jalali
    return view
  }
}
