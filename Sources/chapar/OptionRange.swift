import ArgumentParser
import Foundation

/// The numbers that options take, each with its range: all commands read them here, so that none counts with a mistyped one.
///
/// An option takes the word behind it whatever it begins with (`.unconditional`), so that `--limit -5` is refused for what it
/// is. `Tests/ProgramTests/OptionRangeTests.swift` tries every numeric option of every command.
enum OptionRange {
  /// How many are listed at the most.
  static func limit(_ text: String) throws -> Int { try whole(text, in: 1...1_000_000) }

  /// A page of a list, from 1.
  static func page(_ text: String) throws -> Int { try whole(text, in: 1...100_000) }

  /// How many days back.
  static func days(_ text: String) throws -> Int { try whole(text, in: 1...36_500) }

  /// How many messages.
  static func count(_ text: String) throws -> Int { try whole(text, in: 1...1_000_000_000) }

  /// How many pages are worked on at once.
  static func jobs(_ text: String) throws -> Int { try whole(text, in: 1...1024) }

  /// A time to wait in seconds, at most a year; parts of seconds count.
  static func seconds(_ text: String) throws -> Double {
    let longest = 31_536_000.0
    // `Double` would read `0x1p3` and `nan` too.
    guard text.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "." }), let seconds = Double(text), seconds <= longest
    else {
      throw ValidationError("write 0 to \(Int(longest)) seconds")
    }
    return seconds
  }

  private static func whole(_ text: String, in range: ClosedRange<Int>) throws -> Int {
    guard let number = Int(text), range.contains(number) else {
      throw ValidationError("write a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }
}
