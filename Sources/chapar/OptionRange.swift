import ArgumentParser
import Foundation
import Storage
import News

/// The ranges of numeric options. All commands read numbers here, so that none calculates with a mistyped one. What is
/// not a number or out of range is a `ValidationError` that says what is allowed, so the exit code is 64.
///
/// An option takes the next word whatever it begins with (`.unconditional`), so that `--limit -5` gets the right error.
/// `Tests/ProgramTests/OptionRangeTests.swift` tries every numeric option of every command.
enum OptionRange {
  /// The most to list: 1 to a million.
  static func limit(_ text: String) throws -> Int { try whole(text, in: 1...mostListed) }

  /// The largest `--limit`.
  static let mostListed = 1_000_000

  /// A page of a list, from 1 to 100,000: times the largest limit that still fits an `Int`.
  static func page(_ text: String) throws -> Int { try whole(text, in: 1...100_000) }

  /// A revision of an article, from 1.
  static func revision(_ text: String) throws -> Int { try whole(text, in: 1...100_000) }

  /// A number of days, up to a hundred years.
  static func days(_ text: String) throws -> Int { try whole(text, in: 1...36_500) }

  /// A number of messages, up to 10^9.
  static func count(_ text: String) throws -> Int { try whole(text, in: 1...1_000_000_000) }

  /// Pages worked on at once, up to 1024: each worker has buffers of its own.
  static func jobs(_ text: String) throws -> Int { try whole(text, in: 1...1024) }

  /// A time to wait in seconds, at most a year; fractions are allowed (`0.5`), and 0.
  static func seconds(_ text: String) throws -> Double {
    let longest = 31_536_000.0
    // `Double` would also accept `0x1p3` and `nan`.
    guard text.allSatisfy({ $0.isASCIIDigit || $0 == "." }), let seconds = Double(text), seconds <= longest
    else {
      throw ValidationError("give 0 to \(Int(longest)) seconds")
    }
    return seconds
  }

  /// A length of time, such as `90d`.
  static func age(_ text: String) throws -> Age {
    if let age = Age(text) { return age }
    throw ValidationError(
      "give a whole number up to 100000 (years up to 1000) with h for hours, d for days, w for weeks or y for years, "
        + "such as 90d")
  }

  /// A whole number within a range, in digits; a sign is allowed, blanks are not.
  private static func whole(_ text: String, in range: ClosedRange<Int>) throws -> Int {
    guard let number = Int(text), range.contains(number) else {
      throw ValidationError("give a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }
}
