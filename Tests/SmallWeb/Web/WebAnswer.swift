/// An answer of a server of the small web.
public struct WebAnswer: Sendable {
  /// The status.
  public var status: Int
  /// The headers, without length and date.
  public var headers: [(name: String, value: String)] = []
  /// The body.
  public var body: [UInt8] = []
  /// The way in which it is delivered.
  public var manner = Manner.plain
  /// The true version of the content, which stays equal as long as nothing changes, whatever the validators say.
  public var version = 0

  /// A way to deliver an answer.
  public enum Manner: Sendable {
    /// At once.
    case plain
    /// A few bytes at a time, for longer than anybody should wait.
    case drip
    /// Never; the connection stays open.
    case silence
    /// Without an end.
    case flood
  }

  /// Creates an answer without a body.
  public init(_ status: Int, _ headers: [(name: String, value: String)] = []) {
    self.status = status
    self.headers = headers
  }

  /// The value of a header.
  public func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }
}
