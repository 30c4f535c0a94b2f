import Foundation
import News
import Pipeline
import Testing

@Suite("Numbers on the wire")
struct WireRangeTests {
  @Test(
    "A number that readers count with is refused by name where it is out of range",
    arguments: [
      ("\"offset\":160", "\"offset\":-9223372036854775808", "'offset'"),
      ("\"position\":0", "\"position\":-2", "'position'"),
      ("\"level\":2", "\"level\":-1", "'level'"), ("\"attempt\":1", "\"attempt\":-1", "'attempt'"),
      ("\"attempt\":1", "\"attempt\":9223372036854775807", "'attempt'"),
    ])
  func ranges(written: String, forged: String, name: String) throws {
    var document = Sample.document(of: Sample.page(1).payload)
    document.blocks = [Block(kind: .heading, text: "A heading", level: 2)]
    document.marks = [.init(field: .date, text: "4 June 2023", sign: "time", position: 0, offset: 160)]
    let envelope = Envelope(
      id: ItemID(rawValue: "item"), origin: Origin(name: "test"), attempt: 1, hops: [], payload: document)
    let text = String(decoding: try envelope.encoded(), as: UTF8.self)
    try #require(text.contains(written), "\(text)")
    _ = try Envelope<Document>(Array(text.utf8), attachment: nil)
    let forged = text.replacingOccurrences(of: written, with: forged)
    let refusal = #expect(throws: Refusal.self) { try Envelope<Document>(Array(forged.utf8), attachment: nil) }
    #expect(refusal?.error.description.contains(name) == true, "\(String(describing: refusal))")
  }
}
