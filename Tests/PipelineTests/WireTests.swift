import Foundation
import Launching
import News
import Pipeline
import Testing

@Suite("Messages on the wire")
struct WireTests {
  /// An envelope with a payload.
  static func envelope<Payload: WirePayload>(_ payload: Payload) -> Envelope<Payload> {
    Envelope(
      id: ItemID(rawValue: "item \"1\""), origin: Origin(name: "www.example.com"), attempt: 3,
      hops: [Hop(stage: .fetch, instance: "fetch-1", milliseconds: 12.5)], payload: payload)
  }

  static func refusal<Payload: WirePayload>(
    of text: String, as type: Payload.Type, attachment: [UInt8]? = nil
  ) -> Refusal? {
    do throws(Refusal) {
      _ = try Envelope<Payload>(Array(text.utf8), attachment: attachment)
      return nil
    } catch {
      return error
    }
  }

  /// Checks that our writer and reader agree with each other and with Foundation's about the whole value.
  func agrees<Payload: WirePayload & Codable & Equatable>(_ payload: Payload) throws {
    let envelope = Self.envelope(payload)
    let frame = try envelope.encoded()
    #expect(try Envelope<Payload>(frame, attachment: payload.attachedBytes) == envelope)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(frame)) as? NSDictionary)
    let theirs = try JSONSerialization.jsonObject(with: try JSONEncoder().encode(payload)) as? NSDictionary
    #expect(object["payload"] as? NSDictionary == theirs)
  }

  @Test("Every field of every kind crosses as Codable would write it")
  func everyField() throws {
    try agrees(FullSample.page)
    try agrees(FullSample.document)
    try agrees(FullSample.article)
    try agrees(FullSample.receipt)
    try agrees(FullSample.vitals)
    try agrees(Sample.page(1).payload)
    try agrees(Sample.article(of: Sample.document(of: Sample.page(1).payload)))
  }

  @Test("The samples leave no field empty, so that a new field can't be forgotten on the wire")
  func samplesAreFull() {
    let values: [Any] = [
      FullSample.page, FullSample.document, FullSample.article, FullSample.receipt, FullSample.vitals,
    ]
    for value in values { expectFull(value, "\(type(of: value))") }
  }

