import Foundation
import Hummingbird
import News
import Storage

/// The reader's pages.
extension Site {
  /// The routes to them. In a page's address a wrong value is passed over, where the API refuses it: a reader has no
  /// use for an error.
  func addReading(to router: Router<Visit>) {
    router.get("/") { request, visit in
      try await listing(Shelf(.all, order: Self.order(request)), "The archive", at: "/", request, visit)
    }
    router.get("/site/{host}") { request, visit in
      let host = try visit.part("host").lowercased()
      return try await listing(
        Shelf(.host(host), order: Self.order(request)), host, at: "/site/\(WebText.encoded(host))", request, visit,
        feeds: ("/site/\(WebText.encoded(host))/feed.atom", "/site/\(WebText.encoded(host))/feed.json"))
    }
    router.get("/language/{tag}") { request, visit in
      let tag = try visit.part("tag")
      return try await listing(
        Shelf(.language(tag), order: Self.order(request)), Language(tag).name,
        at: "/language/\(WebText.encoded(tag))", request, visit)
    }
    router.get("/section/{name}") { request, visit in
      let name = try visit.part("name")
      return try await listing(
        Shelf(.section(name), order: Self.order(request)), name, at: "/section/\(WebText.encoded(name))", request, visit
      )
    }
    router.get("/day/{date}") { request, visit in
      let date = try visit.part("date")
      guard let part = Shelf.Part.period(date) else { throw HTTPError(.notFound) }
      return try await listing(Shelf(part), Listing.Day(date).heading, at: "/day/\(date)", request, visit)
    }
    router.get("/author/{name}") { request, visit in try await authorPage(request, visit) }
    router.get("/article/{id}") { _, visit in
      guard let story = try await desk.story(ArticleID(rawValue: try visit.part("id"))) else {
        throw HTTPError(.notFound, message: "The archive has no article with this id.")
      }
      return Reply.html(
        frame.page(
          "article", story.view(showsImages: settings.showsImages), title: story.card.headline, section: "paper",
          for: visit))
    }
    router.get("/search") { request, visit in
      let page = try await searchPage(request, visit)
      let query = WebText.encoded(page.query)
      let feeds = page.query.isEmpty || page.error != nil ? nil : ("/search.atom?q=\(query)", "/search.json?q=\(query)")
      return Reply.html(
        frame.page(
          "search", page.view, title: page.query.isEmpty ? "Search" : "Search: \(page.query)", section: "search",
          feeds: feeds, for: visit))
    }
  }

  /// What a search's address asks for: `q`, `order` and `page`. A page is at most 1000.
  func searchPage(_ request: Request, _ visit: Visit) async throws -> SearchPage {
    let values = FormValues(request.uri.query ?? "")
    let order = values["order"].flatMap(SearchOrder.init(rawValue:)) ?? .relevance
    let page = min(1000, max(1, values["page"].flatMap { Int($0) } ?? 1))
    return try await desk.search(values["q"] ?? "", order: order, page: page, now: visit.now)
  }

  /// The order that a page's address asks for; by publication if it asks for none.
  private static func order(_ request: Request) -> Shelf.Order {
    FormValues(request.uri.query ?? "")["order"].flatMap(Shelf.Order.init(rawValue:)) ?? .published
  }

