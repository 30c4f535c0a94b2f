import Synchronization
import Foundation
import Hummingbird
import HTTPTypes
import News
import Settings
import Storage

/// For machines: the pages' data as JSON, metrics, and health.
extension Site {
  /// The routes for them. `/health` says that this process answers, `/ready` that it has something to show.
  func addMachines(to router: Router<Visit>) {
    router.get("/health") { _, _ in Reply.text("alive\n", type: "text/plain; charset=utf-8") }
    router.get("/ready") { _, visit in await readiness(visit) }
    router.get("/metrics") { _, visit in
      let status = try await keeper.status(at: visit.now)
      let tally = watch.picture.withLock { $0.tally }
      return Reply.text(MetricsText.text(status, tally), type: "text/plain; version=0.0.4; charset=utf-8")
    }
    router.get("/api/openapi.json") { _, _ in
      Reply.text(PagesResource.files["openapi.json"] ?? "{}", type: "application/json; charset=utf-8")
    }
    addReadingAPI(to: router)
    addStatusAPI(to: router)
  }

  /// The archive's part of `/api`; `openapi.json` describes it.
  private func addReadingAPI(to router: Router<Visit>) {
    router.get("/api/articles") { request, visit in
      let values = FormValues(request.uri.query ?? "")
      let order = try Self.choice(values, "order", Shelf.Order.published)
      return try Reply.json(
        try await desk.listing(
          Shelf(try Self.part(values), order: order), heading: "The archive", after: try Self.mark(request),
          lastVisit: nil, now: visit.now))
    }
    router.get("/api/articles/{id}") { _, visit in
      guard let story = try await desk.story(ArticleID(rawValue: try visit.part("id"))) else {
        throw HTTPError(.notFound, message: "The archive has no article with this id.")
      }
      return try Reply.json(story)
    }
    router.get("/api/authors/{name}") { request, visit in
      let page = try Self.page(FormValues(request.uri.query ?? ""))
      return try Reply.json(try await authored(by: try visit.part("name"), page: page, visit).listing)
    }
    router.get("/api/search") { request, visit in
      let values = FormValues(request.uri.query ?? "")
      let order = try Self.choice(values, "order", SearchOrder.relevance)
      let found = try await desk.search(values["q"] ?? "", order: order, page: try Self.page(values), now: visit.now)
      if let error = found.error { throw HTTPError(.badRequest, message: error) }
      return try Reply.json(found)
    }
  }

  /// The operator's part of `/api`.
  private func addStatusAPI(to router: Router<Visit>) {
    router.get("/api/status") { _, visit in try Reply.json(try await keeper.status(at: visit.now)) }
    router.get("/api/status/rows") { request, _ in
      let values = FormValues(request.uri.query ?? "")
      let after = try Self.number(values, "after", in: 0...9_007_199_254_740_991)
      let found = watch.picture.withLock { $0.rows.rows(after: UInt64(after ?? 0), atMost: 200) }
      return try Reply.json(RowList(rows: found.rows.filter(RowFilter(values).passes), missed: found.left))
    }
    router.get("/api/status/sources") { request, visit in
      let values = FormValues(request.uri.query ?? "")
      return try Reply.json(
        try await sourceList(order: try Self.choice(values, "order", .name), matching: values["words"], visit))
    }
    router.get("/api/status/sources/{name}") { _, visit in
      guard let page = try await sourcePage(try visit.part("name"), visit) else {
        throw HTTPError(.notFound, message: "There is no source with this name.")
      }
      return try Reply.json(page)
    }
    router.get("/api/status/troubles") { _, visit in try Reply.json(try await troubles(visit)) }
    router.get("/api/status/story") { request, visit in
      guard let wanted = FormValues(request.uri.query ?? "")["of"] else {
        throw HTTPError(.badRequest, message: "'of' must be an address, or the id of an item or article.")
      }
      return try Reply.json(try await itemStory(String(wanted.trimmed), visit))
    }
    router.get("/api/status/storage") { _, visit in try Reply.json(try await storage(visit)) }
    router.get("/api/status/settings") { _, _ in
      try Reply.json(Catalogue.all.map { SettingLine($0, settings.all) })
    }
  }

