import Fetching
import Foundation
import News

/// The pages in a file that `chapar explain` is given, and which of them it explains.
struct FilePages {
  private let file: String
  private let url: String?
  /// The first page, or the first of the address that was asked for (`PageKey`); nil if there is none.
  private(set) var chosen: Outgoing?
  /// The chosen page's place among all, from 1.
  private var number = 0
  private var count = 0
  /// Whether there may be more pages than were counted.
  private var isCut = false
  /// The addresses of the first twenty pages.
  private var addresses: [String] = []
  /// Why the first pages that could not be read were not, and why others were passed over.
  private var faults: [String] = []

  /// Pages beyond this number are not counted: a WARC file may have millions.
  private static let mostCounted = 1000
  private static let mostNamed = 20

  /// Looks through a file.
  ///
  /// - Parameters:
  ///   - url: the address that the page in the file has; of a WARC file, the address of the page that is wanted.
  ///   - readsAll: whether to read the file to its end; else no more than a thousand pages are counted.
  ///   - take: called with every page, in order.
  /// - Throws: `FileFault` if the file can't be read; whatever `take` throws.
  init(_ file: String, url: String?, readsAll: Bool = false, take: (Outgoing) throws -> Void = { _ in }) throws {
    (self.file, self.url) = (file, url)
    let path = URL(filePath: file).path
    let key = url.map { PageKey($0) }
    var files = try PageFiles(path, addresses: url.map { [path: $0] } ?? [:])
    while !isCut, let batch = try files.next() {
      faults += batch.faults.prefix(Self.mostNamed - faults.count)
      for item in batch.items {
        count += 1
        if addresses.count < Self.mostNamed { addresses.append(item.url) }
        if chosen == nil, key.map({ $0 == PageKey(item.url) }) ?? true { (chosen, number) = (item, count) }
        try take(item)
      }
      isCut = !readsAll && chosen != nil && count > Self.mostCounted
    }
    faults += files.skips.sorted { $0.key < $1.key }.map { "passed over \($0.value): \($0.key)" }
  }

  /// Why nothing is explained; nil if something is. The exit code is 66, and of a WARC file without the wanted page its
  /// pages are named.
  var refusal: CommandRefusal? {
    if chosen != nil { return nil }
    if let url, count > 0 {
      return CommandRefusal(
        "'\(file)' has \(count.counted("page")), but none of \(url):", named(addresses), code: .noInput)
    }
    let reason = faults.first { $0.contains(file) }.map { Line($0) } ?? "there is no page in '\(file)'"
    return CommandRefusal(reason, faults.filter { !$0.contains(file) }.map { Line("  \($0)") }, code: .noInput)
  }

  /// Which page is explained, if the file has others.
  var head: [Line] {
    guard count > 1, let chosen else { return [] }
    return ["page \(number) of \(total) in \(file): \(chosen.url)", ""]
  }

  /// The other pages, and how to see them.
  var tail: [Line] {
    guard count > 1, let chosen else { return [] }
    let others = addresses.filter { $0 != chosen.url }
    return ["", "\("other pages of this file", .strong), which --url ADDRESS explains, and --json all:"] + named(others)
  }

  private var total: String { isCut ? "more than \(Self.mostCounted)" : "\(count)" }

  /// Addresses as lines, and whether there are others.
  private func named(_ addresses: [String]) -> [Line] {
    let more = count > Self.mostNamed ? ["  and others"] as [Line] : []
    return addresses.map { Line("  \($0)") } + more
  }
}
