import News

extension Hop: WireObject {
  static var blank: Hop {
    Hop(stage: .fetch, instance: "", milliseconds: 0)
  }

  mutating func fields(_ coder: inout some FieldCoder) throws(WireError) {
    try coder.field("stage", &stage)
    try coder.field("instance", &instance, upTo: WireBounds.name)
    try coder.field("milliseconds", &milliseconds, in: 0...WireBounds.milliseconds)
  }
}
