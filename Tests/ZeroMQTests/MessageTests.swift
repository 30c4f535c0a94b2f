import Testing
import ZeroMQ

@Suite("Messages")
struct MessageTests {
  @Test("A message holds the bytes it was made of", arguments: [0, 1, 29, 30, 64, 100_000])
  func holdsBytes(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let message = Message(bytes)
    let size = message.count
    #expect(size == count)
    #expect(message.copyBytes() == bytes)
    #expect(message.copyBytes(atMost: 10) == Array(bytes.prefix(10)))
    #expect(message.withBytes { $0.count } == count)
  }

  @Test("A message is filled in place")
  func isFilled() {
    let message = Message(count: 300) { span in
      for index in span.indices { span[index] = UInt8(truncatingIfNeeded: index) }
    }
    #expect(message.copyBytes() == (0..<300).map { UInt8(truncatingIfNeeded: $0) })
  }

  @Test("A shared message outlives the one it shares with", arguments: [5, 200_000])
  func outlives(count: Int) {
    let bytes = [UInt8](repeating: 9, count: count)
    var copy = Message()
    do {
      let original = Message(bytes)
      copy.share(original)
    }
    #expect(copy.copyBytes() == bytes)
  }
}
