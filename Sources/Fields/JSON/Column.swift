/// What a column of the archive holds. A list of texts is TEXT in SQLite, and a time INTEGER.
package enum ColumnKind: Sendable {
  case text, integer, real
  /// A JSON array of texts.
  case texts
  /// Milliseconds since 1970-01-01T00:00:00Z.
  case time
}

/// A value in a column: `.none` is NULL. A time is an `.integer`, a list of texts a `.text`.
package enum ColumnValue: Hashable, Sendable {
  case none
  case text(String)
  case integer(Int64)
  case real(Double)
}
