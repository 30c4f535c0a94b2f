/// The bytes of a WARC file, in order, decompressed, each with its place.
///
/// A gzip file is read member by member. The buffer never contains bytes of two members, so that the place of a record
/// is always known. It needs memory for two buffers, whatever the file contains.
///
/// A member that fits into the buffers is decompressed in one call by libdeflate. One that is longer, cut off or
/// damaged is decompressed piece by piece by zlib, which can stop anywhere.
struct WARCInput: ~Copyable {
  /// Whether the file is compressed, judged by its first bytes and not by its name.
  let isGzip: Bool
  /// Decoded bytes; those at `position..<end` are next.
  private(set) var buffer: [UInt8]
  /// The next byte.
  private(set) var position = 0
  /// The index after the last decoded byte.
  private(set) var end = 0
  /// Whether the member (or a plain file) has no more bytes than those in the buffer.
  private(set) var isAtMemberEnd: Bool
  /// Whether the file ended inside a gzip member.
  private(set) var isCut = false

  private let file: InputFile
  private var inflater: Inflater
  private let wholeInflater: WholeInflater
  /// Whether nothing of the member has been decompressed yet, and one call may do it.
  private var isUntouched = false
  /// The offset of `buffer[0]` in the file, or in the decompressed member.
  private var bufferOffset: Int64 = 0
  private var memberOffset: Int64 = -1
  private var raw: [UInt8]
  private var rawPosition = 0
  private var rawEnd = 0
  private var rawOffset: Int64 = 0

  /// The most compressed bytes held; when a member begins, at least half of this, unless the file ends.
  private static let rawRoom = 256 << 10
  /// The longest member, in decoded bytes, that is decompressed in one call.
  private static let longestWhole = 2 << 20

  /// Opens a file at its beginning.
  init(_ path: String) throws(FileFault) {
    let file = try InputFile(path)
    var raw = [UInt8](repeating: 0, count: Self.rawRoom)
    let rawEnd = try file.read(at: 0, into: &raw, from: 0)
    let inflater: Inflater
    do {
      inflater = try Inflater(.gzip)
    } catch {
      throw FileFault(.unreadable, file: path, why: error.description)
    }
    let wholeInflater: WholeInflater
    do {
      wholeInflater = try WholeInflater()
    } catch {
      throw FileFault(.unreadable, file: path, why: error.description)
    }
    self.file = file
    self.inflater = inflater
    self.wholeInflater = wholeInflater
    self.rawEnd = rawEnd
    buffer = [UInt8](repeating: 0, count: 128 << 10)
    isGzip = rawEnd >= 2 && raw[0] == 0x1f && raw[1] == 0x8b
    // A gzip file's first member has not begun yet.
    isAtMemberEnd = isGzip
    self.raw = raw
  }

  var path: String { file.path }

  /// What the file system says about the file.
  func facts() throws(FileFault) -> FileFacts { try file.facts() }

  /// The place of the next byte.
  var place: WARCPlace {
    let reached = bufferOffset + Int64(position)
    return isGzip ? WARCPlace(offset: memberOffset, inner: reached) : WARCPlace(offset: reached)
  }

  /// Decodes until `count` bytes are ready or the member ends; returns how many are ready.
  ///
  /// - Throws: `FileFault`, with the code `damaged` if the compressed bytes are damaged.
  mutating func need(_ count: Int) throws(FileFault) -> Int {
    while end - position < count, !isAtMemberEnd {
      makeRoom(for: count)
      if isGzip { try inflateMore() } else { try readMore() }
    }
    return end - position
  }

  /// Advances over bytes that are ready.
  mutating func drop(_ count: Int) { position += count }

  /// Advances by up to `count` bytes within the member; returns by how many.
  mutating func skip(_ count: Int64) throws(FileFault) -> Int64 {
    var left = count
    while left > 0 {
      let ready = try need(1)
      if ready == 0 { break }
      let step = min(left, Int64(ready))
      position += Int(step)
      left -= step
      if !isGzip, left > Int64(buffer.count) { left -= try leap(left) }
    }
    return count - left
  }

  /// Starts the next gzip member; false at the end of the file.
  ///
  /// - Throws: `FileFault` with the code `damaged` if no member follows but other bytes.
  mutating func nextMember() throws(FileFault) -> Bool { try nextMember(first: false) }

  /// Looks for a member with WARC records after the beginning of the current one; false if none follows.
  mutating func findMember() throws(FileFault) -> Bool {
    guard isGzip else { return false }
    var offset = memberOffset + 1
    for _ in 0..<100_000 {
      guard let candidate = try nextMagic(from: offset) else { break }
      // Not in one call: most candidates are false, and a hundred thousand may be tried.
      beginMember(atOnce: false)
      if let ready = try? need(5), ready >= 5, startsRecord { return true }
      offset = candidate + 1
    }
    isAtMemberEnd = true
    isCut = true
    position = end
    return false
  }

  /// Where the gzip member ends in the file, if it has no more content; in a plain file the place reached.
  mutating func endOfMember() throws(FileFault) -> Int64? {
    if !isGzip { return place.offset }
    guard try need(1) == 0, isAtMemberEnd, !isCut else { return nil }
    return rawOffset + Int64(rawPosition)
  }

  /// Whether `WARC/` comes next; true only if five bytes are ready.
  var startsRecord: Bool {
    end - position >= 5 && buffer[position] == 87 && buffer[position + 1] == 65 && buffer[position + 2] == 82
      && buffer[position + 3] == 67 && buffer[position + 4] == 47
  }

