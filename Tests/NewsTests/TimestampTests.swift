import Testing

import News

@Suite("Timestamps")
struct TimestampTests {
  @Test(
    "An RFC 3339 text names its instant",
    arguments: [
      ("1970-01-01T00:00:00Z", 0),
      ("1969-12-31T23:59:59.999Z", -1),
      ("2023-06-04T10:15:00.250Z", 1_685_873_700_250),
      ("2023-06-04T13:45:00.2509999+03:30", 1_685_873_700_250),
      ("2000-02-29T00:00:00-01:00", 951_786_000_000),
    ] as [(String, Int64)])
  func reads(text: String, milliseconds: Int64) {
    #expect(Timestamp(text)?.milliseconds == milliseconds)
  }

  @Test(
    "What is no RFC 3339 text is refused",
    arguments: ["", "2023-06-04", "2023-02-29T00:00:00Z", "2023-06-04T10:15:00", "2023-06-04T10:15:00.Z", "junk"])
  func refuses(text: String) { #expect(Timestamp(text) == nil) }

  @Test("What is written is read again", arguments: [0, -1, 1_685_873_700_250, -62_135_596_800_000] as [Int64])
  func roundTrip(milliseconds: Int64) {
    let timestamp = Timestamp(milliseconds: milliseconds)
    #expect(Timestamp(timestamp.description) == timestamp)
  }

  @Test("Days and dates agree over a whole cycle of 400 years")
  func cycle() {
    for day in stride(from: -146_097, through: 146_097, by: 13) {
      #expect(CivilDate(daysSinceEpoch: day).daysSinceEpoch == day)
    }
  }
}
