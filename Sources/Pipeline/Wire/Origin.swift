import Fields
import News

/// Where a message comes from, as a host name: the page's host, or for vitals `instance.stage`.
///
/// It becomes part of the tap's topic, so it has only lower-case letters, digits, `-`, `_`, `.` and non-ASCII bytes.
public struct Origin: Hashable, Sendable, CustomStringConvertible {
  /// From 1 to 253 bytes, in lower case.
  public let name: String

  /// The longest name that the DNS knows, in bytes (RFC 1035 §2.3.4).
  static let longest = 253

  /// Creates an origin from a name; characters not allowed in it become `_`.
  ///
  /// `Example.COM:80` becomes `example.com_80`. It is cut to 253 bytes; an empty one becomes `unknown`.
  public init(name: String) {
    let bytes = name.utf8.prefix(Self.longest).map(Self.admitted)
    self.name = bytes.isEmpty ? "unknown" : String(decoding: bytes, as: UTF8.self)
  }

  /// The host of an absolute URL, in ASCII; `localhost` for a file, `unknown` if there is no host.
  public init(url: String) {
    let url = WebURL(url)
    let host = url?.host ?? ""
    self.init(name: host.isEmpty && url?.scheme == "file" ? "localhost" : host)
  }

  /// The same as ``name``.
  public var description: String { name }

  private static func admitted(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: byte
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): byte
    default: UInt8(ascii: "_")
    }
  }
}

extension Origin {
  /// The `origin` of an envelope, which is all that the relay reads; nil if there is none, or no JSON.
  init?(envelope: [UInt8]) {
    var reader = JSONReader(envelope)
    do throws(JSONError) {
      guard try reader.seek("origin") else { return nil }
      self = Origin(name: try reader.string())
    } catch {
      // The relay passes on what it can't read; the receiving stage rejects it and says why.
      return nil
    }
  }
}

extension Origin: JSONValue {
  package static var schema: [SchemaNode.Member] { String.schema }
  package func write(to writer: inout JSONWriter) { writer.string(name) }
  package static func read(from reader: inout JSONReader) throws(JSONError) -> Origin {
    Origin(name: try reader.string())
  }
}
