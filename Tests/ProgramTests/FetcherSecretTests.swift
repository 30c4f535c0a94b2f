import Foundation
import Launching
import Testing

@Suite("What the fetcher keeps secret", .timeLimit(.minutes(1)))
struct FetcherSecretTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(_ name: String, _ text: String, mode: Int) throws -> String {
    let path = folder.url.appending(path: name).path
    try Data(text.utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    return path
  }

  private func run(_ program: String, _ arguments: [String], _ environment: [String: String] = [:]) throws -> Command {
    let own = ["CHAPAR_STATE_DIRECTORY": folder.url.appending(path: "state").path]
    return try Programs.run(
      Programs.folder.appending(path: program), arguments, environment: own.merging(environment) { $1 })
  }

  @Test("`keys --bot` makes a key for its owner's eyes, and prints its directory each time it is asked")
  func botKey() throws {
    let name = folder.url.appending(path: "archive").path
    let first = try run("chapar", ["keys", "--bot", name])
    let mode = try FileManager.default.attributesOfItem(atPath: name + ".secret")[.posixPermissions] as? Int
    #expect(first.status == 0 && mode == 0o600)
    let set = try JSONSerialization.jsonObject(with: Data(first.output.utf8)) as? [String: [[String: String]]]
    let key = try #require(set?["keys"]?.first)
    #expect(key["kty"] == "OKP" && key["crv"] == "Ed25519" && key["x"]?.count == 43 && key["kid"]?.count == 43)
    #expect(first.errors.contains("/.well-known/http-message-signatures-directory"))
    #expect(try run("chapar", ["keys", "--bot", name]).output == first.output)
    let secret = try String(contentsOfFile: name + ".secret", encoding: .utf8).trimmingCharacters(in: .newlines)
    #expect(!first.output.contains(secret) && !first.errors.contains(secret))
  }

  @Test("The fetcher does not start on a file of secrets that others can read, and names it without a word of it")
  func openFiles() throws {
    let secrets = try write("secrets", "[paper]\nHost: paper.example\nCookie: session=hush\n", mode: 0o644)
    let password = try write("proxy", "ann:hush\n", mode: 0o640)
    let key = try write("bot.secret", "hush\n", mode: 0o604)
    let cases: [(String, [String: String])] = [
      (secrets, ["CHAPAR_FETCH_SECRETS_FILE": secrets]),
      (password, ["CHAPAR_FETCH_PROXY": "http://p.example:1", "CHAPAR_FETCH_PROXY_CREDENTIALS_FILE": password]),
      (key, ["CHAPAR_FETCH_BOT_KEY_FILE": key, "CHAPAR_FETCH_BOT_AGENT": "https://a.example"]),
    ]
    for (file, environment) in cases {
      let outcome = try run("chapar-fetcher", [], environment)
      #expect(outcome.status == 78, "\(outcome)")
      #expect(outcome.errors.contains(file) && outcome.errors.contains("chmod 600"), "\(outcome.errors)")
      #expect(!outcome.errors.contains("hush"))
    }
  }

  @Test("A proxy's password in the environment is used and not shown")
  func shown() throws {
    let outcome = try run("chapar", ["settings"], ["CHAPAR_FETCH_PROXY": "http://ann:hush@proxy.example:3128"])
    #expect(outcome.output.contains("fetch.proxy: http://proxy.example:3128"), "\(outcome.output)")
    #expect(!outcome.output.contains("hush"))
  }
}
