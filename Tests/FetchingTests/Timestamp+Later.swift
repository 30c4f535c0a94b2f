import News

/// An instant so long after another.
func + (instant: Timestamp, duration: Duration) -> Timestamp {
  Timestamp(milliseconds: instant.milliseconds + Int64(duration / .milliseconds(1)))
}
