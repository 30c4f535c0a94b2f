import Foundation
import Launching
import Testing

@Suite("Memory of stages", .timeLimit(.minutes(3)))
struct MemoryTests {
  @Test("A cleaner gives back what a page of 14 megabytes took")
  func givenBack() throws {
    let pipeline = try RunningPipeline()
    let pages = pipeline.folder.url.appending(path: "pages")
    try FileManager.default.createDirectory(at: pages, withIntermediateDirectories: true)
    let line = "<p>On day after day the ferry crossed the lake again, and nobody was late for the market.</p>"
    func add(_ name: String, lines: Int) throws {
      let page = "<title>The \(name) story</title><h1>The \(name) story</h1>" + String(repeating: line, count: lines)
      let file = pages.appending(path: name + ".html")
      try Data(page.utf8).write(to: file)
      #expect(try pipeline.chapar("add", file.path).status == 0)
      #expect(try pipeline.chapar("wait", "--timeout", "120").status == 0)
    }
    try add("short", lines: 40)
    let before = pipeline.memory(of: "chapar-cleaner")
    try add("long", lines: 14_000_000 / line.utf8.count)
    // The last message stays in the buffers until the next one arrives.
    try add("other", lines: 40)
    let after = pipeline.memory(of: "chapar-cleaner")
    #expect(before.resident > 0 && after.peak > before.resident + (100 << 20), "\(before) \(after)")
    #expect(after.resident < before.resident + (32 << 20), "\(before) \(after)")
  }
}

extension RunningPipeline {
  /// The current and peak resident memory of a program's process, in bytes (proc(5)).
  func memory(of program: String) -> (resident: Int, peak: Int) {
    let status = (try? String(contentsOfFile: "/proc/\(processID(of: program))/status", encoding: .utf8)) ?? ""
    func bytes(_ field: String) -> Int {
      let line = status.split(separator: "\n").first { $0.hasPrefix(field + ":") }
      return (line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0) << 10
    }
    return (bytes("VmRSS"), bytes("VmHWM"))
  }
}
