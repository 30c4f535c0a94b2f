import News

extension SmallWeb {
  /// An instant in the format of the `Date` header.
  public static func date(_ instant: Timestamp) -> String { HTTPDate.text(instant) }
}
