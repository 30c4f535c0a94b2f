import Foundation
import Fields
import News
import Pipeline
import Testing
import ZeroMQ

@Suite("What strangers send over the wire")
struct HostileWireTests {
  /// A message with one member's value replaced by another text.
  static func forged<Payload: WirePayload>(_ payload: Payload, _ member: String, _ value: String) throws -> [UInt8] {
    var text = String(decoding: try WireTests.envelope(payload).encoded(), as: UTF8.self)
    let key = try #require(text.range(of: "\"\(member)\":", options: .backwards))
    let end = try #require(text[key.upperBound...].firstIndex { ",}".contains($0) })
    text.replaceSubrange(key.upperBound..<end, with: value)
    return Array(text.utf8)
  }

  /// Forged numbers beyond their range crashed `chapar status` and `chapar tap`.
  @Test(
    "Vitals with a number beyond its range are refused",
    arguments: [
      ("busy", "1e300"), ("busy", "-1"), ("busy", "1.5"), ("held", "-9223372036854775808"), ("ready", "2"),
      ("received", "18446744073709551615"), ("residentBytes", "-1"), ("median", "1e308"), ("processID", "-7"),
      ("instance", "\"\(String(repeating: "x", count: 257))\""), ("time", "\"99999-01-01T00:00:00.000Z\""),
      // It could be read but not sent on: RFC 3339 ends with the year 9999.
      ("time", "\"9999-12-31T23:59:60Z\""), ("startedAt", "\"0000-01-01T00:00:00+01:00\""),
    ])
  func vitals(member: String, value: String) throws {
    let frame = try Self.forged(FullSample.vitals, member, value)
    #expect(throws: Refusal.self) { try Envelope<Vitals>(frame) }
    // The tap shows what it can't read, too.
    #expect(!TapLine.text(of: frame).isEmpty)
  }

  @Test(
    "Numbers of pages, documents and receipts have ranges too",
    arguments: [
      (MessageKind.document, "level", "-1"), (.document, "offset", "-9223372036854775808"),
      (.document, "position", "9223372036854775807"), (.page, "status", "1000"), (.page, "length", "-1"),
      (.article, "trust", "7"), (.receipt, "attempt", "0"), (.receipt, "attempt", "9223372036854775807"),
    ])
  func ranges(kind: MessageKind, member: String, value: String) throws {
    switch kind {
    case .page:
      let frame = try Self.forged(FullSample.page, member, value)
      #expect(throws: Refusal.self) { try Envelope<Page>(frame, attachment: FullSample.page.body) }
    case .document:
      let frame = try Self.forged(FullSample.document, member, value)
      #expect(throws: Refusal.self) { try Envelope<Document>(frame) }
    case .article:
      let frame = try Self.forged(FullSample.article, member, value)
      #expect(throws: Refusal.self) { try Envelope<Article>(frame) }
    default:
      let frame = try Self.forged(FullSample.receipt, member, value)
      #expect(throws: Refusal.self) { try Envelope<Receipt>(frame) }
    }
  }

  @Test("An id of any length and hops without end are refused")
  func bounds() throws {
    var envelope = WireTests.envelope(FullSample.receipt)
    envelope.id = ItemID(rawValue: String(repeating: "i", count: 257))
    let long = try envelope.encoded()
    #expect(throws: Refusal.self) { try Envelope<Receipt>(long) }
    envelope = WireTests.envelope(FullSample.receipt)
    envelope.hops = Array(repeating: Hop(stage: .clean, instance: "c", milliseconds: 1), count: 65)
    let many = try envelope.encoded()
    #expect(throws: Refusal.self) { try Envelope<Receipt>(many) }
  }

  /// The 65th field of an object was lost.
  @Test("An object may have more than 64 fields")
  func manyFields() {
    let names: [StaticString] = ["a", "b"]
    let bytes = Array("\"a\"\"b\"".utf8)
    var progress = FieldProgress()
    // A hundred fields, of which the 71st and the 72nd are there.
    for (place, seen) in [(70, 0), (71, 1)] {
      progress.member = 3 * seen + 1
      progress.beginWalk()
      for index in 0..<100 {
        let step = progress.step(index == place ? names[seen] : "none", of: bytes, isRequired: false)
        #expect(step == (index == place ? .take : .pass))
      }
    }
    progress.beginCheck()
    for index in 0..<100 {
      #expect(progress.step("x", of: bytes, isRequired: true) == (index == 70 || index == 71 ? .pass : .miss))
    }
  }

  @Test(
    "Nothing that is shown controls the terminal or reverses letters",
    arguments: [
      ("\u{1B}[2Jname", "�[2Jname"), ("a\u{9B}31m", "a�31m"), ("exe.\u{202E}gpj", "exe.�gpj"), ("a\r\nb", "a��b"),
      ("می\u{200C}خواهم", "می\u{200C}خواهم"), ("a\u{7F}\u{0}", "a��"), ("\u{2066}x\u{2069}", "�x�"),
      ("\u{200F}שלום\u{200E}!\u{61C}", "שלום!"),
    ])
  func terminal(text: String, shown: String) {
    #expect(text.safeForTerminal() == shown)
    #expect("a\n\tb".safeForTerminal(keepsLines: true) == "a\n\tb")
  }

  @Test("A full disk or a pipe that nobody reads holds up nobody who logs", .timeLimit(.minutes(1)))
  func blockedErrors() throws {
    let full = unsafe open("/dev/full", O_WRONLY)
    #expect(!StandardError.write(Array("line\n".utf8), to: full))
    close(full)
    var ends: [Int32] = [0, 0]
    let status = unsafe pipe(&ends)
    #expect(status == 0)
    let line = [UInt8](repeating: 0x61, count: 5000)
    var written = 0
    while StandardError.write(line, to: ends[1]) { written += 1 }
    #expect((1...64).contains(written))
    close(ends[0])
    close(ends[1])
  }
}
