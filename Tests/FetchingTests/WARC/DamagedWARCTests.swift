import Fetching
import Foundation
import Launching
import News
import Testing

@Suite("Damaged and hostile WARC files")
struct DamagedWARCTests {
  let place: Workplace

  init() throws { place = try Workplace() }

  static func record(_ number: Int, body: String = "hello", length: Int? = nil) -> String {
    let block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n\(body)"
    return "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: http://a/\(number)\r\n"
      + "WARC-Record-ID: <urn:uuid:\(number)>\r\nContent-Length: \(length ?? block.utf8.count)\r\n\r\n\(block)\r\n\r\n"
  }

  struct Found: Equatable {
    var targets: [String] = []
    var damages: [String] = []
  }

  private func read(_ bytes: [UInt8], limits: WARCLimits = WARCLimits(), blocks: Bool = true) throws -> Found {
    let path = try place.write("file.warc", bytes)
    var reader = try WARCReader(path, limits: limits)
    var found = Found()
    var block: [UInt8] = []
    while true {
      switch try reader.next() {
      case .end: return found
      case .damage(let damage): found.damages.append(damage.description)
      case .record(let record):
        if blocks { _ = try reader.readBlock(into: &block) }
        found.targets.append(record.targetURI ?? "")
      }
    }
  }

  @Test(
    "Records after a damaged place are found, and the place is told",
    arguments: [
      ("junk", "\(record(1))some junk\r\n\r\n\(record(2))\(record(3))", ["http://a/1", "http://a/2", "http://a/3"]),
      ("too short a length", record(1, length: 20) + record(2), ["http://a/1", "http://a/2"]),
      (
        "too long a length", record(1, length: 300) + record(2) + record(3), ["http://a/1", "http://a/2", "http://a/3"]
      ),
      ("a giant length", record(1, length: 1 << 40) + record(2), ["http://a/1", "http://a/2"]),
      ("no length", "WARC/1.0\r\nWARC-Type: response\r\n\r\n" + record(2), ["http://a/2"]),
      ("a negative length", record(1, length: -5) + record(2), ["http://a/2"]),
      ("a cut header", record(1) + "WARC/1.0\r\nWARC-Ty", ["http://a/1"]),
      ("a cut block", record(1) + record(2).dropLast(8), ["http://a/1", "http://a/2"]),
      ("zeros at the tail, as after a power cut", record(1) + String(repeating: "\0", count: 5000), ["http://a/1"]),
      ("a junk head", "\0\0WARC/\n" + record(1), ["http://a/1"]),
    ])
  func resynchronises(name: String, text: String, targets: [String]) throws {
    let found = try read(Array(text.utf8))
    #expect(found.targets == targets)
    #expect(!found.damages.isEmpty)
    #expect(found.damages.allSatisfy { $0.contains("file.warc at byte ") })
  }

  @Test("Lines that end without a carriage return, or without empty lines after the block, are no damage")
  func tolerates() throws {
    let text = Self.record(1).replacing("\r\n", with: "\n").replacing("Content-Length: 49", with: "Content-Length: 46")
    let tight = String(Self.record(2).dropLast(2))
    #expect(try read(Array((text + tight + Self.record(3)).utf8)) == Found(targets: (1...3).map { "http://a/\($0)" }))
  }

  @Test("A block beyond the limit is passed over, not held")
  func limit() throws {
    let text = Self.record(1, body: String(repeating: "x", count: 5000)) + Self.record(2)
    let path = try place.write("big.warc", Array(text.utf8))
    var reader = try WARCReader(path, limits: WARCLimits(block: 1000))
    var block: [UInt8] = []
    guard case .record = try reader.next() else { return #expect(Bool(false), "no first record") }
    #expect(try reader.readBlock(into: &block) == .tooLarge)
    #expect(block.isEmpty)
    guard case .record(let second) = try reader.next() else { return #expect(Bool(false), "no second record") }
    #expect(second.targetURI == "http://a/2")
  }

  @Test("A header that never ends is given up at its limit")
  func endlessHeader() throws {
    let text = "WARC/1.0\r\n" + String(repeating: "A: b\r\n", count: 100_000) + Self.record(2)
    let found = try read(Array(text.utf8), limits: WARCLimits(header: 4096))
    #expect(found.targets == ["http://a/2"])
    #expect(found.damages.contains { $0.contains("longer than 4096") })
  }

  @Test("Too many damaged places end the reading, and say so")
  func damageLimit() throws {
    let text = String(repeating: "WARC/1.0\r\n\r\n", count: 500) + Self.record(1)
    let found = try read(Array(text.utf8), limits: WARCLimits(damages: 100))
    #expect(found.damages.count == 101)
    #expect(found.damages.last?.contains("given up") ?? false)
  }

  private func zipped(_ count: Int) throws -> (bytes: [UInt8], starts: [Int]) {
    var journal = try Journal(folder: place.path + "/j", instance: "x")
    let journaled = try journal.append((0..<count).map { Workplace.capture($0) }, now: Workplace.start)
    let bytes = try place.bytes(of: journaled[0].pointer.file)
    return (bytes, journaled.map { Int($0.pointer.place.offset) })
  }

  @Test("A damaged gzip member costs its own record only")
  func damagedMember() throws {
    let (bytes, starts) = try zipped(6)
    for offset in 12..<(starts[3] - starts[2] - 8) {
      var damaged = bytes
      damaged[starts[2] + offset] ^= 0xff
      let found = try read(damaged)
      let others = [0, 1, 3, 4, 5].map { "https://example.org/\($0)" }
      #expect(found.targets.filter { others.contains($0) } == others, "damaged at \(offset)")
      #expect(!found.damages.isEmpty, "damaged at \(offset)")
    }
  }

  @Test("However a file is cut or flipped, reading ends without a crash", arguments: 0..<8)
  func fuzz(seed: UInt64) throws {
    let (zip, _) = try zipped(4)
    let plain = Array((0..<4).map { Self.record($0, body: String(repeating: "b", count: 50)) }.joined().utf8)
    var generator = SplitMix(state: seed)
    func random(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &generator) }
    for round in 0..<150 {
      var bytes = round.isMultiple(of: 2) ? zip : plain
      for _ in 0...random(6) { bytes[random(bytes.count)] = UInt8(random(256)) }
      if random(3) == 0 { bytes.removeLast(random(bytes.count)) }
      if random(4) == 0 { bytes.insert(contentsOf: bytes[..<random(bytes.count)], at: random(bytes.count)) }
      let found = try read(bytes, blocks: random(2) == 0)
      #expect(found.targets.count <= 20)
    }
  }
}
