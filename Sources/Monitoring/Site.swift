import Hummingbird
import Mustache

/// The web site that shows what flows and what is kept.
public struct Site: Sendable {
  private let layout: MustacheTemplate

  /// Reads the page's frame.
  public init() throws {
    layout = try MustacheTemplate(string: "<!doctype html><title>{{title}}</title>")
  }

  /// Serves until the process is asked to end.
  public func run(host: String, port: Int) async throws {
    let router = Router()
    router.get("/health") { _, _ in "alive\n" }
    router.get("/") { [layout] _, _ in layout.render(["title": "Chapar"]) }
    let application = Application(
      router: router, configuration: .init(address: .hostname(host, port: port)))
    try await application.runService()
  }
}
