import Fetching
import Foundation
import Launching
import News
import Testing

/// `Fixtures/tls.py` needs Python's `cryptography`, and for HTTP/2 `h2`; `Deploy/install.sh` installs both.
@Suite("Secure connections", .timeLimit(.minutes(1)))
struct SecureConnectionTests {
  /// Requests `https://news.example/` from a server of a kind, trusting its authority if it has one.
  private func fetch(
    _ kind: String, _ path: String = "/", trusting: Bool = true, _ change: (inout FetchSettings) -> Void = { _ in }
  ) async throws -> Result<FetchResponse, FetchError> {
    let place = try Workplace()
    let authorities = place.path + "/authorities.pem"
    let server = try LocalServer(script: "tls.py", [kind, authorities])
    defer { server.process.stop() }
    let port = try #require(server.address.split(separator: ":").last)
    let here = try #require(WebURL("http://127.0.0.1/")?.ipAddress)
    var settings = FetchSettings(connectTimeout: .seconds(5), totalTimeout: .seconds(10), reach: .publicAndLoopback)
    settings.authoritiesFile = trusting ? authorities : nil
    change(&settings)
    return try await Fetcher.run(settings: settings, lookup: HostLookup { _ in [here] }) { fetcher in
      do throws(FetchError) {
        return .success(try await fetcher.fetch(FetchRequest(url: "https://news.example:\(port)\(path)")))
      } catch {
        return .failure(error)
      }
    }
  }

  @Test(
    "What is wrong with a certificate is said in words",
    arguments: [
      ("expired", "its certificate expired at 20"), ("early", "its certificate is not valid before 20"),
      ("other-host", "its certificate is for other.example, *.another.example, not for news.example"),
      ("self-signed", "its certificate is self-signed, not vouched for by an authority"),
      ("unknown", "its certificate's authority is not known here"),
      ("plain", "what answers at that port speaks no TLS"),
      ("picky", "the server refused the handshake"), ("old", "the server speaks no TLS of version 1.2 or later"),
    ])
  func words(kind: String, words: String) async throws {
    guard case .failure(let error) = try await fetch(kind, trusting: kind != "unknown") else {
      Issue.record("it was trusted")
      return
    }
    #expect(error.code == .insecure)
    #expect(error.reason.hasPrefix(words), "\(error.reason)")
    // Certificates are renewed, so the page is requested again.
    #expect(error.isRetryable)
  }

  @Test("HTTP/2 is used where the server offers it, and HTTP/1.1 where it doesn't or where HTTP/2 is switched off")
  func versions() async throws {
    func body(_ result: Result<FetchResponse, FetchError>) throws -> String {
      String(decoding: try result.get().body, as: UTF8.self)
    }
    #expect(try body(await fetch("h2")).contains("By HTTP/2."))
    #expect(try body(await fetch("good")).contains("By HTTP/1.1."))
    #expect(try body(await fetch("h2") { $0.usesHTTP2 = false }).contains("By HTTP/1.1."))
  }

  @Test("A server whose HTTP/2 is broken is requested by HTTP/1.1")
  func fallBack() async throws {
    let response = try await fetch("broken-h2").get()
    #expect(String(decoding: response.body, as: UTF8.self).contains("By HTTP/1.1."))
  }

  @Test("HTTP/2 answers are bounded and named as HTTP/1.1's are", arguments: ["/status/000", "/status/099", "/cut"])
  func bounds(path: String) async throws {
    switch try await fetch("h2", path) {
    case .success(let response):
      // A request whose stream was reset is repeated with HTTP/1.1.
      #expect(path == "/cut" && String(decoding: response.body, as: UTF8.self).contains("By HTTP/1.1."))
    case .failure(let error): #expect(error.code == .badResponse, "\(error)")
    }
  }

  @Test("A file of authorities that holds none is refused at once")
  func authorities() throws {
    let place = try Workplace()
    var settings = FetchSettings()
    for file in [try place.write("none.pem", Array("no certificate\n".utf8)), place.path + "/missing.pem"] {
      #expect(throws: FileFault.self) { try settings.take(authoritiesFile: file) }
    }
  }
}
