/// A part of the archive, read page by page.
public struct Shelf: Hashable, Sendable {
  /// Which articles are in it.
  public enum Part: Hashable, Sendable {
    case all
    /// The articles of one host, without its subdomains.
    case host(String)
    /// A language with its regions: `fa`, `fa-ir`.
    case language(String)
    case section(String)
    /// The articles dated in this range, in milliseconds since the epoch.
    case dated(Range<Int64>)
    /// The articles without a date.
    case undated
  }

  /// The orders, each newest first.
  public enum Order: String, Hashable, Sendable, Codable, CaseIterable {
    /// By the date of publication; undated articles and those dated in the future are left out.
    case published
    /// By the time of the first capture.
    case arrival
  }

  /// Where a page ends and the next begins.
  public struct Mark: Hashable, Sendable, Codable, CustomStringConvertible {
    /// The last article's time, in milliseconds.
    let place: Int64
    /// The last article's row.
    let row: Int64

    init(place: Int64, row: Int64) {
      self.place = place
      self.row = row
    }

    /// Reads a mark as written in an address; nil if it is malformed.
    public init?(_ text: String) {
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 2, let place = Int64(parts[0]), let row = Int64(parts[1]) else { return nil }
      self.init(place: place, row: row)
    }

    /// The mark as written in an address.
    public var description: String { "\(place).\(row)" }
  }

  /// Which articles are in it; by default all.
  public var part: Part
  /// By which time they are sorted, always the newest first.
  public var order: Order

  /// Creates a shelf of one part, in an order.
  public init(_ part: Part = .all, order: Order = .published) {
    self.part = part
    self.order = order
  }
}

/// What is read of a shelf at once.
public struct ShelfPage: Hashable, Sendable {
  /// The articles, newest first.
  public var teasers: [Teaser]
  /// Where the next page begins; nil on the last one.
  public var next: Shelf.Mark?
}
