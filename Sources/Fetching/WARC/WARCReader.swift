/// Reads a WARC file record by record (ISO 28500: WARC/1.0 and 1.1), plain, gzipped by record or gzipped as a whole.
///
/// A file is never held in memory, and damage doesn't stop reading: it is reported as a step with its place, and
/// reading continues at the next record that can be found.
public struct WARCReader: ~Copyable {
  private enum Lostness { case none, record, member }

  private var input: WARCInput
  private let limits: WARCLimits
  private var record: WARCRecord?
  private var remaining: Int64 = 0
  private var lostness = Lostness.none
  private var pending: WARCDamage?
  private var isOver = false
  private var damages = 0
  private var backtracks = 0

  /// Opens a file for reading from a record's place.
  ///
  /// - Throws: `FileFault` if it can't be opened or read.
  public init(_ path: String, from place: WARCPlace = .start, limits: WARCLimits = WARCLimits()) throws(FileFault) {
    var input = try WARCInput(path)
    if place != .start { try input.move(to: place) }
    self.input = input
    self.limits = limits
  }

  /// The file's path.
  public var path: String { input.path }

  /// What the file system says about the file.
  func facts() throws(FileFault) -> FileFacts { try input.facts() }

  /// The next record or damage.
  ///
  /// - Throws: `FileFault` if the file can't be read at all.
  public mutating func next() throws(FileFault) -> Step {
    if isOver { return .end }
    guard damages < limits.damages else {
      isOver = true
      return .damage(damage("given up: \(limits.damages) damaged places are too many"))
    }
    do {
      return try step()
    } catch {
      guard error.code == .damaged else { throw error }
      lostness = .member
      record = nil
      return told(error.why)
    }
  }

  /// Reads the current record's block into `bytes`, replacing their content.
  public mutating func readBlock(into bytes: inout [UInt8]) throws(FileFault) -> Block {
    bytes.removeAll(keepingCapacity: true)
    guard let record, remaining == record.blockLength else { return .cut }
    guard remaining <= Int64(limits.block) else { return .tooLarge }
    bytes.reserveCapacity(Int(remaining))
    return try pass(collectingInto: &bytes) ? .whole : .cut
  }

  /// Skips the rest of the current record's block; returns whether all of it is there.
  public mutating func skipBlock() throws(FileFault) -> Bool {
    var none: [UInt8] = []
    return try pass(collectingInto: &none, keeps: false)
  }

  /// Where the current record ends in the file, including its two empty lines and its gzip member; nil if it is not
  /// whole.
  mutating func endOfRecord() throws(FileFault) -> Int64? {
    guard try skipBlock(), try input.need(4) >= 4 else { return nil }
    guard input.buffer[input.position..<input.position + 4].elementsEqual([13, 10, 13, 10]) else { return nil }
    input.drop(4)
    return try input.endOfMember()
  }

  /// Moves to a record's place.
  mutating func move(to place: WARCPlace) throws(FileFault) {
    record = nil
    remaining = 0
    pending = nil
    lostness = .none
    isOver = false
    do {
      try input.move(to: place)
    } catch {
      guard error.code == .damaged else { throw error }
      pending = damage(error.why)
      lostness = .member
    }
  }
}

extension WARCReader {
  private mutating func step() throws(FileFault) -> Step {
    if pending == nil, remaining > 0 { _ = try skipBlock() }
    if let damage = pending {
      pending = nil
      damages += 1
      return .damage(damage)
    }
    if try !isFound() { return finished() }
    guard try skipEmptyLines() else {
      guard input.isCut else { return finished() }
      lostness = .member
      return told("the gzip member is cut off")
    }
    _ = try input.need(5)
    guard input.startsRecord else {
      let found = try excerpt()
      backtrack()
      lostness = .record
      return told("a record should begin here, but there is '\(found)'", place: input.place)
    }
    return try header()
  }

  private mutating func finished() -> Step {
    isOver = true
    return .end
  }

  private mutating func header() throws(FileFault) -> Step {
    let place = input.place
    var wanted = min(4096, limits.header)
    while true {
      let ready = try input.need(wanted)
      let end = HeaderBlock.end(in: input.buffer, from: input.position, to: input.position + ready)
      if let end { return begin(HeaderBlock(input.buffer[input.position..<end]), end - input.position, place) }
      guard ready >= wanted, wanted < limits.header else {
        lostness = .record
        input.drop(min(ready, 5))
        let isLong = ready >= wanted
        return told(isLong ? "the header is longer than \(limits.header) bytes" : "the header is cut off", place: place)
      }
      wanted = min(wanted * 2, limits.header)
    }
  }

