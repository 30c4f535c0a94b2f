import Extraction
import Foundation
import News
import Testing

@Suite("Dates of the given corpora")
struct DateCorpusTests {
  @Test("complete dates in forty languages are read", .enabled(if: SharedData.isPresent("dates")))
  func completeDates() throws {
    let rows = try SharedData.lines("dates/dateparser.jsonl").filter { $0["complete"] as? Bool == true }
    var right = 0
    for row in rows {
      guard let input = row["input"] as? String, let expected = row["expected"] as? String else { continue }
      let options = row["options"] as? [String: Any]
      let language = (options?["languages"] as? [String])?.first
      var reading = DateReader(language: language).reading(of: input)
      reading?.zone = nil
      let day = reading?.date?.description ?? "-"
      let pad = { (n: Int?) in n.map { $0 < 10 ? "0\($0)" : "\($0)" } ?? "00" }
      let got = "\(day)T\(pad(reading?.hour)):\(pad(reading?.minute)):\(pad(reading?.second))"
      if got == expected { right += 1 } else { print("complete: \(input) | \(expected) | \(got)") }
    }
    print("complete dates: \(right) of \(rows.count)")
    #expect(right == rows.count)
  }

  @Test("feed dates are read to the instant, and what is none is refused", .enabled(if: SharedData.isPresent("dates")))
  func feedDates() throws {
    let rows = try SharedData.lines("dates/feed-dates.jsonl")
    var right = 0
    for row in rows {
      guard let input = row["input"] as? String else { continue }
      let reading = DateReader().reading(of: input)
      let got = reading.map { ($0.seconds ?? $0.firstDay.map { $0.daysSinceEpoch * 86_400 }) ?? 0 }
      let expected = (row["utc"] as? String).flatMap { Timestamp($0) }.map { Int($0.milliseconds / 1000) }
      if got == expected { right += 1 } else { print("feed: \(input) | \(row["utc"] ?? "") | \(reading?.iso ?? "-")") }
    }
    print("feed dates: \(right) of \(rows.count)")
    #expect(right * 1000 >= rows.count * 898)
    let accepted = try SharedData.lines("dates/feed-dates-accepted.jsonl").compactMap { $0["input"] as? String }
    let refused = accepted.filter { DateReader().reading(of: $0) == nil }
    #expect(refused == [], "of \(accepted.count) that another reader accepts")
  }

  @Test("Persian dates are the Gregorian days", .enabled(if: SharedData.isPresent("dates")))
  func persianDates() throws {
    for row in try SharedData.lines("dates/jalali.jsonl") {
      guard let gregorian = row["gregorian"] as? String, let jalali = row["jalali"] as? String else { continue }
      let parts = jalali.split(separator: "-").compactMap { Int($0) }
      #expect(PersianCalendar.date(year: parts[0], month: parts[1], day: parts[2])?.description == gregorian)
      if let persian = row["persian"] as? String {
        #expect(DateReader(language: "fa").reading(of: persian)?.iso == gregorian, "\(persian)")
      }
    }
    for row in try SharedData.lines("dates/jalali-leap.jsonl") {
      guard let year = row["year"] as? Int, let leap = row["leap"] as? Bool else { continue }
      #expect((PersianCalendar.date(year: year, month: 12, day: 30) != nil) == leap, "\(year)")
    }
  }

  @Test("distances in time are read", .enabled(if: SharedData.isPresent("dates")))
  func relativeDates() throws {
    let rows = try SharedData.lines("dates/relative.jsonl")
    let noon = try #require(Timestamp("2012-11-13T12:00:00Z"))
    var right = 0
    for row in rows {
      guard let input = row["input"] as? String, let delta = row["delta"] as? [String: Int] else { continue }
      let sign = row["direction"] as? String == "future" ? -1 : 1
      let reading = DateReader(reference: noon).reading(of: input)
      let months = ((delta["years"] ?? 0) * 12 + (delta["months"] ?? 0)) * sign
      let seconds =
        (((delta["weeks"] ?? 0) * 7 + (delta["days"] ?? 0)) * 86_400 + (delta["hours"] ?? 0) * 3600
          + (delta["minutes"] ?? 0) * 60 + (delta["seconds"] ?? 0)) * sign
      let moved = CivilDate(daysSinceEpoch: Int(noon.milliseconds / 1000 - Int64(seconds)) / 86_400)
      let month = moved.year * 12 + moved.month - 1 - months
      let got = reading.map { $0.year * 12 + ($0.month ?? 1) - 1 }
      if got == month, months != 0 || reading?.day == moved.day {
        right += 1
      } else {
        print("relative: \(input) | \(delta) \(sign) | \(reading?.iso ?? "-")")
      }
    }
    print("relative dates: \(right) of \(rows.count)")
    #expect(right * 1000 >= rows.count * 828)
  }
}