  /// The response of `/ready`: 200 if the archive can be read and a relay was heard within ten seconds, otherwise 503
  /// with the reasons, one a line.
  private func readiness(_ visit: Visit) async -> Response {
    var problems: [String] = []
    do { _ = try await room.archive { try $0.page(of: Shelf(), limit: 1, now: visit.now) } } catch {
      problems.append("the archive can't be read: \(error)")
    }
    let isHeard = watch.lastHeard().map { visit.now.milliseconds - $0.milliseconds < 10_000 } ?? false
    if !isHeard { problems.append("no relay is heard") }
    return Reply.text(
      problems.isEmpty ? "ready\n" : problems.joined(separator: "\n") + "\n", type: "text/plain; charset=utf-8",
      status: problems.isEmpty ? .ok : .serviceUnavailable)
  }
}

extension Site {
  /// The value of a choice, such as `order=arrival`; the default if none is named.
  ///
  /// - Throws: `HTTPError` 400, which names the choices. In the API a wrong value is an error; pages take the default.
  fileprivate static func choice<Choice: RawRepresentable & CaseIterable>(
    _ values: FormValues, _ name: String, _ standard: Choice
  ) throws -> Choice where Choice.RawValue == String {
    guard let text = values.given(name) else { return standard }
    guard let choice = Choice(rawValue: text) else {
      let choices = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw HTTPError(.badRequest, message: "'\(name)' must be one of \(choices).")
    }
    return choice
  }

  /// The parameter `page`, from 1; 1 if it is not given.
  fileprivate static func page(_ values: FormValues) throws -> Int { try number(values, "page", in: 1...1000) ?? 1 }

  /// The value of a number within a range; nil if none is given.
  ///
  /// - Throws: `HTTPError` 400 for anything else.
  fileprivate static func number(_ values: FormValues, _ name: String, in range: ClosedRange<Int>) throws -> Int? {
    guard let text = values.given(name) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw HTTPError(
        .badRequest, message: "'\(name)' must be a whole number from \(range.lowerBound) to \(range.upperBound).")
    }
    return number
  }

  /// The requested part of the archive: the first of the filters `site`, `language`, `section` and `day` that is given;
  /// else, with `undated=true`, the articles without a date.
  ///
  /// - Throws: `HTTPError` 400 for a day of another form than `2023-06-04`, and for any `undated` but `true` and
  ///   `false`.
  fileprivate static func part(_ values: FormValues) throws -> Shelf.Part {
    let undated = values.given("undated")
    guard [nil, "true", "false"].contains(undated) else {
      throw HTTPError(.badRequest, message: "'undated' must be true or false.")
    }
    if let host = values["site"] { return .host(host.lowercased()) }
    if let tag = values["language"] { return .language(tag) }
    if let section = values["section"] { return .section(section) }
    guard let date = values.given("day") else { return undated == "true" ? .undated : .all }
    guard let start = Timestamp("\(date)T00:00:00Z") else {
      throw HTTPError(.badRequest, message: "'day' is a day: 2023-06-04.")
    }
    return .dated(start.milliseconds..<start.milliseconds + 86_400_000)
  }
}

/// The latest rows, at most 200, the oldest first.
struct RowList: Encodable {
  let rows: [LiveRow]
  /// Rows since the one named by `after` that are left out, because newer ones fill the 200.
  let missed: UInt64
}

/// One setting in force, with its default (`standard`) and the programs that use it.
struct SettingLine: Encodable {
  let key: String
  let value: String
  let standard: String
  let reason: String
  let programs: [String]

  init(_ declaration: Declaration, _ settings: Settings) {
    key = declaration.key
    value = settings.text(of: declaration)
    standard = declaration.shownStandard
    reason = declaration.reason
    programs = declaration.programs.map(\.rawValue)
  }
}
