import Fields
import News
import Testing

@Suite("Texts in JSON")
struct TextJSONTests {
  @Test(
    "A text of any length is written and read back, with what needs an escape anywhere in it",
    arguments: ["\"", "\\", "\n", "\u{1}", "\u{1F}", " ", "\u{7F}", "é", "ب", "𝄞"])
  func roundTrip(special: String) throws {
    for length in 0..<36 {
      for place in 0...length {
        let text = String(repeating: "a", count: place) + special + String(repeating: "z", count: length - place)
        var writer = JSONWriter()
        writer.string(text)
        writer.string(special + text + special)
        let json = writer.takeBytes()
        #expect(json == Self.plainly(text) + Self.plainly(special + text + special))
        var reader = JSONReader(json)
        #expect(try reader.string() == text)
        #expect(try reader.string() == special + text + special)
      }
    }
  }

  @Test(
    "A removal is read in any form of its JSON",
    arguments: [
      #"{"text":"5 likes","rule":"phrase.en.n-likes"}"#, #"{ "text":"5 likes","rule":"phrase.en.n-likes"}"#,
      #"{"text":"5 likes","rule":"phrase.en.n-likes" }"#, #"{"rule":"phrase.en.n-likes","text":"5 likes"}"#,
      #"{"text":"5 \u006cikes","rule":"phrase.en.n-likes"}"#, #"{"text":"5 likes","rule":"phrase.en.n\u002dlikes"}"#,
      #"{"text":"5 likes","rule":"phrase.en.n-likes","line":4}"#,
      #"{"text":"4 likes","text":"5 likes","rule":"phrase.en.n-likes"}"#,
    ])
  func removal(json: String) throws {
    var reader = JSONReader(Array("[\(json),\(json)]".utf8))
    let removals = try [Document.Removal].read(from: &reader)
    #expect(removals == Array(repeating: .init(text: "5 likes", rule: "phrase.en.n-likes"), count: 2))
    #expect(reader.position == reader.bytes.count)
  }

  @Test("Removals by rules that take turns keep their own")
  func rules() throws {
    let rules = ["structure.header", "structure.footer", "a", "b", "", "structure.header", "structure.header", "ä"]
    let removals = rules.enumerated().map { Document.Removal(text: "\($0.offset)", rule: $0.element) }
    var writer = JSONWriter()
    try removals.write(to: &writer)
    var reader = JSONReader(writer.takeBytes())
    #expect(try [Document.Removal].read(from: &reader) == removals)
  }

  @Test(
    "A removal that is broken is refused",
    arguments: [
      #"{"text":"5 likes","rule":"n-likes""#, #"{"text":"5 likes","rule":"n-likes"#, #"{"text":"5 likes"}"#,
      #"{"text":"5 likes","rule":7}"#, "{\"text\":\"5\tlikes\",\"rule\":\"n-likes\"}",
      "{\"text\":\"5 likes\",\"rule\":\"n\u{1}likes\"}", #"{"text":"5 \likes","rule":"n-likes"}"#, #"{"text":""#, "{",
    ])
  func broken(json: String) {
    #expect(throws: JSONError.self) {
      var reader = JSONReader(Array(json.utf8))
      _ = try Document.Removal.read(from: &reader)
    }
  }

  /// A string byte by byte, as `JSONWriter` did it before it took eight at a time.
  private static func plainly(_ text: String) -> [UInt8] {
    var json: [UInt8] = [0x22]
    for byte in text.utf8 {
      if byte < 0x20 || byte == 0x22 || byte == 0x5C {
        JSONEscapes.append(UInt16(byte), to: &json)
      } else {
        json.append(byte)
      }
    }
    return json + [0x22]
  }
}
