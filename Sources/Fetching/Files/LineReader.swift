/// Reads a file line by line, without holding all of it in memory. A line may be of any length, and is held as a whole.
final class LineReader {
  private let file: InputFile
  private var buffer = [UInt8](repeating: 0, count: 64 << 10)
  private var position = 0
  private var end = 0
  private var offset: Int64 = 0
  /// Why reading stopped, if not at the file's end.
  private(set) var fault: FileFault?

  init(_ path: String) throws(FileFault) { file = try InputFile(path) }

  /// The next line without its LF or CR LF; nil at the end of the file, or after an error, which is in `fault`. The
  /// last line needs no line end.
  func next() -> [UInt8]? {
    var line: [UInt8] = []
    while true {
      if position == end {
        let count = read()
        if count == 0 { return line.isEmpty ? nil : line }
        offset += Int64(count)
        (position, end) = (0, count)
      }
      guard let newline = buffer[position..<end].firstIndex(of: 10) else {
        line += buffer[position..<end]
        position = end
        continue
      }
      line += buffer[position..<newline]
      position = newline + 1
      return line.last == 13 ? line.dropLast() : line
    }
  }

  /// Fills the buffer; returns how many bytes it has, 0 at the end or after an error.
  private func read() -> Int {
    do {
      return try file.read(at: offset, into: &buffer, from: 0)
    } catch {
      fault = error
      return 0
    }
  }
}
