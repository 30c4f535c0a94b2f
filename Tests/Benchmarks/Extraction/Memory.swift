import Foundation

/// The memory of this process, in bytes.
enum Memory {
  /// The peak resident memory so far.
  ///
  /// `getrusage` would include the parent's peak from before this program was started.
  static func peak() throws -> Int { try status("VmHWM:") }

  /// The current resident memory.
  static func resident() throws -> Int { try status("VmRSS:") }

  private static func status(_ name: String) throws -> Int {
    let lines = try String(contentsOfFile: "/proc/self/status", encoding: .utf8).split(separator: "\n")
    let words = lines.first { $0.hasPrefix(name) }?.split(whereSeparator: \.isWhitespace) ?? []
    return (words.count > 1 ? Int(words[1]) ?? 0 : 0) * 1024
  }
}
