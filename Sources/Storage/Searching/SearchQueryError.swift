/// A filter of a query that can't be understood, in words for the reader.
public struct SearchQueryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The filter, such as `since`.
  public let filter: String
  /// What stood behind it.
  public let value: String

  /// What is wrong and how it is written.
  public var description: String {
    "'\(filter):\(value)' is no date; write a day, a month or a year: \(filter):2023-06-04, \(filter):2023-06, \(filter):2023"
  }

  init(_ piece: SearchQueryReader.Piece) {
    filter = piece.filter ?? ""
    value = piece.text
  }
}
