extension Int {
  /// The number with a noun whose plural adds an s: `1 article`, `2 articles`. 0 has a plural.
  package func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }

  /// How often something happened: `once`, `twice`, `3 times`.
  package var times: String {
    switch self {
    case 1: "once"
    case 2: "twice"
    default: "\(self) times"
    }
  }
}
