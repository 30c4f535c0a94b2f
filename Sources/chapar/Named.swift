import Fetching
import Foundation
import News
import Settings
import Storage

/// Finds what an operator names by an address, an id, a unique prefix of an id, or the path of a file that was added.
///
/// It finds the ids that `chapar tap`, `list` and `items` print, also the shortened ones of a terminal; an item's id
/// also leads to its article. Whatever finds nothing gives nil; a prefix of several ids throws a `CommandRefusal` that
/// names them.
struct Named {
  /// As it was typed.
  let name: String

  init(_ name: String) { self.name = name }

  /// The file with that path or `file:` address: one that is there, or what can only be a path, as `page.html` is. Nil
  /// for what may be an id or an address.
  var file: TakenFile? {
    let path = name.hasPrefix("file:///") ? URL(string: name)?.path(percentEncoded: false) ?? name : name
    let isPath = path.hasPrefix("/") || path.hasPrefix("./") || path.hasPrefix("../")
    let isNamed = WebURL.meant(by: path) == nil && !path.contains("://") && TakenFile.isPage(name: path)
    guard !path.isEmpty, isPath || isNamed || FileManager.default.fileExists(atPath: path) else { return nil }
    return TakenFile(path)
  }

  /// The address that is meant: a file's own.
  var address: String { file?.address ?? name }

  /// The article of that name, if there is one: by its id or address, by the beginning of its id or of its item's, or
  /// by its file.
  ///
  /// - Parameter ledger: knows the ids of items; without it nothing is found by those.
  func article(in archive: Archive, _ ledger: Ledger?) throws -> ArticleRecord? {
    if let record = try identified(in: archive, ledger) { return record }
    guard let file else { return nil }
    if let item = file.item, let article = try archive.deposit(for: item)?.article,
      let record = try archive.article(article)
    {
      return record
    }
    return try archive.article(at: file.address)
  }

  /// The article of that id or address. An article's id counts before an item's that begins with the same letters.
  private func identified(in archive: Archive, _ ledger: Ledger?) throws -> ArticleRecord? {
    if let record = try archive.article(ArticleID(rawValue: name)) ?? archive.article(at: name) { return record }
    let articles = try archive.articles(beginningWith: name)
    let items = try ledger.map { try $0.items(beginningWith: name) } ?? []
    if articles.count > 1 { throw ambiguous(articles.map(\.rawValue)) }
    if let article = articles.first { return try archive.article(article) }
    if items.count > 1 { throw ambiguous(items.map(\.rawValue)) }
    guard let item = items.first, let article = try archive.deposit(for: item)?.article else { return nil }
    return try archive.article(article)
  }

  /// The item of that name, if there is one; of an address and of a file the newest.
  func item(in ledger: Ledger) throws -> ItemID? {
    let items = try ledger.items(beginningWith: name)
    if items.count > 1 { throw ambiguous(items.map(\.rawValue)) }
    if let item = items.first { return item }
    if WebURL(name)?.isWeb ?? false { return try ledger.traces(ofPage: name).last?.id }
    guard let file else { return nil }
    if let item = file.item, try ledger.trace(of: item) != nil { return item }
    return try ledger.traces(ofPage: file.address).last?.id
  }

  /// The address given up that has that id on the receipts' tap, if there is one.
  func failedAddress(in ledger: Ledger) throws -> UnfetchedAddress? {
    let failed = try ledger.failedAddresses(beginningWith: name)
    if failed.count > 1 { throw ambiguous(failed.prefix(2).map(\.url)) }
    return failed.first
  }

  /// The address without an item that is meant: one that was given up, by its id on the receipts' tap; or any, by the
  /// address itself.
  func unfetchedAddress(in ledger: Ledger) throws -> UnfetchedAddress? {
    if let failed = try failedAddress(in: ledger) { return failed }
    guard WebURL(name)?.isWeb ?? false else { return nil }
    return try ledger.unfetched(url: name, limit: 1).first
  }

  /// Whether it can be an id or the beginning of one: hexadecimal digits, in letters of either case.
  var isLikeIdentity: Bool {
    let digits = name.lowercased().hasPrefix("urn:uuid:") ? name.dropFirst(9) : name[...]
    return !digits.isEmpty && digits.allSatisfy { $0 == "-" || $0.isASCII && $0.isHexDigit }
  }

  /// The error for a name that nothing has. A word that can't be an id or an address is a wrong command line (64),
  /// whatever the archive holds; anything else exits with 1.
  ///
  /// - Parameter line: what is missing; the address that may have been meant is added to it.
  func unknown(_ line: Line) -> CommandRefusal {
    let isPossible = isLikeIdentity || WebURL(name)?.isWeb ?? false || file != nil || name.contains("/")
    return CommandRefusal(line + Line(Self.hint(for: name)), code: isPossible ? .refused : .usage)
  }

  /// The error for an article that the archive doesn't have; for a folder or a WARC file it says that a page in it must
  /// be named.
  var noArticle: CommandRefusal {
    guard let file else {
      return unknown("there is no article '\(name)' in the archive; `chapar list` shows the newest")
    }
    let what: Line = file.holdsPages ? "; name a page in it, by path or address" : ""
    return unknown("no article in the archive came from '\(name)'" + what)
  }

  /// `; did you mean https://example.org/a?` for an address without its scheme; empty for other words.
  static func hint(for word: String) -> String {
    WebURL.meant(by: word).map { "; did you mean \($0)?" } ?? ""
  }

  /// The error for a beginning that several ids have, which names them; it exits with 1.
  private func ambiguous(_ identities: [String]) -> CommandRefusal {
    CommandRefusal(
      "'\(name)' begins more than one id, such as \(identities.joined(separator: " and ")): type more of it")
  }
}

extension CommonOptions {
  /// The item with this id or prefix of an id, or the item of the article with it; nil if there is none.
  ///
  /// - Throws: `CommandRefusal` for a name that begins several ids, and for an archive that may not be
  ///   read.
  func item(named name: String, in ledger: Ledger) async throws -> ItemID? {
    let named = Named(name)
    if let item = try named.item(in: ledger) { return item }
    let places = try await places()
    guard try StateFile.isThere(Archive.file(in: places.archive)) else { return nil }
    let archive = try await archive()
    guard let record = try named.article(in: archive, nil) else { return nil }
    return try archive.revisions(of: record.summary.id).first { $0.isCurrent }?.item
  }

  /// The ledger, if there is one: an archive can be read without it.
  ///
  /// - Throws: `CommandRefusal` with 77 if this user may not look.
  func ledgerIfAny() async throws -> Ledger? {
    let places = try await places()
    return try StateFile.isThere(places.ledger) ? try Ledger(folder: places.state) : nil
  }
}
