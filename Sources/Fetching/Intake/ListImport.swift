import News
import XMLReading

/// Imports a list of addresses, one per line, batch by batch; empty lines and those that begin with `#` are skipped.
///
///     # front pages
///     https://example.com/news/1
///     https://example.com/news/2
enum ListImport {
  /// The next batch, from its cursor on. It reads at most 256 KiB; a line that fills all of that is skipped in pieces.
  static func next(
    _ path: String, from cursor: ImportCursor, settings: IntakeSettings
  ) throws(FileFault) -> ImportBatch {
    let file = try InputFile(path)
    var buffer = [UInt8](repeating: 0, count: 256 << 10)
    let filled = try file.read(at: cursor.place.offset, into: &buffer, from: 0)
    var batch = ImportBatch(cursor: cursor)
    if cursor.place.offset == 0,
      [[0xFF, 0xFE], [0xFE, 0xFF], [0x1F, 0x8B]].contains(Array(buffer.prefix(min(2, filled))))
    {
      return try whole(file, path, batch)
    }
    var start = 0
    while start < filled, batch.candidates.count < settings.batch * 8 {
      let end = buffer[start..<filled].firstIndex(of: 10)
      // A line longer than the buffer is not an address; the last line needs no line end.
      if end == nil, start > 0, filled == buffer.count { break }
      take(buffer[start..<(end ?? filled)], into: &batch)
      start = (end ?? filled - 1) + 1
    }
    batch.cursor.place.offset += Int64(start)
    batch.isFinished = filled == 0 || (start == filled && filled < buffer.count)
    return batch
  }

  /// Reads a list in UTF-16, as Windows Notepad writes it, or in gzip, as a whole.
  private static func whole(_ file: borrowing InputFile, _ path: String, _ start: ImportBatch) throws(FileFault)
    -> ImportBatch
  {
    var batch = start
    let size = try file.facts().size
    guard size <= longestWhole else {
      throw FileFault(.tooLarge, file: path, why: "a list in UTF-16 or gzip may have \(longestWhole) bytes")
    }
    var coded = CodedBody(try file.contents(length: Int(size)), limit: Int(longestWhole) * 4)
    do throws(CodingError) {
      try coded.undo([])
    } catch {
      throw FileFault(.damaged, file: path, why: error.description)
    }
    for line in XMLText(coded.bytes, charset: nil).utf8.split(separator: 10) { take(line, into: &batch) }
    batch.cursor.place.offset = size
    batch.isFinished = true
    return batch
  }

  /// In bytes, as stored; decompressed, a list may have four times as many.
  private static let longestWhole: Int64 = 64 << 20

  /// Takes a line's address, if it is one of http or https of less than 8,192 bytes; else counts it as skipped.
  private static func take(_ line: ArraySlice<UInt8>, into batch: inout ImportBatch) {
    let decoded = String(decoding: line, as: UTF8.self)
    let text = decoded.hasPrefix("\u{feff}") ? decoded.dropFirst().trimmed : decoded.trimmed
    if text.isEmpty || text.hasPrefix("#") { return }
    let scheme = text.prefix { $0 != ":" }.lowercased()
    guard scheme == "http" || scheme == "https", text.utf8.count < 8192, !text.contains(" "), !text.hasControls,
      WebURL(String(text))?.host?.isEmpty == false
    else {
      return batch.skip("not an http address")
    }
    batch.candidates.append(Frontier.Candidate(url: String(text)))
  }
}
