import ArgumentParser
import Foundation
import NIOCore
import News
import SmallWeb

/// A web of papers on 127.0.0.0/8, and a judge of its clients.
@main
struct SmallWebProgram: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "small-web",
    abstract: "Serves thousands of papers on loopback and judges how clients behave.",
    discussion: """
      It runs until it gets SIGTERM. http://127.0.0.1:PORT/judge/report is the judge's account of each client,
      /judge/death tells it that clients were killed, /web/stories lists what a client can have.
      The time is that of SIMULATED_TIME, see News/SimulatedTime.swift.
      """)

  @Option(help: "The papers.")
  var papers = 60

  @Option(help: "The seed that all is drawn from.")
  var seed: UInt64 = 1

  @Option(help: "The days in which they publish.")
  var days = 1.0

  @Option(help: "When they begin, in milliseconds since 1970 (default: now).")
  var start: Int64?

  @Option(help: "The port.")
  var port = 8480

  @Option(help: "How long an answer takes, in milliseconds of the world's time.")
  var latency: Int64 = 2

  @Option(help: "The threads that serve.")
  var threads = 1

  @Option(help: "Where a list of the feeds is written, as OPML.")
  var opml: String?

  @Option(help: "Where a list of the sitemaps is written, one a line.")
  var sitemaps: String?

  @Flag(help: "Nothing about the servers is odd.")
  var calm = false

  @Flag(help: "Serve only, without a judge.")
  var unjudged = false

  @Option(help: "Serve nothing: print what so many days of a plain client would be.")
  var plainDays: Double?

  func run() async throws {
    let begin = start.map { Timestamp(milliseconds: $0) } ?? .current()
    let web = SmallWeb(papers: papers, seed: seed, start: begin, days: days, port: port, isCalm: calm)
    if let plainDays { return try printPlain(web, days: plainDays) }
    if let opml { try write(Self.opml(of: web.feeds), to: opml) }
    if let sitemaps { try write(web.sitemaps.joined(separator: "\n"), to: sitemaps) }
    // Three seconds of real time: a client saves what it knows once a second.
    let grace = Duration.seconds(3) * (SimulatedTime.running?.rate ?? 1)
    let judge = unjudged ? nil : Judge(of: web, grace: grace)
    let server = SmallWebServer(web, latency: .milliseconds(latency), judge: judge)
    let channel = try await server.start(threads: threads)
    print("seed \(seed): \(papers) papers, \(web.obtainable().count) stories to be had, port \(port)")
    fflush(nil)
    try await channel.closeFuture.get()
  }

  private func printPlain(_ web: SmallWeb, days: Double) throws {
    var client = PlainClient(of: web)
    let conduct = client.live(days: days)
    let delays = client.delays.sorted()
    let median = delays.isEmpty ? 0 : delays[delays.count / 2] / .seconds(1)
    let all = web.obtainable().count
    struct Plain: Encodable { let conduct: Conduct, median: Double, had: Int, all: Int }
    let line = try JSONEncoder().encode(Plain(conduct: conduct, median: median, had: delays.count, all: all))
    print(String(decoding: line, as: UTF8.self))
  }

  private func write(_ text: String, to file: String) throws { try Data(text.utf8).write(to: URL(filePath: file)) }

  private static func opml(of feeds: [String]) -> String {
    let lines = feeds.map { "<outline type=\"rss\" text=\"\($0)\" xmlUrl=\"\($0)\"/>" }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <opml version="2.0"><head><title>Small web</title></head><body>
      \(lines.joined(separator: "\n"))
      </body></opml>
      """
  }
}
