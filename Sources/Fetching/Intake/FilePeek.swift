import News

/// The beginning of a file, decompressed.
enum FilePeek {
  /// How many bytes are usually enough to tell what a file is.
  static let usual = 16_384

  /// The first bytes, at most `count`, decompressed if gzip.
  ///
  /// At most `count` bytes of the file are read, so of a gzip file there may be fewer than it has.
  static func head(_ path: String, count: Int = usual) throws(FileFault) -> [UInt8] {
    let file = try InputFile(path)
    var raw = [UInt8](repeating: 0, count: count)
    let filled = try file.read(at: 0, into: &raw, from: 0)
    raw.removeLast(count - filled)
    do {
      return try head(of: raw, count: count)
    } catch {
      throw broken(path, error)
    }
  }

  /// The first bytes of a file that begins with these, decompressed if gzip.
  static func head(of raw: [UInt8], count: Int) throws(CodingError) -> [UInt8] {
    guard raw.starts(with: magic) else { return raw }
    var inflater = try Inflater(.gzip)
    var output = [UInt8](repeating: 0, count: count)
    var (position, end) = (0, 0)
    _ = try inflater.step(raw, from: &position, to: raw.count, into: &output, at: &end)
    output.removeLast(count - end)
    return output
  }

  /// Whether a file that begins so is a WARC file.
  static func holdsRecords(_ head: [UInt8]) -> Bool { head.starts(with: Array("WARC/".utf8)) }

  /// As `head`, but a gzip file is read to its end, piece by piece, and refused if it is damaged, cut off, or gives
  /// more than `limit` bytes.
  static func soundHead(_ path: String, count: Int, limit: Int) throws(FileFault) -> [UInt8] {
    let file = try InputFile(path)
    var raw = [UInt8](repeating: 0, count: count)
    var end = try file.read(at: 0, into: &raw, from: 0)
    guard raw.prefix(end).starts(with: magic) else { return Array(raw.prefix(end)) }
    var (offset, position) = (Int64(end), 0)
    var head: [UInt8] = []
    var check: GzipCheck
    do throws(CodingError) { check = try GzipCheck(pieces: count) } catch { throw broken(path, error) }
    while true {
      let progress: Inflater.Progress
      do throws(CodingError) {
        progress = try check.step(raw, from: &position, to: end) { piece in
          head += piece.prefix(count - head.count)
        }
      } catch {
        // Other bytes after a whole member are ignored, as they are in the page.
        guard check.members > 0, case .damaged = error else { throw broken(path, error) }
        return head
      }
      if check.total > limit {
        throw FileFault(.tooLarge, file: path, why: "decompressed, it is \(ImportBatch.tooLarge(limit))")
      }
      if progress == .outputFull { continue }
      // A member may begin at the end of a piece.
      if end - position < 3 {
        raw.replaceSubrange(0..<(end - position), with: Array(raw[position..<end]))
        let rest = end - position
        let read = try file.read(at: offset, into: &raw, from: rest)
        offset += Int64(read)
        (position, end) = (0, rest + read)
        if read == 0, progress == .needsInput { throw broken(path, .cutOff) }
      }
      guard progress == .finished else { continue }
      guard end - position > 2, raw[position..<end].starts(with: magic) else { return head }
    }
  }

  /// The first bytes of each gzip member (RFC 1952 §2.3.1).
  private static let magic: [UInt8] = [0x1f, 0x8b]

  /// The fault of a gzip file that can't be decompressed.
  static func broken(_ path: String, _ error: CodingError) -> FileFault {
    FileFault(.damaged, file: path, why: "it is a broken gzip file: \(error)")
  }
}

/// Decompresses the members of a gzip file and keeps none of it, so the check of a file of any size takes little
/// memory.
private struct GzipCheck: ~Copyable {
  private var inflater: Inflater
  private var output: [UInt8]
  /// The bytes decompressed so far.
  private(set) var total = 0
  /// The members that were whole.
  private(set) var members = 0

  init(pieces: Int) throws(CodingError) {
    inflater = try Inflater(.gzip)
    output = [UInt8](repeating: 0, count: pieces)
  }

  /// Decompresses a piece of input, or as much of it as fills the output, which is passed on.
  mutating func step(
    _ input: [UInt8], from position: inout Int, to end: Int, take: (ArraySlice<UInt8>) -> Void
  ) throws(CodingError) -> Inflater.Progress {
    var filled = 0
    let progress = try inflater.step(input, from: &position, to: end, into: &output, at: &filled)
    total += filled
    take(output.prefix(filled))
    if progress == .finished {
      members += 1
      inflater.reset()
    }
    return progress
  }
}
