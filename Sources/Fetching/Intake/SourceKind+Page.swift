import News
import XMLReading

extension SourceKind {
  /// Why a file that has a page's name is none, in the words with which `chapar add` would refuse it alone; nil if it may
  /// be one, or can't be read now, which is reported when its item is read.
  ///
  /// - Parameter head: its beginning, as `FilePeek` gives it.
  static func whyNoPage(_ path: String, _ head: [UInt8]) -> String? {
    do throws(FileFault) {
      if let phrase = BinaryFormat.phrase(of: head) { return phrase }
      if beginsLikeHTML(head) || MediaType.sniff(head) == nil { return nil }
      let text = String(decoding: XMLText(head, charset: nil).utf8, as: UTF8.self)
      // Nothing of it could be decompressed: its item says so.
      if text.allSatisfy(\.isWhitespace) { return nil }
      let kind = try kindOf(head: head, path, wish: nil)
      switch kind {
      case .feed, .opml, .sitemap, .list: return kind.phrase
      case .files: try requirePage(path, head: head)
      case .warc, .page: break
      }
      return nil
    } catch {
      return error.code == .unsupported ? error.why : nil
    }
  }

  /// Why a file of a folder that doesn't have a page's name is left out: what it is by its bytes, or its name.
  static func whyLeftOut(_ path: String, _ head: [UInt8]) -> String {
    let byName = "name doesn't end in .html, .txt or .warc"
    if let phrase = BinaryFormat.phrase(of: head) { return phrase }
    if beginsLikeHTML(head) { return "a page, but its \(byName)" }
    guard MediaType.sniff(head) != nil else { return byName }
    do throws(FileFault) {
      let kind = try kindOf(head: head, path, wish: nil)
      switch kind {
      case .feed, .opml, .sitemap, .list: return kind.phrase
      case .files, .page, .warc: return byName
      }
    } catch {
      return error.why
    }
  }

  /// What a file that the operator named as a page is instead, in words such as `a feed, not a page`; nil if it may be one.
  static func otherKind(_ path: String, _ head: [UInt8]) -> String? {
    if let phrase = BinaryFormat.phrase(of: head) { return "\(phrase), not a page" }
    let text = String(decoding: XMLText(head, charset: nil).utf8, as: UTF8.self).lowercased().trimmed
    // A page may have any element that feeds have, so the first one counts.
    let others: [SourceKind] = [.feed, .opml, .sitemap, .list]
    let roots = ["<?xml", "<svg", "<rss", "<feed", "<rdf:rdf", "<opml", "<urlset", "<sitemapindex"]
    guard MediaType.sniff(head) != nil, !text.hasPrefix("<") || roots.contains(where: text.hasPrefix),
      let why = whyNoPage(path, head)
    else { return nil }
    if why.hasSuffix(otherXML) { return otherXML }
    return others.map(\.phrase).contains(why) ? "\(why), not a page" : nil
  }

  /// How much of a file its beginning is.
  static let peek = 4096

  /// Whether the first tag is one that only pages have, so that nothing else need be looked at.
  private static func beginsLikeHTML(_ head: [UInt8]) -> Bool {
    // Without a byte order mark, EF BB BF.
    let start = String(decoding: head.drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }.prefix(9), as: UTF8.self)
    return ["<html", "<!doctype", "<head", "<body"].contains { start.lowercased().hasPrefix($0) }
  }
}
