extension Timestamp {
  /// The instant for people, in UTC to the second, as every command writes it: `2026-11-27 20:15:03Z`.
  public var clock: String {
    let text = description
    return "\(text.prefix(10)) \(text.dropFirst(11).prefix(8))Z"
  }
}
