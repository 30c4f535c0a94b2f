/// Says who may come in, for all sockets of its context that bind with CURVE: the handler of ZAP (ZeroMQ RFC 27).
///
/// It must be there before those sockets are bound, and until they are closed.
public struct Doorkeeper: ~Copyable {
  private let socket: Socket<Rep>
  private var frame: Message

  /// Who wants in.
  public struct Caller: Sendable {
    /// The socket that is called, by its `SocketOptions.door`.
    public let door: String
    /// The network address that the call comes from.
    public let address: String
    /// The public key, in Z85; nil where the caller proved to have none.
    public let publicKey: String?
  }

  /// A doorkeeper of a context; one only.
  public init(_ context: Context) throws(TransportError) {
    let socket = try Socket<Rep>(context)
    try socket.bind(.inproc(name: "zeromq.zap.01"))
    self.socket = socket
    frame = Message()
  }

  /// An item for `Poll`, ready while somebody wants in.
  public var pollItem: PollItem { socket.pollItem(.readable) }

  /// Answers those who want in now.
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
