import Fields
import News

extension Hop: JSONObject {
  package static var blank: Hop {
    Hop(stage: .fetch, instance: "", milliseconds: 0)
  }

  package mutating func fields(_ coder: inout some FieldCoder) throws(JSONError) {
    try coder.field("stage", &stage)
    try coder.field("instance", &instance, upTo: FieldBounds.name)
    try coder.field("milliseconds", &milliseconds, in: 0...FieldBounds.milliseconds)
  }
}
