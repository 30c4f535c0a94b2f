/// Puts lengths of time in words for people.
enum DurationText {
  /// In the largest unit of which there are two: `0.25 s`, `4 s`, `90 s`, `15 min`, `2.5 h`, `3 days`. Rounded to a
  /// tenth of it; less than ten seconds to a hundredth of one.
  static func told(seconds: Double) -> String {
    switch seconds {
    case ..<10: "\(rounded(seconds, to: 100)) s"
    case ..<120: "\(rounded(seconds)) s"
    case ..<7200: "\(rounded(seconds / 60)) min"
    case ..<172_800: "\(rounded(seconds / 3600)) h"
    default: "\(rounded(seconds / 86_400)) days"
    }
  }

  /// A number rounded to a part of one, without decimals if it is whole: `2.5`, `3`.
  private static func rounded(_ number: Double, to parts: Double = 10) -> String {
    let rounded = (number * parts).rounded() / parts
    return rounded == rounded.rounded() ? "\(Int(clamping: rounded))" : "\(rounded)"
  }
}
