extension Timestamp {
  /// The instant so much later.
  package static func + (instant: Timestamp, duration: Duration) -> Timestamp {
    Timestamp(milliseconds: instant.milliseconds + duration.milliseconds)
  }
}
