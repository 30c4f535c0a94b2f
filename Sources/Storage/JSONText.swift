import FoundationEssentials
import News

/// JSON as the archive's columns hold it.
enum JSONText {
  /// Texts as a JSON array.
  static func array(_ texts: [String]) -> String {
    guard !texts.isEmpty, let data = try? JSONEncoder().encode(texts) else { return "[]" }
    return String(decoding: data, as: UTF8.self)
  }

  /// The texts of a JSON array; none where it is not one.
  static func texts(_ json: String) -> [String] {
    (try? JSONDecoder().decode([String].self, from: Data(json.utf8))) ?? []
  }
}
