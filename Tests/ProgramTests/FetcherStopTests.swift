import Foundation
import Launching
import Testing

@Suite("A fetcher that is asked to end", .timeLimit(.minutes(2)))
struct FetcherStopTests {
  /// Takes connections, says so, and never answers.
  private static let silentServer = """
    import socket
    server = socket.socket()
    server.bind(("127.0.0.1", 0))
    server.listen(64)
    print(server.getsockname()[1], flush=True)
    held = []
    while True:
        held.append(server.accept())
        print("asked", flush=True)
    """

  @Test("It ends within three seconds, even if a server that it waits for never answers")
  func stops() throws {
    let server = try ChildProcess("python3", ["-u", "-c", Self.silentServer], output: .pipe)
    defer { server.stop(within: 1) }
    let output = try #require(server.output)
    let port = said(by: output, upTo: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
    let pipeline = try RunningPipeline()
    pipeline.kill("chapar-fetcher")
    let fetcher = try pipeline.start("chapar-fetcher")
    try pipeline.chapar("add", "--kind", "feed", "http://ann:secret@127.0.0.1:\(port)/feed.xml")
    #expect(said(by: output, upTo: "asked\n").hasSuffix("asked\n"))
    fetcher.signal(SIGTERM)
    let ending = fetcher.wait(atMost: 3)
    #expect(ending == ExitStatus.exited(0), "\(pipeline.errors)")
    // Nor is the password anywhere.
    let said = try pipeline.chapar("sources").output + pipeline.chapar("items", "failed").output + pipeline.errors
    #expect(said.contains("127.0.0.1:\(port)") && !said.contains("secret"), "\(said)")
  }

  /// What a process prints up to a mark; less if it ends before.
  private func said(by output: FileHandle, upTo mark: String) -> String {
    var said = ""
    while !said.hasSuffix(mark) {
      let more = output.availableData
      if more.isEmpty { break }
      said += String(decoding: more, as: UTF8.self)
    }
    return said
  }
}