  /// Moves to a place. If it is ahead in the current gzip member, reading continues from here.
  mutating func move(to target: WARCPlace) throws(FileFault) {
    if !isGzip {
      bufferOffset = target.offset
      (position, end) = (0, 0)
      isAtMemberEnd = false
      return
    }
    let isAhead = target.offset == memberOffset && target.inner >= place.inner && !isCut
    if !isAhead {
      seekRaw(to: target.offset)
      _ = try nextMember(first: true)
    }
    _ = try skip(target.inner - place.inner)
  }
}

extension WARCInput {
  private mutating func makeRoom(for count: Int) {
    let ready = end - position
    if position > 0 {
      buffer.moveToFront(position..<end)
      bufferOffset += Int64(position)
      (position, end) = (0, ready)
    }
    if buffer.count < count { buffer.append(contentsOf: repeatElement(0, count: count - buffer.count)) }
  }

  private mutating func readMore() throws(FileFault) {
    let count = try file.read(at: bufferOffset + Int64(end), into: &buffer, from: end)
    if count == 0 { isAtMemberEnd = true }
    end += count
  }

  private mutating func inflateMore() throws(FileFault) {
    if isUntouched {
      isUntouched = false
      if inflateWhole() { return }
    }
    if rawPosition == rawEnd, try !readRaw() {
      isAtMemberEnd = true
      isCut = true
      return
    }
    do {
      let progress = try inflater.step(raw, from: &rawPosition, to: rawEnd, into: &buffer, at: &end)
      if case .finished = progress { isAtMemberEnd = true }
    } catch {
      throw FileFault(.damaged, file: path, offset: memberOffset, why: error.description)
    }
  }

  /// Decompresses the whole member in one call; false, with nothing changed, if that is impossible.
  private mutating func inflateWhole() -> Bool {
    while true {
      switch wholeInflater.member(in: raw, from: rawPosition, to: rawEnd, into: &buffer) {
      case .whole(let used, let filled):
        rawPosition += used
        end = filled
        isAtMemberEnd = true
        return true
      case .outputFull:
        guard buffer.count < Self.longestWhole else { return false }
        buffer.append(contentsOf: repeatElement(0, count: min(buffer.count, Self.longestWhole - buffer.count)))
      case .failed: return false
      }
    }
  }

  /// Reads the next compressed bytes, keeping those not yet used; false at the file's end.
  private mutating func readRaw() throws(FileFault) -> Bool {
    let kept = rawEnd - rawPosition
    raw.moveToFront(rawPosition..<rawEnd)
    rawOffset += Int64(rawPosition)
    let count = try file.read(at: rawOffset + Int64(kept), into: &raw, from: kept)
    (rawPosition, rawEnd) = (0, kept + count)
    return count > 0
  }

  private mutating func seekRaw(to offset: Int64) {
    if offset >= rawOffset, offset <= rawOffset + Int64(rawEnd) {
      rawPosition = Int(offset - rawOffset)
    } else {
      rawOffset = offset
      (rawPosition, rawEnd) = (0, 0)
    }
  }

  private mutating func nextMember(first: Bool) throws(FileFault) -> Bool {
    guard isGzip, first || (isAtMemberEnd && !isCut) else { return false }
    while rawEnd - rawPosition < Self.rawRoom / 2, try readRaw() {}
    guard rawPosition < rawEnd else { return false }
    let isMember = rawEnd - rawPosition >= 3 && raw[rawPosition] == 0x1f && raw[rawPosition + 1] == 0x8b
    guard isMember, raw[rawPosition + 2] == 8 else {
      memberOffset = rawOffset + Int64(rawPosition)
      throw FileFault(.damaged, file: path, offset: memberOffset, why: "no gzip member begins here")
    }
    beginMember(atOnce: true)
    return true
  }

  private mutating func beginMember(atOnce: Bool) {
    isUntouched = atOnce
    inflater.reset()
    memberOffset = rawOffset + Int64(rawPosition)
    bufferOffset = 0
    (position, end) = (0, 0)
    isAtMemberEnd = false
    isCut = false
  }

  /// Moves to the next occurrence of gzip's three magic bytes and returns its offset; nil if there is none.
  private mutating func nextMagic(from offset: Int64) throws(FileFault) -> Int64? {
    seekRaw(to: offset)
    while true {
      while rawEnd - rawPosition >= 3 {
        if raw[rawPosition] == 0x1f, raw[rawPosition + 1] == 0x8b, raw[rawPosition + 2] == 8 {
          return rawOffset + Int64(rawPosition)
        }
        rawPosition += 1
      }
      if try !readRaw() { return nil }
    }
  }

  /// Plain files: advances without reading, but never beyond the file's end; returns by how much.
  private mutating func leap(_ count: Int64) throws(FileFault) -> Int64 {
    let here = bufferOffset + Int64(position)
    let there = min(here + count, try file.facts().size)
    guard there > here else { return 0 }
    try move(to: WARCPlace(offset: there))
    return there - here
  }
}

extension Array<UInt8> {
  /// Moves the bytes in a range to the beginning; the bytes after them are not changed.
  fileprivate mutating func moveToFront(_ place: Range<Int>) {
    precondition(place.lowerBound >= 0 && place.upperBound <= count, "a place lies within its bytes")
    unsafe withUnsafeMutableBytes { bytes in
      guard let base = bytes.baseAddress, !place.isEmpty else { return }
      unsafe base.copyMemory(from: base + place.lowerBound, byteCount: place.count)
    }
  }
}