  func expectFull(_ value: Any, _ path: String) {
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .optional || mirror.displayStyle == .collection {
      #expect(!mirror.children.isEmpty, "\(path) is empty")
    }
    if let flag = value as? Bool { #expect(flag, "\(path) is false") }
    if value is String || value is any RawRepresentable { return }
    for (index, child) in mirror.children.enumerated() {
      expectFull(child.value, "\(path).\(child.label ?? "\(index)")")
    }
  }

  @Test("An envelope begins with v, kind, id, origin, attempt, hops")
  func order() throws {
    let frame = String(decoding: try Self.envelope(FullSample.receipt).encoded(), as: UTF8.self)
    #expect(
      frame.hasPrefix(
        #"{"v":1,"kind":"receipt","id":"item \"1\"","origin":"www.example.com","attempt":3,"hops":[{"stage":"fetch","#
          + #""instance":"fetch-1","milliseconds":12.5}],"payload":{"#))
  }

  @Test("Members in any order, unknown members and unknown stations are read over")
  func tolerant() throws {
    let text = #"""
       { "payload" : { "new": [1, {"x": "}"}], "time":"2023-06-04T10:15:00.250Z","stage":"store","reason":null,
         "outcome":"stored","item":"i" , "more":{} }, "extra":{"a":["]",{}]}, "id":"i", "hops":[
         {"stage":"archive","instance":"x","milliseconds":1},{"milliseconds":2e0,"instance":"y","stage":"clean"}],
         "kind":"receipt","v":1 }
      """#
    let envelope = try Envelope<Receipt>(Array(text.utf8))
    #expect(envelope.payload.outcome == .stored)
    #expect(envelope.payload.reason == nil)
    #expect(envelope.hops == [Hop(stage: .clean, instance: "y", milliseconds: 2)])
    #expect(envelope.attempt == 1)
    #expect(envelope.origin.name == "unknown")
  }

  @Test(
    "What can't be read is refused with its reason, and with the item where that can be read",
    arguments: [
      ("", .malformed, nil), ("null", .malformed, nil), ("[]", .malformed, nil), ("{", .malformed, nil),
      (#"{"v":1,"kind":"receipt"}"#, .malformed, nil), (#"{"id":"","v":1,"kind":"receipt"}"#, .malformed, ""),
      (#"{"id":"i"}"#, .malformed, "i"), (#"{"id":"i","v":2,"kind":"receipt"}"#, .unknownVersion, "i"),
      (#"{"id":"i","v":1,"kind":"telegram","payload":{}}"#, .unknownKind, "i"),
      (#"{"id":"i","v":1,"kind":"page","payload":{}}"#, .unknownKind, "i"),
      (#"{"id":"i","v":1,"kind":"receipt"}"#, .badPayload, "i"),
      (#"{"id":"i","v":1,"kind":"receipt","payload":{}}"#, .badPayload, "i"),
      (#"{"id":"i","v":1,"kind":"receipt","payload":{"item":"i","outcome":"lost"}}"#, .badPayload, "i"),
      (#"{"id":"i","v":1,"kind":"receipt","payload":[]}"#, .malformed, "i"),
      (#"{"id":"i","v":1} trailing"#, .malformed, "i"), (#"{"id":"i","v":1e400}"#, .malformed, "i"),
      (#"{"id":"i","v":1,"x":"\#u{1}"}"#, .malformed, "i"), (#"{"id":"\ud83","v":1}"#, .malformed, nil),
    ] as [(String, WireError.Code, String?)])
  func refuses(text: String, code: WireError.Code, id: String?) throws {
    let refusal = try #require(Self.refusal(of: text, as: Receipt.self))
    #expect(refusal.error.code == code, "\(refusal)")
    #expect(refusal.id?.rawValue == id)
  }

  @Test(
    "A page without its bytes, or with others than announced, is refused", arguments: [nil, [], [1, 2], [1, 2, 3, 4]])
  func attachments(bytes: [UInt8]?) throws {
    let frame = try Self.envelope(FullSample.page).encoded()
    let error = #expect(throws: Refusal.self) { try Envelope<Page>(frame, attachment: bytes) }
    #expect(error?.error.code == .badAttachment)
  }

  @Test("Escapes are decoded as RFC 8259 says, lone surrogates replaced")
  func escapes() throws {
    let text = #"{"v":1,"kind":"receipt","payload":{},"id":"\u0041\n\/\"\\\ud83c\udfdb\ud800x\u06af"}"#
    #expect(Self.refusal(of: text, as: Receipt.self)?.id?.rawValue == "A\n/\"\\🏛\u{FFFD}x\u{06AF}")
  }

  @Test("Deep nesting is refused and does not exhaust the stack")
  func nesting() {
    let deep = String(repeating: "[", count: 1_000_000)
    #expect(Self.refusal(of: #"{"id":"i","v":1,"kind":"receipt","payload":"# + deep, as: Receipt.self) != nil)
    let blocks = String(repeating: #"{"links":["#, count: 100_000)
    let document = #"{"id":"i","v":1,"kind":"document","payload":{"blocks":["# + blocks
    #expect(Self.refusal(of: document, as: Document.self) != nil)
  }

  @Test("A frame cut at any byte is refused, and one with any byte changed never crashes the reader")
  func damaged() throws {
    let frame = try Self.envelope(FullSample.article).encoded()
    for count in 0..<frame.count {
      #expect(throws: Refusal.self) { try Envelope<Article>(Array(frame[..<count])) }
    }
    var generator = SplitMix.forTest()
    var refused = 0
    for place in frame.indices {
      var damaged = frame
      damaged[place] = UInt8.random(in: 0...255, using: &generator)
      do { _ = try Envelope<Article>(damaged) } catch { refused += 1 }
    }
    #expect(refused > 0)
  }
}
