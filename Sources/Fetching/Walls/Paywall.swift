import Encodings
import News

/// A page that says that readers must pay for the rest, and that lacks most of the text in its feed.
///
/// Either alone proves nothing: many such pages have the whole text, and many feeds have a different text.
struct Paywall {
  /// The sign on the page that says so.
  let sign: String

  /// The share of the feed's runs of words that a page must have to count as showing its text.
  private static let least = 0.5
  /// How many words make a run.
  private static let run = 4

  /// Recognises a paywall; nil if the page doesn't mention one, or has the feed's text, even in its scripts. A feed
  /// text of fewer than four words proves nothing.
  init?(_ response: FetchResponse, feedText: String) {
    guard let sign = Self.sign(in: response.body) else { return nil }
    var wanted: Set<UInt64> = []
    Self.eachRun(in: PlainText.text(ofHTML: feedText)) { wanted.insert($0) }
    guard !wanted.isEmpty else { return nil }
    let page = String(decoding: Encoding.decode(response.body, declaredCharset: response.charset).utf8, as: UTF8.self)
    var found: Set<UInt64> = []
    for text in [page, PlainText.text(ofHTML: page)] {
      Self.eachRun(in: text) { if wanted.contains($0) { found.insert($0) } }
    }
    guard Double(found.count) < Self.least * Double(wanted.count) else { return nil }
    self.sign = "a paywall: \(sign)"
  }

  /// How a page for subscribers says so: schema.org's `isAccessibleForFree`, or a content tier for Facebook's readers.
  /// Found in the bytes, since it may stand in JSON-LD, in a meta or in a script.
  private static func sign(in body: [UInt8]) -> String? {
    let bytes = body.span
    var place = 0
    while let found = ByteText.find("isaccessibleforfree", in: bytes, from: place) {
      place = found + 19
      // In between come quotes and a colon, or `content=` in markup.
      let end = min(place + 24, bytes.count)
      if ByteText.find("false", in: bytes, from: place, before: end) != nil { return "isAccessibleForFree is false" }
    }
    for tier in ["locked", "metered"] {
      for name in ["article:content_tier", "content_tier"] {
        guard let found = ByteText.find(name, in: bytes) else { continue }
        let end = min(found + 80, bytes.count)
        if ByteText.find(tier, in: bytes, from: found, before: end) != nil { return "its content tier is \(tier)" }
      }
    }
    return nil
  }

  /// Passes on each run of words as a hash (FNV-1a); ASCII letters, digits and all non-ASCII bytes count as letters.
  /// Case counts, and so does the order of words.
  private static func eachRun(in text: String, _ take: (UInt64) -> Void) {
    var last: [UInt64] = []
    var word: FNV1a?
    func end() {
      guard let ended = word?.value else { return }
      word = nil
      if last.count == run { last.removeFirst() }
      last.append(ended)
      if last.count == run { take(last.reduce(0) { $0 &* 31 &+ $1 }) }
    }
    for byte in text.utf8 {
      if byte >= 0x80 || byte.isASCIILetter || byte.isASCIIDigit {
        if word == nil { word = FNV1a() }
        word?.append(byte)
      } else {
        end()
      }
    }
    end()
  }
}
