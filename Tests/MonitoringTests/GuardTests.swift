import Fetching
import Foundation
import Launching
import News
import Testing

import Monitoring

/// Who may see and change what.
@Suite(.serialized, .timeLimit(.minutes(3))) struct GuardTests {
  private let password = "a long way to Osk"

  private func signedMonitor(openReading: Bool = false) throws -> RunningMonitor {
    let people = try TemporaryFolder()
    let file = people.url.appending(path: "people").path
    let lines = try [
      Accounts.line(name: "mara", role: .operator, password: password),
      Accounts.line(name: "jon", role: .reader, password: password),
    ]
    try lines.joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    return try withExtendedLifetime(people) {
      try RunningMonitor(
        settings: [
          "CHAPAR_MONITOR_PASSWORD_FILE": file, "CHAPAR_MONITOR_OPEN_READING": openReading ? "true" : "false",
        ]
      ) { state in
        try Samples.store([Samples.article(1, headline: "Ferry line reopens")], in: state)
        try Self.addSource(to: state)
      }
    }
  }

  private static func addSource(to state: String) throws {
    try Ledger(folder: state).add(
      SourceName(rawValue: "wire"), kind: .feed, location: "https://ann:hunter2@news.example/feed.xml", at: .current())
  }

  private func signIn(_ name: String, _ monitor: RunningMonitor) throws -> String {
    let answer = try monitor.post(
      "/login", "name=\(name)&password=\(WebText.encoded(password))&to=%2Fstatus%2Fsources")
    #expect(answer.status == 303)
    #expect(answer.header("Location") == "/status/sources")
    let cookie = answer.headers.first { $0.name == "set-cookie" }?.value ?? ""
    #expect(cookie.contains("HttpOnly"))
    #expect(cookie.contains("SameSite=Lax"))
    #expect(cookie.contains("Secure"))
    return try #require(answer.cookie("chapar"))
  }

  private func token(_ page: PlainRequest) throws -> String {
    String(try #require(page.body.firstMatch(of: /name="token" value="([^"]+)"/)).1)
  }

  @Test("A program reads figures and the API with a name and a password, and can change nothing by that")
  func machines() throws {
    let monitor = try signedMonitor()
    let basic = "Basic " + Data("jon:\(password)".utf8).base64EncodedString()
    let wrong = "Basic " + Data("jon:hunter2".utf8).base64EncodedString()
    // Nobody may read a source's password.
    for path in ["/api/status/sources", "/api/status/sources/wire"] {
      let answer = try monitor.get(path, headers: ["Authorization": basic])
      #expect(answer.body.contains("news.example/feed.xml") && !answer.body.contains("hunter2"), "\(answer.body)")
    }
    for path in ["/metrics", "/api/articles", "/api/status"] {
      #expect(try monitor.get(path, headers: ["Authorization": basic]).status == 200, "\(path)")
      #expect(try monitor.get(path, headers: ["Authorization": wrong]).status == 401, "\(path)")
    }
    #expect(try monitor.get("/metrics").header("WWW-Authenticate")?.hasPrefix("Basic ") == true)
    #expect(try monitor.get("/status", headers: ["Authorization": basic]).status == 303)
  }

  @Test("A form from another origin is refused, as is one through a proxy that does not pass the name on")
  func origins() throws {
    let monitor = try signedMonitor()
    let cookie = try signIn("mara", monitor)
    let page = try monitor.get("/status/sources", headers: ["Cookie": cookie])
    let form = "token=\(try token(page))"
    let headers = ["Cookie": cookie, "Origin": "https://news.example.org"]
    #expect(try monitor.post("/status/sources/wire/pause", form, headers: headers).status == 403)
  }

  /// A file of this machine could be added by a form, and then read by every reader.
  @Test("A form can't add a file of this machine, and comes back as it was filled in")
  func noPaths() throws {
    let monitor = try signedMonitor()
    let cookie = try signIn("mara", monitor)
    let token = try token(try monitor.get("/status/sources", headers: ["Cookie": cookie]))
    for location in ["/etc/hosts", "file:///etc/hosts", "nonsense"] {
      let form = "token=\(token)&location=\(WebText.encoded(location))"
      let answer = try monitor.post("/status/sources", form, headers: ["Cookie": cookie])
      #expect(answer.status == 400 && answer.body.contains("not an http or https address"), "\(answer.body)")
      #expect(answer.body.contains("value=\"\(location)\""))
    }
    let form = "token=\(token)&location=\(WebText.encoded("https://other.example/feed.xml"))"
    #expect(try monitor.post("/status/sources", form, headers: ["Cookie": cookie]).status == 303)
  }

  @Test("With a password file nothing is shown before signing in, and only a right password signs in")
  func signingIn() throws {
    let monitor = try signedMonitor()
    #expect(try monitor.get("/").header("Location") == "/login?to=%2F")
    #expect(try monitor.get("/api/articles").status == 401)
    #expect(try monitor.get("/metrics").status == 401)
    #expect(try monitor.get("/health").status == 200)
    #expect(try monitor.post("/login", "name=mara&password=wrong-password").status == 403)
    let cookie = try signIn("mara", monitor)
    #expect(try monitor.get("/", headers: ["Cookie": cookie]).body.contains("Ferry line reopens"))
    #expect(try monitor.get("/", headers: ["Cookie": "chapar=" + String(repeating: "a", count: 64)]).status == 303)
    #expect(
      try monitor.post("/login", "name=mara&password=\(WebText.encoded(password))&to=//evil.example/").header(
        "Location") == "/")
  }

  @Test("Reading may be open; the operator's pages never are")
  func openReading() throws {
    let monitor = try signedMonitor(openReading: true)
    #expect(try monitor.get("/").body.contains("Ferry line reopens"))
    #expect(try monitor.get("/feed.atom").status == 200)
    for path in ["/status", "/status/sources", "/status/events", "/api/status", "/metrics"] {
      #expect([303, 401].contains(try monitor.get(path).status), "\(path)")
    }
  }

  @Test("Changes are for operators, with the token of their own session, and logged with their name")
  func changes() throws {
    let monitor = try signedMonitor()
    let mara = try signIn("mara", monitor)
    let jon = try signIn("jon", monitor)
    let page = try monitor.get("/status/sources/wire", headers: ["Cookie": mara])
    let token = try token(page)
    let pause = "/status/sources/wire/pause"
    #expect(try monitor.post(pause, "token=\(token)").status == 401)
    #expect(try monitor.post(pause, "", headers: ["Cookie": mara]).status == 403)
    #expect(try monitor.post(pause, "token=\(token)", headers: ["Cookie": jon]).status == 403)
    #expect(
      try monitor.post(pause, "token=\(token)", headers: ["Cookie": mara, "Sec-Fetch-Site": "cross-site"]).status == 403
    )
    #expect(
      !(try monitor.get("/status/sources/wire", headers: ["Cookie": jon]).body.contains(
        "name=\"token\" value=\"\(token)\"")))
    let ledger = try Ledger(folder: monitor.folder.url.path)
    #expect(try ledger.sources().first?.isEnabled == true)
    #expect(try monitor.post(pause, "token=\(token)", headers: ["Cookie": mara]).status == 303)
    #expect(try ledger.sources().first?.isEnabled == false)
    #expect(monitor.log.contains("mara paused the source 'wire'"))
    #expect(try monitor.post("/logout", "token=\(token)", headers: ["Cookie": mara]).status == 303)
    #expect(try monitor.get("/", headers: ["Cookie": mara]).status == 303)
  }

  @Test("Without a password file this machine's own names are served, and no name that leads here")
  func local() throws {
    let monitor = try RunningMonitor { state in
      try Samples.store([Samples.article(1, headline: "Ferry line reopens")], in: state)
      try Self.addSource(to: state)
    }
    #expect(try monitor.get("/", headers: ["Host": "localhost:\(monitor.port)"]).status == 200)
    #expect(try monitor.get("/", headers: ["Host": "evil.example"]).status == 403)
    #expect(try monitor.get("/", headers: ["Host": "127.0.0.1.evil.example"]).status == 403)
    #expect(try monitor.get("/", headers: ["X-Forwarded-For": "192.0.2.1"]).status == 403)
    let page = try monitor.get("/status/sources/wire")
    let cookie = try #require(page.cookie("chapar"))
    let token = try token(page)
    #expect(try monitor.post("/status/sources/wire/pause", "token=\(token)").status == 403)
    #expect(
      try monitor.post("/status/sources/wire/pause", "token=\(token)", headers: ["Cookie": cookie]).status == 303)
    #expect(
      try monitor.post(
        "/status/sources/wire/pause", "token=\(token)", headers: ["Cookie": cookie, "Host": "evil.example"]
      ).status == 403)
  }

  @Test(
    "Beyond loopback it does not start without a password file, and says what to do",
    arguments: ["0.0.0.0", "127.evil.example", "127.0.0.1.example", "127.0.0.256"])
  func beyondLoopback(host: String) throws {
    let folder = try TemporaryFolder()
    let command = try Command(
      RunningMonitor.program, [],
      environment: RunningMonitor.environment(
        folder.url.path, port: 1, ["CHAPAR_MONITOR_LISTEN": "\(host):8570"]), limit: 30)
    #expect(command.status == 64)
    #expect(command.errors.contains("monitor.password-file"))
    #expect(command.errors.contains("reverse proxy"))
  }

  /// It ended with 0, so that a supervisor took it for stopped on request.
  @Test("When the taps can't be listened to, the monitor ends with a failure's exit code, and says why")
  func noTaps() throws {
    let folder = try TemporaryFolder()
    let port = Int(try #require(FreePorts.consecutive(1)))
    let environment = RunningMonitor.environment(
      folder.url.path, port: port, ["CHAPAR_POST_ADDRESS": "tcp://127.0.0.1:65530"])
    let command = try Command(RunningMonitor.program, [], environment: environment, limit: 30)
    #expect(command.status == 78 && command.errors.contains("15 ports from there don't exist"), "\(command)")
  }

  /// Ctrl-C did nothing at the prompt, and a second one left the terminal without echo.
  @Test("Ctrl-C at the prompt for a password ends it, and the terminal echoes again")
  func interrupted() throws {
    let script = """
      import fcntl, os, pty, subprocess, sys, termios
      keyboard, terminal = pty.openpty()
      def own():
          os.setsid()
          fcntl.ioctl(0, termios.TIOCSCTTY, 0)
      def echoes(): return bool(termios.tcgetattr(terminal)[3] & termios.ECHO)
      child = subprocess.Popen([sys.argv[1], "password", "mara"], stdin=terminal, stdout=terminal, stderr=terminal,
                               preexec_fn=own)
      seen = b""
      while b"Password: " not in seen: seen += os.read(keyboard, 1000)
      isHidden = not echoes()
      os.write(keyboard, b"\\x03")
      print(child.wait(20), isHidden, echoes())
      """
    let command = try Command("python3", ["-c", script, RunningMonitor.program], limit: 30)
    #expect(command.output == "130 True True\n", "\(command)")
  }

  @Test("A line for the password file is printed by the program itself")
  func line() throws {
    let command = try Command(
      RunningMonitor.program, ["password", "mara", "reader"], input: "a long way to Osk\n", limit: 30)
    #expect(command.status == 0)
    #expect(command.output.hasPrefix("mara:reader:scrypt$"))
    #expect(try Command(RunningMonitor.program, ["password", "ma:ra"], input: "a long way\n", limit: 30).status == 64)
  }
}
