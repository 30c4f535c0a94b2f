import News
import Zstandard

/// The codings that a body can be wrapped in for transfer (RFC 9110 §8.4.1, RFC 9112 §7): gzip (RFC 1952), deflate in
/// the zlib format (RFC 1950), brotli (RFC 7932), zstd (RFC 8878) and chunks.
public enum ContentCoding: Hashable, Sendable {
  case identity, gzip, deflate, brotli, zstandard, chunked

  /// The coding with a name used in `Content-Encoding` or `Transfer-Encoding`, in any letter case; nil if it is
  /// unknown. `utf-8`, `binary` and `none` are no codings, but servers send them, so they count as `identity`.
  public init?(name: some StringProtocol) {
    switch name.lowercased() {
    case "", "identity", "none", "utf-8", "binary": self = .identity
    case "gzip", "x-gzip": self = .gzip
    case "deflate": self = .deflate
    case "br": self = .brotli
    case "zstd": self = .zstandard
    case "chunked": self = .chunked
    default: return nil
    }
  }

  /// The codings listed in a header's value, in the order in which they were applied.
  ///
  /// - Throws: `CodingError.unknown` for an unknown name, `.damaged` for too many.
  public static func list(_ value: String) throws(CodingError) -> [ContentCoding] {
    var codings: [ContentCoding] = []
    for part in value.split(separator: ",") {
      let name = part.trimmed
      guard let coding = ContentCoding(name: name) else { throw CodingError.unknown(String(name)) }
      if coding != .identity { codings.append(coding) }
      guard codings.count <= CodedBody.mostLayers else {
        throw CodingError.damaged("more than \(CodedBody.mostLayers) codings around it")
      }
    }
    return codings
  }

  /// The body with this coding undone.
  ///
  /// Archives often keep a header whose coding was undone, so bytes that are clearly not in the coding (no gzip magic,
  /// no chunk size) are returned unchanged. A gzip, deflate or zstd body that is cut off gives what could be decoded,
  /// unless `mustBeWhole` is set, as for files.
  ///
  /// - Throws: `CodingError` for damaged or cut bodies and for those that decode to more than `limit` bytes.
  public func undo(_ body: [UInt8], limit: Int, mustBeWhole: Bool = false) throws(CodingError) -> [UInt8] {
    if body.isEmpty { return body }
    switch self {
    case .identity: return body
    case .gzip:
      guard body.count > 2, body[0] == 0x1f, body[1] == 0x8b else { return body }
      return try Self.inflate(body, .gzip, limit: limit, mustBeWhole: mustBeWhole)
    case .deflate:
      // By RFC 9110 §8.4.1.2 this is the zlib format, but some servers send raw deflate.
      let isZlib = body.count > 1 && body[0] & 0x0f == 8 && (Int(body[0]) << 8 | Int(body[1])) % 31 == 0
      guard isZlib else { return try Self.inflate(body, .none, limit: limit, mustBeWhole: mustBeWhole) }
      do throws(CodingError) {
        return try Self.inflate(body, .zlib, limit: limit, mustBeWhole: mustBeWhole)
      } catch .damaged(let how) {
        // One raw stream in a thousand looks like zlib by chance.
        do throws(CodingError) {
          return try Self.inflate(body, .none, limit: limit, mustBeWhole: mustBeWhole)
        } catch {
          throw .damaged(how)
        }
      }
    case .brotli: return try BrotliDecoder.decode(body, limit: limit)
    case .zstandard:
      guard FrameStream.isBegun(by: body) else { return body }
      return try Self.unpack(body, limit: limit, mustBeWhole: mustBeWhole)
    case .chunked: return try ChunkedBody.decode(body, limit: limit)
    }
  }

  /// Undoes zstd frames, one after the other (RFC 8878 §3.1).
  private static func unpack(_ body: [UInt8], limit: Int, mustBeWhole: Bool) throws(CodingError) -> [UInt8] {
    do throws(ZstandardError) {
      var stream = try FrameStream()
      return try stream.unpack(body, limit: limit, isWhole: mustBeWhole)
    } catch {
      switch error {
      case .damaged(let how): throw .damaged(how)
      case .cutOff: throw .cutOff
      case .tooLarge: throw .tooLarge(limit: limit)
      case .noMemory: throw .failed("\(error)")
      }
    }
  }

  /// Undoes deflate in one of its wrappings; see `undo`.
  ///
  /// Several gzip members are joined, and bytes after the last are ignored. The buffer never grows beyond `limit` and
  /// one byte.
  static func inflate(
    _ body: [UInt8], _ wrapping: Inflater.Wrapping, limit: Int, mustBeWhole: Bool
  ) throws(CodingError) -> [UInt8] {
    var inflater = try Inflater(wrapping)
    var output = [UInt8](repeating: 0, count: min(limit + 1, max(4096, body.count * 5)))
    var position = 0
    var filled = 0
    /// The number of bytes from complete members.
    var ended = 0
    while true {
      let progress: Inflater.Progress
      do throws(CodingError) {
        progress = try inflater.step(body, from: &position, to: body.count, into: &output, at: &filled)
      } catch {
        // Other bytes after a complete member are ignored.
        guard ended > 0, case .damaged = error else { throw error }
        output.removeLast(output.count - ended)
        return output
      }
      if filled > limit { throw CodingError.tooLarge(limit: limit) }
      switch progress {
      case .outputFull:
        output.append(contentsOf: repeatElement(0, count: min(limit + 1 - output.count, output.count)))
      case .needsInput:
        // Cut off: keep what a browser would show.
        guard filled > 0, !mustBeWhole else { throw CodingError.cutOff }
        output.removeLast(output.count - filled)
        return output
      case .finished:
        // RFC 1952 §2.2: a gzip file may have several members, one after the other.
        let hasMore = wrapping == .gzip && position + 2 < body.count && body[position] == 0x1f
        guard hasMore, body[position + 1] == 0x8b else {
          output.removeLast(output.count - filled)
          return output
        }
        ended = filled
        inflater.reset()
      }
    }
  }
}
