import News
import Testing

@Suite("Addresses of other people's tables", .enabled(if: URLData.isPresent, "../shared/data/urls is not there"))
struct WebURLTableTests {
  @Test("The web platform's table parses as in every browser, part by part")
  func parsing() throws {
    var passed = 0
    var failures: [String] = []
    for row in try URLData.rows("whatwg-parse") {
      let base = row.base.map { WebURL($0) }
      let url = base.map { $0 == nil } == true ? nil : WebURL(row.input ?? "", base: base ?? nil)
      let isRight = row.failure == true ? url == nil : url.map { matches($0, row) } ?? false
      if isRight { passed += 1 } else { failures.append("\(row.name) \(row.input ?? ""): \(url?.href ?? "nil")") }
    }
    print("whatwg-parse: \(passed) right, \(failures.count) wrong")
    #expect(passed >= 574)
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  @Test("The web platform's table of domains comes out in ASCII")
  func hosts() throws {
    var passed = 0
    var failures: [String] = []
    for row in try URLData.rows("whatwg-host") {
      let host = WebURL("https://\(row.input ?? "")/x")?.host
      if host == row.output { passed += 1 } else { failures.append("\(row.name) \(row.input ?? ""): \(host ?? "nil")") }
    }
    print("whatwg-host: \(passed) right, \(failures.count) wrong")
    #expect(passed >= 61)
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  @Test("A crawler's table of references resolves")
  func resolving() throws {
    var passed = 0
    var failures: [String] = []
    for row in try URLData.rows("crawler-commons-resolve") {
      let url = WebURL(row.input ?? "", base: row.base.flatMap { WebURL($0) })?.href
      if url == row.output {
        passed += 1
      } else {
        failures.append("\(row.input ?? "") on \(row.base ?? ""): \(url ?? "nil")")
      }
    }
    print("crawler-commons-resolve: \(passed) right, \(failures.count) wrong")
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  @Test("Parameters that track readers are dropped")
  func tracking() throws {
    var passed = 0
    var failures: [String] = []
    for row in try URLData.rows("tracking-parameters") {
      let key = PageKey(row.input ?? "")
      if key == PageKey(row.output ?? "") {
        passed += 1
      } else {
        failures.append("\(row.input ?? ""): \(key)")
      }
    }
    print("tracking-parameters: \(passed) right, \(failures.count) different")
    // `ref` names the linking site on some sites and a page on others, so it stays (four rows). `%20` doesn't mean `+`
    // to every server (one row). A text that is not an address has no parameters (one row).
    #expect(passed >= 9, "\(failures.joined(separator: "\n"))")
  }

  @Test("Numbers in odd notations are the IPv4 addresses that they are")
  func numbers() throws {
    var passed = 0
    var failures: [String] = []
    for row in try URLData.rows("safebrowsing") where row.what == "ip" {
      let host = WebURL("http://\(row.input ?? "")/")?.host
      if host == row.output { passed += 1 } else { failures.append("\(row.input ?? ""): \(host ?? "nil")") }
    }
    print("safebrowsing addresses: \(passed) right, \(failures.count) different")
    // Google reads `276.2.3` modulo 256, but browsers refuse it, and they take `1.2.3.00x0` for a name.
    #expect(passed >= 3, "\(failures)")
  }

  @Test("Addresses that hide where they lead have the host they hide")
  func disguises() throws {
    let rows = try URLData.rows("../hostile/ssrf").filter { $0.sameAs != nil }
    var passed = 0
    var failures: [String] = []
    for row in rows {
      let address = row.url ?? ""
      // Names need a resolver, and addresses are parsed without one.
      if address.contains("ip6-") { continue }
      let host = WebURL(address)?.host
      if host == nil || host == row.sameAs.flatMap({ WebURL($0) })?.host {
        passed += 1
      } else {
        failures.append("\(address) is \(host ?? ""), not \(row.sameAs ?? "")")
      }
    }
    print("ssrf disguises: \(passed) unmasked or refused, \(failures.count) not")
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  private func matches(_ url: WebURL, _ row: URLData.Row) -> Bool {
    let host = (url.host ?? "") + (url.port.map { ":\($0)" } ?? "")
    return url.href == row.href && url.scheme + ":" == row.protocol && host == row.host
      && url.port.map(String.init) ?? "" == row.port && url.path == row.pathname
      && (url.query.map { $0.isEmpty ? "" : "?" + $0 } ?? "") == row.search
      && (url.fragment.map { $0.isEmpty ? "" : "#" + $0 } ?? "") == row.hash && WebURL(url.href) == url
  }
}
