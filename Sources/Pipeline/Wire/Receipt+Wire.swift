import News

extension Receipt: WireObject {
  static var blank: Receipt {
    Receipt(item: ItemID(rawValue: ""), outcome: .stored, stage: .store, time: Timestamp(milliseconds: 0))
  }

  mutating func fields(_ coder: inout some FieldCoder) throws(WireError) {
    try coder.field("item", &item)
    try coder.field("outcome", &outcome)
    try coder.field("reason", &reason, upTo: WireBounds.reason)
    try coder.field("stage", &stage)
    try coder.field("time", &time)
    try coder.field("source", &source)
    try coder.field("url", &url, upTo: WireBounds.address)
  }
}
