import Foundation
import Launching
import Testing

@Suite("Slips of the operator's", .timeLimit(.minutes(2)))
struct SlipTests {
  @Test("A mistyped name is answered with the one that was meant, and each refusal has its exit code")
  func slips() throws {
    let pipeline = try RunningPipeline()
    try pipeline.serveSample()
    let feed = pipeline.site + "/feed.xml"
    #expect(try pipeline.chapar("add", "--name", "sample", feed).status == 0)
    #expect(try pipeline.chapar("wait", "--timeout", "60").status == 0)

    func expect(_ words: [String], says meant: String, status: Int32) throws {
      let outcome = try pipeline.run(words)
      #expect(outcome.status == status, "\(words): \(outcome.status) \(outcome.errors)")
      #expect(outcome.errors.contains(meant) && !outcome.errors.contains("NSCocoa"), "\(words): \(outcome.errors)")
    }
    try expect(["itmes"], says: "items", status: 64)
    try expect(["explain", "/nowhere/page.html"], says: "not a file", status: 66)
    try expect(["sources", "puase", "sample"], says: "the command 'pause'", status: 64)
    try expect(["sources", "pause", "sampel"], says: "did you mean 'sample'?", status: 1)
    try expect(["dead", "lst"], says: "did you mean 'list'?", status: 64)
    try expect(["dead", "list", "--source", "nobody"], says: "no source named 'nobody'", status: 1)
    try expect(["items", "rejectd"], says: "did you mean 'rejected'?", status: 64)
    try expect(["show", "abc"], says: "at least 4 letters", status: 1)
    try expect(["search", "colour:red", "until:never"], says: "no filter 'colour:'", status: 64)
    try expect(["boilerplate", "import", "/no/such/file"], says: "'/no/such/file': No such file", status: 66)
    // "the ledger … could not look for sources: the ledger … could not find the source: there is no source"
    #expect(try !pipeline.chapar("sources", "pause", "nobody").errors.contains("ledger"))

    let one = try pipeline.chapar("sources", "sample")
    #expect(one.output.contains("asked next"))
    #expect(try pipeline.chapar("sources", "--failing").output.contains("No source is failing"))
    // "No source has named it", of an address that is a source itself.
    #expect(try pipeline.chapar("why", feed).output.contains("asked next"))
    let article = try #require(JSON(try pipeline.chapar("list", "--json", "--limit", "1").output)?["id"]?.text)
    #expect(try pipeline.chapar("items", article).output.contains(pipeline.site))
    // A word behind `--` that begins with a hyphen was taken for one that must not be there.
    #expect(try pipeline.chapar("search", "--", "-ferry").output.contains("Ferry"))
    #expect(try pipeline.chapar("search", "ferry", "--json").errors.contains(" of "))
  }
}
