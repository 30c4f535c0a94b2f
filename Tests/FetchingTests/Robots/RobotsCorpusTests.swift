import Fetching
import Foundation
import Launching
import News
import Testing

@Suite("robots.txt files of other parsers' tests and of real sites")
struct RobotsCorpusTests {
  /// Checks where we differ on purpose, each with its reason.
  static let differing = [
    "non-ascii-paths-1": "an address is encoded before it is asked for, so both spellings are one",
    "non-ascii-paths-2": "as above", "robots_test.ID_Encoding-1": "as above", "robots_test.ID_Encoding-2": "as above",
    "327748-0": "RFC 9309 §2.2.2: /robots.txt itself is always allowed", "860237-0": "as above",
    "protego.test_unicode_url_and_useragent-1": "asks with a whole User-Agent header, not with a product token",
    "protego.test_generosity-2": "an asterisk within a product token is no wildcard (RFC 9309 §2.2.1)",
    "protego.test_grouping_unknown_keys-0": "unknown lines do not end a run of user-agent lines, as Google has it",
    "reppy.test_grouping_unknown_keys-0": "as above", "crawler-commons.testUnsupportedFields-0": "as above",
    "reppy.test_no_leading_user_agent-0": "rules before any user-agent line belong to nobody (RFC 9309 §2.1)",
    "reppy.test_skip_malformed_line-0":
      "a rule without its colon is heeded, as Google has it: refusing is the safer reading",
    "crawler-commons.testHtmlMarkupInRobotsTxt-0": "an HTML page is no robots.txt",
    "crawler-commons.testBigCrawlDelay-0": "a long crawl-delay is cut, and does not close the site",
    "protego.test_special_symbols_dual_behaviour-0":
      "a dollar at the end means the end and nothing else (RFC 9309 §2.2.3)",
    "www.freshbooks.com": "a backslash in an address is a slash (WHATWG URL), so rules with one match nothing",
    "www.cathaypacific.com": "the byte order mark goes, so the first sitemap is read too",
  ]

  @Test(
    "Every check comes out as expected",
    .enabled(
      if: SharedData.has("robots") && SharedData.has("robots-real"),
      "../shared/data/robots or robots-real is not there"),
    arguments: ["robots/robots.jsonl", "robots-real/robots.jsonl"])
  func corpus(name: String) throws {
    var checked = 0
    for line in try String(contentsOfFile: SharedData.file(name).path, encoding: .utf8).split(separator: "\n") {
      let record = try JSONDecoder().decode(RobotsCase.self, from: Data(line.utf8))
      let file = RobotsFile(record.robots.bytes)
      for check in record.checks {
        checked += 1
        let isAllowed = file.rules(for: check.agent).decision(on: Self.path(of: check.url)) == .allowed
        if isAllowed != check.allowed, Self.differing[record.name] == nil {
          Issue.record("\(record.name): \(check.agent) at \(check.url): \(isAllowed)")
        }
      }
      if let sitemaps = record.sitemaps, Self.differing[record.name] == nil {
        #expect(file.sitemaps == sitemaps, "\(record.name)")
      }
    }
    #expect(checked > 800)
  }

  private static func path(of url: String) -> String {
    guard let url = WebURL(url) ?? WebURL("http://a.example" + url) else { return url }
    return url.path + (url.query.map { "?" + $0 } ?? "")
  }
}

/// A line of the corpora.
private struct RobotsCase: Decodable {
  let name: String
  let robots: Content
  let checks: [Check]
  let sitemaps: [String]?

  enum CodingKeys: String, CodingKey { case name = "case", robots, checks, sitemaps }

  struct Check: Decodable {
    let agent: String
    let url: String
    let allowed: Bool
  }

  struct Content: Decodable {
    let bytes: [UInt8]

    init(from decoder: any Decoder) throws {
      if let text = try? decoder.singleValueContainer().decode(String.self) {
        bytes = Array(text.utf8)
      } else {
        let coded = try decoder.singleValueContainer().decode([String: String].self)["base64"] ?? ""
        bytes = Array(Data(base64Encoded: coded) ?? Data())
      }
    }
  }
}
