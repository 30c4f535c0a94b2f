import Extraction
import Foundation
import Launching
import News
import Testing

@Suite("Dates of the given corpora")
struct DateCorpusTests {
  @Test(
    "Complete dates in forty languages are read",
    .enabled(if: SharedData.has("dates"), "../shared/data/dates is not there"))
  func completeDates() throws {
    let rows = try SharedData.lines("dates/dateparser.jsonl").filter { $0["complete"] as? Bool == true }
    var wrong: [String] = []
    for row in rows {
      let (input, expected) = (try #require(row["input"] as? String), try #require(row["expected"] as? String))
      let options = row["options"] as? [String: Any]
      let language = (options?["languages"] as? [String])?.first
      var reading = DateReader(language: language).reading(of: input)
      reading?.zone = nil
      let day = reading?.date?.description ?? "-"
      let pad = { (n: Int?) in n.map { $0 < 10 ? "0\($0)" : "\($0)" } ?? "00" }
      let got = "\(day)T\(pad(reading?.hour)):\(pad(reading?.minute)):\(pad(reading?.second))"
      if got != expected { wrong.append("\(input) | \(expected) | \(got)") }
    }
    #expect(wrong == [] && rows.count > 100)
  }

  @Test(
    "Feed dates are read to the instant, and what is no date is refused",
    .enabled(if: SharedData.has("dates"), "../shared/data/dates is not there"))
  func feedDates() throws {
    let rows = try SharedData.lines("dates/feed-dates.jsonl")
    var wrong: [String] = []
    for row in rows {
      let input = try #require(row["input"] as? String)
      let reading = DateReader().reading(of: input)
      let got = reading.map { ($0.seconds ?? $0.firstDay.map { $0.daysSinceEpoch * 86_400 }) ?? 0 }
      let expected = (row["utc"] as? String).flatMap { Timestamp($0) }.map { Int($0.milliseconds / 1000) }
      if got != expected { wrong.append(input) }
    }
    AcceptedDates.expect(wrong, toBe: AcceptedDates.feed)
    let accepted = try SharedData.lines("dates/feed-dates-accepted.jsonl").compactMap { $0["input"] as? String }
    let refused = accepted.filter { DateReader().reading(of: $0) == nil }
    #expect(accepted.count >= 30 && refused == [], "of \(accepted.count) that another reader accepts")
  }

  @Test(
    "Persian dates become the right Gregorian days",
    .enabled(if: SharedData.has("dates"), "../shared/data/dates is not there"))
  func persianDates() throws {
    var checked = 0
    for row in try SharedData.lines("dates/jalali.jsonl") {
      guard let gregorian = row["gregorian"] as? String, let jalali = row["jalali"] as? String else { continue }
      checked += 1
      let parts = jalali.split(separator: "-").compactMap { Int($0) }
      #expect(PersianCalendar.date(year: parts[0], month: parts[1], day: parts[2])?.description == gregorian)
      if let persian = row["persian"] as? String {
        #expect(DateReader(language: "fa").reading(of: persian)?.iso == gregorian, "\(persian)")
      }
    }
    for row in try SharedData.lines("dates/jalali-leap.jsonl") {
      guard let year = row["year"] as? Int, let leap = row["leap"] as? Bool else { continue }
      checked += 1
      #expect((PersianCalendar.date(year: year, month: 12, day: 30) != nil) == leap, "\(year)")
    }
    #expect(checked >= 220)
  }

  /// The words were kept as one, and read as two: half past three in the afternoon was at night.
  @Test(
    "Chinese and Japanese words for the half of the day move the hour",
    arguments: [
      ("2023年6月4日 下午3:15", 15), ("2023年6月4日 上午3:15", 3), ("2023年6月4日 午後3:15", 15),
      ("2023年6月4日 晚上9:15", 21),
    ])
  func halves(text: String, hour: Int) {
    let reading = DateReader().reading(of: text)
    #expect(reading?.hour == hour && reading?.minute == 15 && reading?.iso.hasPrefix("2023-06-04") == true)
  }

  @Test("Distances in time are read", .enabled(if: SharedData.has("dates"), "../shared/data/dates is not there"))
  func relativeDates() throws {
    let rows = try SharedData.lines("dates/relative.jsonl")
    let noon = try #require(Timestamp("2012-11-13T12:00:00Z"))
    var wrong: [String] = []
    for row in rows {
      let (input, delta) = (try #require(row["input"] as? String), try #require(row["delta"] as? [String: Double]))
      let sign = row["direction"] as? String == "future" ? -1.0 : 1
      let reading = DateReader(reference: noon).reading(of: input)
      func amount(_ unit: String) -> Double { (delta[unit] ?? 0) * sign }
      let months = Int(amount("years") * 12 + amount("months"))
      let days = amount("weeks") * 7 + amount("days")
      let time = amount("hours") * 3600 + amount("minutes") * 60 + amount("seconds")
      let seconds = Int(days * 86_400 + time)
      let moved = CivilDate(daysSinceEpoch: Int(noon.milliseconds / 1000 - Int64(seconds)) / 86_400)
      let month = moved.year * 12 + moved.month - 1 - months
      let got = reading.map { $0.year * 12 + ($0.month ?? 1) - 1 }
      if got != month || months == 0 && reading?.day != moved.day { wrong.append(input) }
    }
    AcceptedDates.expect(wrong, toBe: AcceptedDates.relative)
  }
}
