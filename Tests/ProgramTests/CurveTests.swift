import Foundation
import Launching
import Testing

@Suite("The road between machines", .timeLimit(.minutes(2)))
struct CurveTests {
  @Test("Over tcp with CURVE keys pages arrive, every instance is heard, and a tap without keys sees nothing")
  func protected() throws {
    let folder = try TemporaryFolder()
    let keys = folder.url.appending(path: "post").path
    let made = try Programs.run(Programs.folder.appending(path: "chapar"), ["keys", keys])
    #expect(made.status == 0, "\(made.errors)")
    let address = "tcp://127.0.0.1:\(try #require(FreePorts.consecutive(15)))"
    let pipeline = try RunningPipeline(settings: [
      "CHAPAR_POST_ADDRESS": address, "CHAPAR_POST_CURVE_SECRET_KEY_FILE": keys + ".secret",
      "CHAPAR_POST_CURVE_SERVER_KEY_FILE": keys + ".public",
    ])
    let page = folder.url.appending(path: "page.html")
    let body = String(
      repeating: "<p>The ferry to the island runs again since Monday, said the harbour master.</p>", count: 5)
    try Data("<title>Ferry runs again</title><h1>Ferry runs again</h1>\(body)".utf8).write(to: page)
    try pipeline.chapar("add", page.path)
    #expect(try pipeline.chapar("wait", "--timeout", "30").status == 0, "\(pipeline.errors)")
    #expect(try pipeline.chapar("list").output.contains("Ferry runs again"))
    let status = try pipeline.chapar("status").output
    for stage in ["fetch-", "relay-", "clean-", "extract-", "store-"] {
      #expect(status.contains("\n\(stage)"), "\(status)")
    }
    let unprotected = ["CHAPAR_STATE_DIRECTORY": pipeline.folder.url.path, "CHAPAR_POST_ADDRESS": address]
    let tap = try Programs.run(
      Programs.folder.appending(path: "chapar"), ["tap", "--boundary", "vitals", "--once", "--seconds", "3"],
      environment: unprotected)
    #expect(!tap.output.contains("vitals"), "\(tap.output)")
  }
}
