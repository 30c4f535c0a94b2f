/// What a column of the archive holds.
package enum ColumnKind: Sendable {
  case text, integer, real
  /// A JSON array of texts.
  case texts
  /// Milliseconds since 1970-01-01T00:00:00Z.
  case time
}

/// A value in a column.
package enum ColumnValue: Hashable, Sendable {
  case none
  case text(String)
  case integer(Int64)
  case real(Double)
}
