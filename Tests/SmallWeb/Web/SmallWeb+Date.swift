import News

extension SmallWeb {
  /// An instant as the `Date` header has it.
  public static func date(_ instant: Timestamp) -> String { HTTPDate.text(instant) }
}
