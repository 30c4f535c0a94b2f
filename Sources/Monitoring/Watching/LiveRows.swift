import News

/// The latest rows, oldest first; memory is bounded however fast they come.
package struct LiveRows {
  /// The number of rows kept.
  package static let capacity = 1000

  /// Once full, the row with the number n is at n - 1 modulo the capacity.
  private var rows: [LiveRow] = []
  /// The number of each item's latest row.
  private var places: [String: UInt64] = [:]
  /// The number of the last row; 0 before the first.
  private(set) var last: UInt64 = 0

  /// Adds a row under the next number; the oldest makes room for it.
  mutating func add(_ row: LiveRow) {
    var row = row
    last += 1
    row.number = last
    if rows.count == Self.capacity {
      let index = Int((last - 1) % UInt64(Self.capacity))
      if places[rows[index].item] == rows[index].number { places[rows[index].item] = nil }
      rows[index] = row
    } else {
      rows.append(row)
    }
    places[row.item] = last
  }

  /// Records how an item ended.
  ///
  /// - Returns: whether it has a row.
  mutating func end(_ receipt: Receipt) -> Bool {
    guard let number = places[receipt.item.rawValue] else { return false }
    rows[Int((number - 1) % UInt64(Self.capacity))].end(receipt)
    return true
  }

  /// The items without an outcome that were seen before `time`, at most `limit`, in no particular order.
  func unended(before time: Timestamp, atMost limit: Int) -> [String] {
    Array(rows.lazy.filter { $0.outcome == nil && $0.seenAt < time }.map(\.item).prefix(limit))
  }

  /// The latest row of an item; nil if none is kept.
  func row(of item: String) -> LiveRow? { places[item].map { rows[Int(($0 - 1) % UInt64(Self.capacity))] } }

  /// The row with a number; nil if it is no longer kept.
  subscript(number: UInt64) -> LiveRow? {
    guard number > 0, number <= last, number + UInt64(rows.count) > last else { return nil }
    return rows[Int((number - 1) % UInt64(Self.capacity))]
  }

  /// The newest rows after a number, oldest first, at most `limit`.
  ///
  /// - Returns: also how many before them, but after the number, were left out, whether or not they are still kept.
  package func rows(after number: UInt64, atMost limit: Int) -> (rows: [LiveRow], left: UInt64) {
    guard last > number else { return ([], 0) }
    let wanted = Int(clamping: last - number)
    let count = min(wanted, limit, rows.count)
    let found = (0..<count).map { rows[Int((last - UInt64(count - $0)) % UInt64(Self.capacity))] }
    return (found, UInt64(wanted - count))
  }
}

/// Which rows a stream wants. All conditions must hold; letter case makes no difference.
package struct RowFilter: Hashable, Sendable {
  private let site: String
  private let language: String
  /// The first eight; each row of each second is searched for all of them.
  private let words: [String]

  /// The filter from a form's values; blank values filter nothing.
  package init(_ values: FormValues) {
    site = String((values["site"] ?? "").lowercased().trimmed)
    language = String((values["language"] ?? "").lowercased().trimmed)
    words = (values["words"] ?? "").lowercased().split(separator: " ").prefix(8).map(String.init)
  }

  /// Whether every row passes.
  var isEmpty: Bool { site.isEmpty && language.isEmpty && words.isEmpty }

  /// Whether a row is of the site or one of its subdomains, in the language or a variant of it (`fa` passes `fa-IR`),
  /// and has all the words in its headline, address and reason together, also inside of other words.
  package func passes(_ row: LiveRow) -> Bool {
    if !site.isEmpty, row.host != site, !row.host.hasSuffix("." + site) { return false }
    if !language.isEmpty {
      let tag = row.language?.lowercased() ?? ""
      if tag != language, !tag.hasPrefix(language + "-") { return false }
    }
    guard !words.isEmpty else { return true }
    let text = ((row.headline ?? "") + " " + (row.url ?? "") + " " + (row.reason ?? "")).lowercased()
    return words.allSatisfy(text.contains)
  }
}
