/// Decides who may connect to the sockets of its context that bind with CURVE: the ZAP handler (ZeroMQ RFC 27).
///
/// It must exist before those sockets are bound, and until they are closed.
public struct Doorkeeper: ~Copyable {
  private let socket: Socket<Rep>
  private var frame: Message

  /// A peer that wants to connect.
  public struct Caller: Sendable {
    /// The socket it connects to, by its `SocketOptions.door`.
    public let door: String
    /// The network address of the peer.
    public let address: String
    /// The public key, in Z85; nil if the peer proved none.
    public let publicKey: String?
  }

  /// The doorkeeper of a context, which can have only one.
  public init(_ context: Context) throws(TransportError) {
    let socket = try Socket<Rep>(context)
    try socket.bind(.inproc(name: "zeromq.zap.01"))
    self.socket = socket
    frame = Message()
  }

  /// An item for `Poll`, ready while a peer is waiting.
  public var pollItem: PollItem { socket.pollItem(.readable) }

  /// Answers all peers waiting now. A request that isn't well formed is answered with no. It never waits.
  public mutating func answer(_ admits: (Caller) -> Bool) throws(TransportError) {
    while let request = try next() {
      let caller = Self.caller(request)
      let isAdmitted = caller.map(admits) ?? false
      try reply(to: request, isAdmitted: isAdmitted)
    }
  }

  /// The frames of a request: version, id, domain, address, identity, mechanism, credentials.
  private mutating func next() throws(TransportError) -> [[UInt8]]? {
    guard try socket.receive(into: &frame) else { return nil }
    var frames = [frame.copyBytes()]
    while frame.hasMore, try socket.receive(into: &frame) { frames.append(frame.copyBytes()) }
    return frames
  }

  private static func caller(_ request: [[UInt8]]) -> Caller? {
    guard request.count >= 6 else { return nil }
    let isCurve = request[5] == Array("CURVE".utf8)
    return Caller(
      door: String(decoding: request[2], as: UTF8.self), address: String(decoding: request[3], as: UTF8.self),
      publicKey: isCurve && request.count > 6 ? CurveKeys.text(ofKey: request[6]) : nil)
  }

  private func reply(to request: [[UInt8]], isAdmitted: Bool) throws(TransportError) {
    let (code, words) = isAdmitted ? ("200", "OK") : ("400", "unknown key")
    // Version, id, status code, status text, user id, metadata.
    let texts = ["", code, words, "", ""].map { Array($0.utf8) }
    var head = Message(Array("1.0".utf8))
    guard try socket.send(&head, more: true) else { return }
    var identity = Message(request.count > 1 ? request[1] : [])
    try socket.sendRest(&identity, more: true)
    for (index, text) in texts.enumerated().dropFirst() {
      var message = Message(text)
      try socket.sendRest(&message, more: index + 1 < texts.count)
    }
  }
}
