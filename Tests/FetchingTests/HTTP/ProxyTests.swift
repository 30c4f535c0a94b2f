import Fetching
import Foundation
import Launching
import News
import Testing

@Suite("Proxies", .timeLimit(.minutes(1)))
struct ProxyTests {
  private func settings(_ proxy: String, credentials: String? = nil, except: String = "") throws -> FetchSettings {
    var settings = FetchSettings(connectTimeout: .seconds(2), totalTimeout: .seconds(5), reach: .publicAndLoopback)
    let place = try Workplace()
    var file = ""
    if let credentials {
      file = try place.write("credentials", Array(credentials.utf8))
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    }
    try settings.take(proxy: proxy, credentialsFile: file, exceptions: except)
    return settings
  }

  private func host(_ url: String, _ settings: FetchSettings, lookup: HostLookup = HostLookup { _ in [] }) async throws
    -> String
  {
    try await Fetcher.run(settings: settings, lookup: lookup) {
      String(decoding: try await $0.fetch(FetchRequest(url: url)).body, as: UTF8.self)
    }
  }

  @Test("Hosts are asked by way of the proxy, which looks them up", arguments: ["http", "socks5"])
  func proxied(kind: String) async throws {
    let port = try #require(LocalServer.shared.get().address.split(separator: ":").last)
    let proxy = try LocalServer(script: "proxy.py", [kind])
    defer { proxy.process.stop() }
    let address = proxy.address.replacing("http://", with: kind + "://")
    // Nobody here knows the name.
    #expect(try await host("http://news.example:\(port)/host", settings(address)) == "news.example:\(port)")
    let asked = String(decoding: proxy.process.output?.availableData ?? Data(), as: UTF8.self)
    #expect(asked.trimmed == "news.example:\(port)")
  }

  @Test("TLS goes through the proxy to the host itself")
  func tunnelled() async throws {
    let place = try Workplace()
    let server = try LocalServer(script: "tls.py", ["good", place.path + "/authorities.pem"])
    let proxy = try LocalServer(script: "proxy.py", ["http"])
    defer {
      server.process.stop()
      proxy.process.stop()
    }
    let port = try #require(server.address.split(separator: ":").last)
    var settings = try settings(proxy.address)
    try settings.take(authoritiesFile: place.path + "/authorities.pem")
    #expect(try await host("https://news.example:\(port)/", settings).contains("By HTTP/1.1."))
  }

  @Test("Hosts of fetch.no-proxy, those below them, and this machine are asked directly")
  func exceptions() async throws {
    let server = try LocalServer.shared.get().address
    let port = try #require(server.split(separator: ":").last)
    let here = try #require(WebURL(server)?.ipAddress)
    // Nobody listens at the proxy's port.
    let settings = try settings("http://127.0.0.1:1", except: "news.example, .other.example")
    for name in ["news.example", "www.news.example", "other.example"] {
      let lookup = HostLookup { _ in [here] }
      #expect(try await host("http://\(name):\(port)/host", settings, lookup: lookup) == "\(name):\(port)")
    }
    #expect(try await host(server + "/host", settings) == "127.0.0.1:\(port)")
    let error = await #expect(throws: FetchError.self) {
      _ = try await host("http://notnews.example:\(port)/host", settings)
    }
    #expect(error?.code == .noConnection && error?.reason.hasSuffix("by the proxy 127.0.0.1:1") == true)
  }

  @Test("A proxy gets the name and password that it wants, from the address or a file, and they are never shown")
  func credentials() async throws {
    let port = try #require(LocalServer.shared.get().address.split(separator: ":").last)
    let proxy = try LocalServer(script: "proxy.py", ["http", "ann:s3:cret"])
    defer { proxy.process.stop() }
    let url = "http://news.example:\(port)/host"
    let inside = proxy.address.replacing("://", with: "://ann:s3%3Acret@")
    for settings in [try settings(proxy.address, credentials: "ann:s3:cret\n"), try settings(inside)] {
      #expect(try await host(url, settings) == "news.example:\(port)")
      #expect(!"\(settings)".contains("cret"))
    }
    let error = await #expect(throws: FetchError.self) { _ = try await host(url, settings(proxy.address)) }
    #expect(error?.reason.hasPrefix("the proxy wants a name and a password") == true)
  }

  @Test("A private address is refused before the proxy is asked")
  func judged() async throws {
    let error = await #expect(throws: FetchError.self) {
      _ = try await host("http://169.254.169.254/", settings("http://127.0.0.1:1"))
    }
    #expect(error?.code == .refused)
  }

  @Test(
    "An address that is no proxy is refused at once",
    arguments: ["proxy.example:3128", "ftp://proxy.example", "http://", "http://proxy.example/path", "socks5://a:b@p"])
  func refused(address: String) {
    #expect(throws: FileFault.self) { _ = try settings(address) }
  }

  @Test("A password file that others can read is refused")
  func openFile() throws {
    let place = try Workplace()
    let file = try place.write("credentials", Array("ann:secret".utf8))
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file)
    var settings = FetchSettings()
    let fault = #expect(throws: FileFault.self) {
      try settings.take(proxy: "http://proxy.example:3128", credentialsFile: file, exceptions: "")
    }
    #expect(fault?.why.contains("chmod 600") == true)
  }
}