  private mutating func begin(_ header: HeaderBlock, _ length: Int, _ place: WARCPlace) -> Step {
    guard let found = WARCRecord(header, place: place, headerLength: length) else {
      input.drop(5)
      lostness = .record
      return told("the header has no WARC-Type, or no usable Content-Length", place: place)
    }
    input.drop(length)
    record = found
    remaining = found.blockLength
    return .record(found)
  }

  /// Skips the block, across gzip members too; false, with the damage pending, if it is not whole.
  private mutating func pass(collectingInto bytes: inout [UInt8], keeps: Bool = true) throws(FileFault) -> Bool {
    do {
      while remaining > 0 {
        if keeps, try input.need(1) > 0 {
          let count = Int(min(remaining, Int64(input.end - input.position)))
          bytes.append(contentsOf: input.buffer[input.position..<input.position + count])
          input.drop(count)
          remaining -= Int64(count)
        } else {
          remaining -= keeps ? 0 : try input.skip(remaining)
        }
        if remaining > 0, try input.need(1) == 0, try !goesOn() { return cut() }
      }
      return try isSound()
    } catch {
      guard error.code == .damaged else { throw error }
      lose(error.why)
      remaining = 0
      return false
    }
  }

  /// Whether the checksum of a gzip member with a single record is right, which reading to the member's end shows.
  private mutating func isSound() throws(FileFault) -> Bool {
    guard input.isGzip, let record, record.place.inner == 0 else { return true }
    _ = try input.need(5)
    guard input.isCut else { return true }
    lose("the gzip member is cut off")
    return false
  }

  private mutating func lose(_ why: String) {
    lostness = .member
    pending = damage(why)
  }

  /// Whether a block continues in the next gzip member: it does unless a record begins there.
  private mutating func goesOn() throws(FileFault) -> Bool {
    guard try input.nextMember() else { return false }
    _ = try input.need(5)
    return !input.startsRecord
  }

  private mutating func cut() -> Bool {
    let length = record?.blockLength ?? 0
    pending = damage("the record's block has only \(length - remaining) of \(length) bytes")
    remaining = 0
    // The decompression of a damaged member may have run on, without an error, into the members after it.
    if input.isCut {
      lostness = .member
    } else if !input.startsRecord {
      backtrack()
      lostness = .record
    }
    return false
  }

  /// In a plain file, a record with a wrong length may have swallowed the next one, so search again from the end of its
  /// header.
  private mutating func backtrack() {
    guard let last = record, !input.isGzip, backtracks < 64 else { return }
    backtracks += 1
    record = nil
    // Moving in a plain file reads nothing, so it can't fail.
    try? input.move(to: WARCPlace(offset: last.place.offset + last.headerLength))
  }

  /// Finds the next record after damage; false if there is none.
  private mutating func isFound() throws(FileFault) -> Bool {
    switch lostness {
    case .none: return true
    case .member:
      guard try input.findMember() else { return false }
    case .record:
      if try !findRecord() {
        guard input.isCut, try input.findMember() else { return false }
      }
    }
    lostness = .none
    record = nil
    return true
  }

  private mutating func findRecord() throws(FileFault) -> Bool {
    var isLineStart = false
    while true {
      let ready = try input.need(4096)
      if ready == 0 {
        guard try input.nextMember() else { return false }
        isLineStart = true
        continue
      }
      let (start, end) = (input.position, input.position + ready)
      for index in start..<end where input.buffer[index] == 87 {
        let startsLine = index > start ? input.buffer[index - 1] == 10 : isLineStart
        guard startsLine else { continue }
        input.drop(index - input.position)
        if try input.need(5) >= 5, input.startsRecord { return true }
        // The bytes after it may have moved in the buffer.
        break
      }
      let used = max(1, input.position > start ? 1 : ready)
      isLineStart = input.buffer[min(input.position + used, input.end) - 1] == 10
      input.drop(min(used, input.end - input.position))
    }
  }

  /// Skips empty lines between records, and the ends of members; false at the file's end.
  private mutating func skipEmptyLines() throws(FileFault) -> Bool {
    while true {
      let ready = try input.need(1)
      if ready == 0 {
        guard try input.nextMember() else { return false }
        continue
      }
      let byte = input.buffer[input.position]
      guard byte == 13 || byte == 10 else { return true }
      input.drop(1)
    }
  }

  private mutating func excerpt() throws(FileFault) -> String {
    let ready = min(try input.need(40), 40)
    let bytes = input.buffer[input.position..<input.position + ready].prefix { $0 != 10 && $0 != 13 }
    return String(decoding: bytes.map { (32..<127).contains($0) ? $0 : 46 }, as: UTF8.self)
  }

  private func damage(_ what: String, place: WARCPlace? = nil) -> WARCDamage {
    WARCDamage(file: path, place: place ?? input.place, what: what)
  }

  private mutating func told(_ what: String, place: WARCPlace? = nil) -> Step {
    damages += 1
    return .damage(damage(what, place: place))
  }
}
