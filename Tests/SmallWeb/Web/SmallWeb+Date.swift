import News

extension SmallWeb {
  /// An instant as in the `Date` header.
  public static func date(_ instant: Timestamp) -> String { HTTPDate.text(instant) }
}
