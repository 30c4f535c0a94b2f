import News
import Testing

@Suite("How far dates are known")
struct DatePrecisionTests {
  @Test(
    "The precision is what the text has",
    arguments: [
      ("2023", .year), ("2023-06", .month), ("2023-06-04", .day), ("2023-06-04T10:15", .minute),
      ("2023-06-04T10:15Z", .minute), ("2023-06-04T10:15:00+03:30", .second), ("2023-06-04T10:15:00.250Z", .second),
      ("2023-06-04T10:15-07:00", .minute), ("soon", nil), ("", nil), ("2023-6-4", nil), ("20230604", nil),
      ("2023-06-04-01", nil),
    ] as [(String, DatePrecision?)])
  func precision(text: String, precision: DatePrecision?) { #expect(DatePrecision(of: text) == precision) }

  @Test(
    "The day that a story is filed under is a whole day or none",
    arguments: ["2023", "2023-06", "2023-06-04T10:15:00Z"])
  func day(value: String) {
    var ledger = DateLedger()
    ledger.published = DateLedger.Decision(value: value, source: .meta, why: "")
    #expect(ledger.day == (value.count >= 10 ? "2023-06-04" : nil))
    #expect(ledger.precision == DatePrecision(of: value))
  }
}
