/// The beginning of a file, decompressed.
enum FilePeek {
  /// The first bytes, at most `count`, decompressed if gzip.
  static func head(_ path: String, count: Int = 4096) throws(FileFault) -> [UInt8] {
    let file = try InputFile(path)
    var raw = [UInt8](repeating: 0, count: count)
    let filled = try file.read(at: 0, into: &raw, from: 0)
    raw.removeLast(count - filled)
    guard raw.starts(with: [0x1f, 0x8b]) else { return raw }
    do throws(CodingError) {
      var inflater = try Inflater(.gzip)
      var output = [UInt8](repeating: 0, count: count)
      var (position, end) = (0, 0)
      _ = try inflater.step(raw, from: &position, to: filled, into: &output, at: &end)
      output.removeLast(count - end)
      return output
    } catch {
      throw broken(path, error)
    }
  }

  /// The fault of a gzip file that can't be decompressed.
  static func broken(_ path: String, _ error: CodingError) -> FileFault {
    FileFault(.damaged, file: path, why: "it is a broken gzip file: \(error)")
  }

  /// Whether the file is a WARC file, by its name or its beginning.
  static func holdsRecords(_ path: String) throws(FileFault) -> Bool {
    if MediaType.isWARC(name: path.split(separator: "/").last.map(String.init) ?? path) { return true }
    if MediaType.isPage(name: path) { return false }
    return try head(path, count: 512).starts(with: Array("WARC/".utf8))
  }
}
