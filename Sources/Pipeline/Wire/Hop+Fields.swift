import Fields
import News

/// A hop's members, for writing and for the JSON Schema.
///
/// Envelopes are read through `WrittenHop` instead: reading a `Hop` would refuse a stage that only a newer version
/// knows. A duration above a year is refused (`FieldBounds.milliseconds`).
extension Hop: JSONObject {
  /// Every member is overwritten in reading.
  package static var blank: Hop {
    Hop(stage: .fetch, instance: "", milliseconds: 0)
  }

  package mutating func fields(_ coder: inout some FieldCoder) throws(JSONError) {
    try coder.field("stage", &stage)
    try coder.field("instance", &instance, upTo: FieldBounds.name)
    try coder.field("milliseconds", &milliseconds, in: 0...FieldBounds.milliseconds)
  }
}
