import Foundation
import Launching
import Testing

/// `fetch.durability`, measured in the system calls of fetcher and storer.
@Suite("Durability", .timeLimit(.minutes(5)))
struct PowerTests {
  static var canTrace: Bool {
    (try? Command("strace", ["-f", "-e", "trace=fsync", "true"]))?.status == 0
  }

  /// Syncs by file, with how many commits of the archive there were.
  private struct Count {
    var journal = 0
    var ledger = 0
    var archive = 0
    var commits = 0
  }

  private static let pages = 800
  private static let hosts = 40

  /// Takes in pages of many hosts, and counts.
  private func run(_ durability: String) throws -> Count {
    let pipeline = try RunningPipeline(
      settings: ["CHAPAR_FETCH_DURABILITY": durability, "CHAPAR_FETCH_CONCURRENCY": "\(Self.hosts)"],
      without: ["chapar-fetcher", "chapar-storer"])
    let trace = pipeline.folder.url.appending(path: "trace").path
    for name in ["chapar-storer", "chapar-fetcher"] {
      try pipeline.start(
        "strace",
        [
          "-f", "-y", "-A", "-o", trace, "-e", "trace=fsync,fdatasync", Programs.folder.appending(path: name).path,
        ])
    }
    let server = try ChildProcess(Programs.python, ["-u", "-c", Self.server], output: .pipe, errors: .nothing)
    defer { server.stop() }
    let line = String(decoding: server.output?.availableData ?? Data(), as: UTF8.self)
    let port = try #require(Int(line.trimmingCharacters(in: .whitespacesAndNewlines)))
    let list = pipeline.folder.url.appending(path: "list.txt")
    let addresses = (0..<Self.pages).map { "http://127.0.0.\(2 + $0 % Self.hosts):\(port)/story-\($0).html\n" }
    try Data(addresses.joined().utf8).write(to: list)
    try pipeline.chapar("add", list.path)
    #expect(try pipeline.chapar("wait", "--timeout", "120").status == 0, "\(pipeline.errors)")
    #expect(try pipeline.chapar("check").status == 0)
    var count = Count()
    for call in try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n") {
      count.journal += call.contains("/journal/chapar-") ? 1 : 0
      count.ledger += call.contains("/ledger.sqlite-wal") ? 1 : 0
      count.archive += call.contains("/archive.sqlite-wal") ? 1 : 0
    }
    let archive = pipeline.folder.url.appending(path: "archive/archive.sqlite").path
    let commits = try Command("sqlite3", [archive, "SELECT count(DISTINCT answered_at) FROM receipt"]).output
    count.commits = try #require(Int(commits.trimmingCharacters(in: .whitespacesAndNewlines)))
    return count
  }

  /// With `power` the databases were never synced; later each page was synced on its own.
  @Test(
    "With `power` each commit of the databases is synced, and the journal once for all pages that come together",
    .enabled(if: canTrace, "strace can't trace here"))
  func power() throws {
    let power = try run("power")
    let process = try run("process")
    print("syncs for \(Self.pages) pages: power \(power), process \(process)")
    #expect(power.archive >= power.commits)
    #expect(process.archive < process.commits / 2)
    // What is journaled together is entered by a commit of its own.
    #expect(power.ledger >= power.journal)
    #expect(process.ledger < power.ledger / 4)
    // Fewer than one for each page.
    #expect(power.journal > 0 && power.journal < Self.pages / 2)
    #expect(process.journal == 0)
  }

  private static let server = """
    import http.server
    class Page(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        def do_GET(self):
            name = self.path.strip("/")
            text = "".join(f"<p>Paragraph {n} of {name}: the ferries of the harbour wait for weather.</p>" for n in range(6))
            body = f"<title>{name}</title><h1>{name}</h1>{text}".encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
        def log_message(self, *words): pass
    class Server(http.server.ThreadingHTTPServer):
        request_queue_size = 128
    server = Server(("0.0.0.0", 0), Page)
    print(server.server_address[1], flush=True)
    server.serve_forever()
    """
}
