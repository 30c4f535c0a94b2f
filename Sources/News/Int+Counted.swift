extension Int {
  /// The number with its noun, whose plural takes an s: `1 article`, `2 articles`.
  package func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
