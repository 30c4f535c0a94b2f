import News
import ZeroMQ

/// A subscriber that watches a boundary, and knows how much it missed.
public struct Tap: ~Copyable {
  private let socket: Socket<Sub>
  private var frame: Message
  private var counters: [PrefixCounter]

  /// One received message.
  public struct Sight: Sendable {
    /// The topic, such as `pages.com.example.www.`.
    public let topic: String
    /// The message's frames, byte for byte.
    public let frames: [[UInt8]]
    /// How many messages were missed since the previous one.
    public let missed: UInt64
  }

  /// How many messages were missed so far in all.
  public private(set) var missed: UInt64 = 0

  /// Creates a tap on a boundary, for all messages or only for those of the given hosts and their subdomains:
  /// `example.com` includes `www.example.com`.
  ///
  /// - Parameter queue: how many messages may wait here, in this process's memory.
  public init(
    _ boundary: Boundary, hosts: [String] = [], queue: Int = 1000, road: Road, in context: Context
  ) throws(TransportError) {
    var road = road
    // A tap may be slow: the relay drops what it can't take, and the counts show that.
    road.options.receiveHighWaterMark = max(queue, road.options.receiveHighWaterMark)
    let prefixes = hosts.isEmpty ? ["\(boundary.rawValue)."] : hosts.map { Self.prefix(boundary, host: $0) }
    // A prefix under another one adds nothing, and would be counted twice.
    let outermost = Set(prefixes).filter { prefix in
      !prefixes.contains { $0 != prefix && prefix.hasPrefix($0) }
    }
    let socket = try road.connect(Sub.self, to: .tap, of: boundary, in: context)
    for prefix in outermost { try socket.subscribe(prefix) }
    self.socket = socket
    counters = outermost.sorted().map(PrefixCounter.init)
    frame = Message()
  }

  /// An item for `Poll`, ready while there is a message.
  public var pollItem: PollItem { socket.pollItem(.readable) }

  /// The next message, without waiting; nil if there is none.
  public mutating func next() throws(TransportError) -> Sight? {
    guard try socket.receive(into: &frame) else { return nil }
    var frames = [frame.copyBytes()]
    while frame.hasMore, try socket.receive(into: &frame) { frames.append(frame.copyBytes()) }
    let topic = String(decoding: frames[0], as: UTF8.self)
    let counts = frames.count > 1 ? frames.removeLast() : []
    let missedNow = count(topic, String(decoding: counts, as: UTF8.self))
    missed += missedNow
    return Sight(topic: topic, frames: Array(frames.dropFirst()), missed: missedNow)
  }

  /// The topic prefix of a host and its subdomains.
  ///
  /// `example.com` on `pages` gives `pages.com.example.`, and a name in another script is turned into ASCII first, as
  /// the pages' origins are.
  static func prefix(_ boundary: Boundary, host: String) -> String {
    let labels = Origin(name: WebURL("http://\(host)/")?.host ?? host).name.split(separator: ".").reversed()
    return ([boundary.rawValue] + labels.map(String.init)).map { $0 + "." }.joined()
  }

  /// How many messages were missed before this one; 0 if the frame of counts is missing or is not what a relay writes.
  private mutating func count(_ topic: String, _ counts: String) -> UInt64 {
    let numbers = counts.split(separator: " ")
    guard let index = counters.firstIndex(where: { topic.hasPrefix($0.prefix) }),
      case let depth = counters[index].depth, depth < numbers.count, let number = UInt64(numbers[depth])
    else { return 0 }
    return counters[index].advance(to: number)
  }
}
