import Synchronization
import Fetching
import Hummingbird
import HTTPTypes
import NIOCore
import News
import Settings

/// The operator's pages.
extension Site {
  /// The routes to them; `/status/events` is the stream that keeps the first of them up to date.
  func addStatus(to router: Router<Visit>) {
    router.get("/status") { request, visit in
      let values = FormValues(request.uri.query ?? "")
      var view = try await keeper.status(at: visit.now).view
      view["charts"] = watch.charts(at: visit.now)
      let filter = RowFilter(values)
      let rows = watch.picture.withLock { $0.rows.rows(after: 0, atMost: 200).rows }.filter(filter.passes)
      view["rows"] = rows.reversed().prefix(LiveFeed.mostRows).map(\.view)
      view["last"] = watch.picture.withLock { $0.rows.last }
      for name in ["site", "language", "words"] { view["filter-\(name)"] = values[name] }
      return statusPage("status", view, title: "Status", tab: "overview", visit)
    }
    router.get("/status/events") { request, _ in try events(request) }
    router.get("/status/sources") { request, visit in
      let order = FormValues(request.uri.query ?? "")["order"].flatMap(SourceOrder.init(rawValue:)) ?? .name
      let list = try await sourceList(order: order, matching: FormValues(request.uri.query ?? "")["words"], visit)
      return statusPage("sources", list.view(order: order), title: "Sources", tab: "sources", visit)
    }
    router.get("/status/sources/{name}") { _, visit in
      guard let page = try await sourcePage(try visit.part("name"), visit) else {
        throw HTTPError(.notFound, message: "There is no source with this name.")
      }
      return statusPage("source", page.view, title: page.line.name, tab: "sources", visit)
    }
    router.get("/status/troubles") { _, visit in
      statusPage("troubles", try await troubles(visit).view, title: "Dead letters and refusals", tab: "troubles", visit)
    }
    router.get("/status/story") { request, visit in
      let values = FormValues(request.uri.query ?? "")
      let story = try await itemStory(String((values["of"] ?? "").trimmed), isTrial: values["try"] == "1", visit)
      return statusPage("story", story.view, title: "History of one item", tab: "story", visit)
    }
    router.get("/status/storage") { _, visit in
      statusPage("storage", try await storage(visit).view, title: "Storage", tab: "storage", visit)
    }
    router.get("/status/settings") { _, visit in
      statusPage("settings", settingsView, title: "Settings", tab: "settings", visit)
    }
  }

  /// A page with the operator's tabs above it.
  func statusPage(_ template: String, _ view: View, title: String, tab: String, _ visit: Visit) -> Response {
    var view = view
    view["tab-\(tab)"] = true
    return Reply.html(frame.page(template, view, title: title, section: "status", for: visit))
  }

  /// The settings in force, and what differs from the defaults.
  private var settingsView: View {
    let declarations: [View] = Catalogue.all.map { declaration in
      let value = settings.all.text(of: declaration)
      return [
        "key": declaration.key, "value": value, "standard": declaration.shownStandard,
        "isChanged": value != declaration.shownStandard, "reason": Self.pieces(declaration.reason),
        "programs": declaration.programs.count == Program.allCases.count
          ? "all programs" : declaration.programs.map(\.rawValue).joined(separator: ", "),
      ]
    }
    return ["settings": declarations]
  }

  /// Prose and, between backticks, code: `Set ` and `fetch.timeout` of two pieces.
  private static func pieces(_ text: String) -> [View] {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated().map { index, piece in
      ["text": String(piece), "isCode": !index.isMultiple(of: 2)]
    }
  }

  /// The stream of updates for a page (WHATWG HTML §9.2). A proxy is asked not to buffer it. It has no end of its own:
  /// it ends when the page is closed, or with the monitor.
  ///
  /// - Throws: `HTTPError` 503 if too many pages are open.
  private func events(_ request: Request) throws -> Response {
    let values = FormValues(request.uri.query ?? "")
    let filter = RowFilter(values)
    let start = values["after"].flatMap { UInt64($0) }
    guard let moments = feed.moments() else {
      throw HTTPError(.serviceUnavailable, message: "Too many pages are open at once; this one is not updated.")
    }
    var headers: HTTPFields = [.contentType: "text/event-stream", .cacheControl: "no-store"]
    if let name = HTTPField.Name("X-Accel-Buffering") { headers[name] = "no" }
    return Response(
      status: .ok, headers: headers,
      body: ResponseBody { [watch, templates] writer in
        var shown = start
        // Send something at once, so that the browser knows it is connected.
        try await writer.write(ByteBuffer(string: "retry: 2000\n\n"))
        for await moment in moments {
          var buffer = moment.parts ?? ByteBuffer(string: ": nothing new\n\n")
          // The first update lacks the rows between the page and its stream.
          let moment = shown == start ? moment.reaching(back: start, watch, templates) : moment
          if var rows = Self.rows(of: moment, after: shown ?? moment.last, filter) { buffer.writeBuffer(&rows) }
          shown = moment.last
          try await writer.write(buffer)
        }
        try await writer.finish(nil)
      })
  }

  /// The rows of an update that a stream has not shown yet, the newest first; nil if there are none, no outcome came
  /// for earlier ones, and none was missed.
  private static func rows(of moment: LiveFeed.Moment, after shown: UInt64, _ filter: RowFilter) -> ByteBuffer? {
    let new = moment.rows.filter { $0.row.number > shown }
    let passed = filter.isEmpty ? new : new.filter { filter.passes($0.row) }
    let unshown = moment.last > shown ? moment.last - shown - min(moment.last - shown, UInt64(new.count)) : 0
    let missed = unshown + moment.passedOver
    guard !passed.isEmpty || missed > 0 || !moment.outcomes.isEmpty else { return nil }
    return LiveFeed.event(
      "rows",
      RowsEvent(
        rows: passed.reversed().map(\.text).joined(), missed: missed, outcomes: moment.outcomes))
  }
}
