import Logging
import Cleaning
import Fetching
import Foundation
import Hummingbird
import HTTPTypes
import News
import Settings

/// Changes: only for operators, by POST, with a token, and logged.
extension Site {
  /// The routes for them, and the page of learned lines, whose form one of them takes.
  func addActions(to router: Router<Visit>) {
    router.post("/status/troubles/retry") { request, visit in
      try await act(request, visit) { form, name in
        let item = form["item"]
        guard item != nil || form["all"] == "1" else {
          throw HTTPError(.badRequest, message: "Name an item, or ask for all.")
        }
        _ = try operators.retry(item.map { [$0] }, by: name)
        return item.map { "/status/story?of=" + WebText.encoded($0) } ?? "/status/troubles"
      }
    }
    router.post("/status/sources") { request, visit in
      let form = try await Self.form(of: request)
      let location = String((form["location"] ?? "").trimmed)
      do {
        return try await act(form, visit) { form, name in
          let source = try operators.add(location, name: form["name"].map { String($0.trimmed) }, by: name)
          return "/status/sources/" + WebText.encoded(source)
        }
      } catch let error as HTTPError where error.status == .badRequest {
        return try await sourcesPage(visit, problem: error.body, location: location)
      }
    }
    for (word, isEnabled) in [("pause", false), ("resume", true)] {
      router.post("/status/sources/{name}/\(word)") { request, visit in
        let source = try visit.part("name")
        return try await act(request, visit) { _, name in
          try operators.setEnabled(isEnabled, source: source, by: name)
          return "/status/sources/" + WebText.encoded(source)
        }
      }
    }
    router.post("/status/sources/{name}/remove") { request, visit in
      let source = try visit.part("name")
      return try await act(request, visit) { _, name in
        try operators.remove(source, by: name)
        return "/status/sources"
      }
    }
    router.get("/status/boilerplate") { request, visit in
      let site = FormValues(request.uri.query ?? "")["site"]
      let view: View = if let site { try await learned(of: site).view } else { [:] }
      return statusPage("boilerplate", view, title: "Boilerplate by site", tab: "boilerplate", visit)
    }
    router.get("/api/status/boilerplate") { request, _ in
      guard let site = FormValues(request.uri.query ?? "")["site"], !site.isEmpty else {
        throw HTTPError(.badRequest, message: "Name a site: ?site=news.example.")
      }
      return try Reply.json(try await learned(of: site))
    }
    router.post("/status/boilerplate/forget") { request, visit in
      try await act(request, visit) { form, name in
        guard let site = form["site"], let line = form["line"] else {
          throw HTTPError(.badRequest, message: "Name both the site and the line.")
        }
        try operators.forget(line, of: site, by: name)
        return "/status/boilerplate?site=" + WebText.encoded(site)
      }
    }
  }

  /// Does what a form asks for and redirects to a page that shows the result.
  ///
  /// - Parameter work: gets the form and the operator's name, and returns that page's path. It runs on a thread that
  ///   may wait for the disk.
  /// - Throws: `HTTPError`: 403 for anybody but an operator, or without the form's token; 400 with the reason for what
  ///   can't be done; 404 for a source or a line that is not there.
  private func act(
    _ request: Request, _ visit: Visit, _ work: @escaping @Sendable (FormValues, String) throws -> String
  ) async throws -> Response {
    try await act(try await Self.form(of: request), visit, work)
  }

  /// The same for a form that was read already.
  private func act(
    _ form: FormValues, _ visit: Visit, _ work: @escaping @Sendable (FormValues, String) throws -> String
  ) async throws -> Response {
    guard visit.visitor.mayChange, let name = visit.visitor.name else {
      throw HTTPError(.forbidden, message: "Only operators can do that.")
    }
    try check(form, visit)
    do {
      return Reply.see(try await room.files { _ in try work(form, name) })
    } catch let error as FileFault {
      throw HTTPError(.badRequest, message: "\(error)")
    } catch let error as NoWebAddress {
      throw HTTPError(.badRequest, message: "\(error)")
    } catch let error as NameRefusal {
      throw HTTPError(.badRequest, message: Self.sentence("\(error)"))
    } catch let error as UnknownLine {
      throw HTTPError(.notFound, message: "\(error)")
    } catch let error as LedgerError {
      switch error.cause {
      case let cause as UnknownSource:
        throw HTTPError(.notFound, message: "There is no source named '\(cause.name)'.")
      case let cause as RemovedSource: throw HTTPError(.notFound, message: Self.sentence("\(cause)"))
      default: throw error
      }
    }
  }

  /// An error's words as a sentence: `a name has …` as `A name has ….`
  private static func sentence(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() + "." }

  /// The sources, with the form as it was filled in and why it was refused; 400.
  private func sourcesPage(_ visit: Visit, problem: String?, location: String) async throws -> Response {
    var view = try await sourceList(order: .name, matching: nil, visit).view(order: .name)
    view["problem"] = problem
    view["location"] = location
    var response = statusPage("sources", view, title: "Sources", tab: "sources", visit)
    response.status = .badRequest
    return response
  }

  /// The lines that the cleaner has learned about a site, judged by the settings of the monitor.
  private func learned(of site: String) async throws -> LearnedLines {
    let limits = MemoryLimits(
      minimumPages: settings.all[Catalogue.learningPages], share: settings.all[Catalogue.learningShare])
    return try await room.files { try LearnedLines(of: site, in: $0.learned, limits: limits) }
  }
}
