extension JSONEscapes {
  /// JSON as it is printed, served and exported: in one line, without characters that command a terminal or change a
  /// text's direction (see `String.safeForTerminal`).
  ///
  /// Line breaks can only be between values, and become spaces. The others can only be in strings, where they are
  /// written as `\u` (RFC 8259 §7), so that a reader gets the same value. Bytes cut off amid a character at the end
  /// stay as they are.
  package static func withoutCommands(_ json: [UInt8]) -> [UInt8] {
    var safe: [UInt8] = []
    var (start, index) = (0, 0)
    while index < json.count {
      let lead = json[index]
      guard leads[Int(lead)] else {
        index += 1
        continue
      }
      let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : 3
      guard index + length <= json.count else { break }
      var value = lead < 0x80 ? Int(lead) : Int(lead) & (0xFF >> (length + 1))
      for byte in json[(index + 1)..<(index + length)] { value = value << 6 | Int(byte & 0x3F) }
      if value < commands.count, commands[value] {
        safe += json[start..<index]
        if value == 0x0A || value == 0x0D || value == 0x09 {
          safe.append(0x20)
        } else {
          append(UInt16(value), to: &safe)
        }
        start = index + length
      }
      index += length
    }
    return start == 0 ? json : safe + json[start...]
  }

  /// Which scalars are escaped, indexed up to the last one that is.
  private static let commands: [Bool] = (0...0x2069 as ClosedRange<UInt32>).map { value in
    Unicode.Scalar(value).map { $0.isTerminalCommand(false) || $0.isDirectionMark } ?? false
  }

  /// The first bytes of their UTF-8: nearly all other bytes are passed over without decoding.
  private static let leads: [Bool] = {
    var leads = [Bool](repeating: false, count: 256)
    for (value, isCommand) in commands.enumerated() where isCommand {
      if let lead = Unicode.Scalar(UInt32(value)).flatMap({ String($0).utf8.first }) { leads[Int(lead)] = true }
    }
    return leads
  }()
}