  /// A shelf's page, with the languages to choose from, the next page's address and the cookie that remembers this
  /// visit. What is chosen by a name is shown by arrival if it has nothing by publication: all its articles may lack a
  /// date.
  ///
  /// - Parameters:
  ///   - address: the page's own, to which `?after=` is added.
  ///   - feeds: those that the page names, as Atom and as JSON Feed.
  /// - Throws: `HTTPError` 404 if nothing is there under a name, which may be mistyped; an empty archive or day is a
  ///   page.
  private func listing(
    _ shelf: Shelf, _ heading: String, at address: String, _ request: Request, _ visit: Visit,
    feeds: (String, String) = ("/feed.atom", "/feed.json")
  ) async throws -> Response {
    let mark = try Self.mark(request)
    let memory = VisitMemory(request.cookies[VisitMemory.cookieName]?.value, now: visit.now)
    let listing = try await desk.listing(
      shelf, heading: heading, after: mark, lastVisit: memory.lastVisit, now: visit.now)
    var view = listing.view
    view["address"] = address
    view["isFront"] = shelf.part == .all
    view["isFirstPage"] = mark == nil
    let isEmpty = listing.days.isEmpty && listing.undated.isEmpty && listing.frontPages.isEmpty
    if mark == nil, isEmpty, Self.isNamed(shelf.part) {
      if shelf.order == .published {
        let shelf = Shelf(shelf.part, order: .arrival)
        return try await self.listing(shelf, heading, at: address, request, visit, feeds: feeds)
      }
      throw HTTPError(.notFound, message: "The archive has nothing for '\(heading)'.")
    }
    let languages = try await desk.languages()
    if languages.count > 1 {
      view["hasLanguages"] = true
      view["languages"] = languages.map { language in
        let page = "/language/\(WebText.encoded(language.tag))"
        return ["name": language.name, "page": page, "isCurrent": page == address] as View
      }
    }
    if let next = listing.next {
      view["nextPage"] = "\(address)?\(shelf.order == .arrival ? "order=arrival&" : "")after=\(next)"
    }
    var response = Reply.html(
      frame.page(
        "listing", view, title: shelf.part == .all ? "Chapar" : heading, section: "paper", feeds: feeds, for: visit))
    response.setCookie(settings.cookie(VisitMemory.cookieName, memory.text, maxAge: 365 * 86_400))
    return response
  }

  /// Whether a part is chosen by a name, which may be mistyped.
  private static func isNamed(_ part: Shelf.Part) -> Bool {
    switch part {
    case .host, .language, .section: true
    case .all, .dated, .undated: false
    }
  }

  /// An author's page; older ones are numbered, as such a list has no mark to continue from.
  private func authorPage(_ request: Request, _ visit: Visit) async throws -> Response {
    let name = try visit.part("name")
    let page = min(1000, max(1, FormValues(request.uri.query ?? "")["page"].flatMap { Int($0) } ?? 1))
    let (listing, hasMore) = try await authored(by: name, page: page, visit)
    var view = listing.view
    if hasMore { view["nextPage"] = "/author/\(WebText.encoded(name))?page=\(page + 1)" }
    return Reply.html(
      frame.page(
        "listing", view, title: name, section: "paper", feeds: ("/feed.atom", "/feed.json"), for: visit))
  }

  /// A page of an author's articles; 404 if the archive has none.
  func authored(by name: String, page: Int, _ visit: Visit) async throws -> (listing: Listing, hasMore: Bool) {
    let found = try await desk.listing(by: name, page: page, now: visit.now)
    guard !found.listing.days.isEmpty || !found.listing.undated.isEmpty || !found.listing.frontPages.isEmpty else {
      throw HTTPError(.notFound, message: "The archive has no article by that name.")
    }
    return found
  }

  /// Where the requested page begins; nil for the first page.
  ///
  /// - Throws: `HTTPError` 400 for what is no mark.
  static func mark(_ request: Request) throws -> Shelf.Mark? {
    guard let text = FormValues(request.uri.query ?? "").given("after") else { return nil }
    guard let mark = Shelf.Mark(text) else {
      throw HTTPError(.badRequest, message: "'after' must be the `next` of the previous page.")
    }
    return mark
  }
}

/// When a reader last visited, as their own browser remembers it: nothing about readers is kept here.
package struct VisitMemory {
  static let cookieName = "visit"
  /// Articles after it are new; nil on the first visit, and if the cookie can't be read.
  package let lastVisit: Timestamp?
  /// The cookie's value: the time of the previous visit's end, and of this visit's last page, in seconds since 1970:
  /// `1700000000.1700090000`.
  package let text: String
  /// A pause after which a new visit begins, in seconds: half an hour.
  private static let pause: Int64 = 1800

  /// Reads a cookie, which a visitor may have made up, and counts the page that is asked for as this visit's last.
  package init(_ cookie: String?, now: Timestamp) {
    let parts = (cookie ?? "").split(separator: ".").compactMap { Int64($0) }
    let seconds = now.milliseconds / 1000
    guard parts.count == 2, (0...seconds).contains(parts[0]), (0...seconds).contains(parts[1]) else {
      lastVisit = nil
      text = "0.\(seconds)"
      return
    }
    let last = seconds - parts[1] > Self.pause ? parts[1] : parts[0]
    lastVisit = last > 0 ? Timestamp(milliseconds: last * 1000) : nil
    text = "\(last).\(seconds)"
  }
}
