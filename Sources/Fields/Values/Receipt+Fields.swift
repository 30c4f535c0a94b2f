import News

/// In messages from any stage to the fetcher. Reason and address are bounded, as they are kept and shown.
extension Receipt: JSONObject {
  package static var blank: Receipt {
    Receipt(item: ItemID(rawValue: ""), outcome: .stored, stage: .store, time: Timestamp(milliseconds: 0))
  }

  /// For example:
  ///
  /// ```json
  /// {"item":"urn:uuid:…","outcome":"rejected","reason":"…","stage":"extract","time":"2026-11-27T20:15:03.250Z"}
  /// ```
  package mutating func fields(_ coder: inout some FieldCoder) throws(JSONError) {
    try coder.field("item", &item)
    try coder.field("outcome", &outcome)
    try coder.field("reason", &reason, upTo: FieldBounds.reason)
    try coder.field("stage", &stage)
    try coder.field("time", &time)
    try coder.field("source", &source, "The source that led to the item; absent if the message could not be read.")
    try coder.field(
      "url", &url, upTo: FieldBounds.address,
      "The address that was requested; absent if the message could not be read.")
  }
}
