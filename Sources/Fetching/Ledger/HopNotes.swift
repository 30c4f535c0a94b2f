import News

/// The stages that an item passed, as the ledger stores them: one line each with stage, milliseconds and instance, such
/// as `clean 3.25 cleaner-17`.
enum HopNotes {
  /// The most hops stored. No item passes more stages, but a forged receipt may claim so.
  private static let most = 8

  /// The text for hops; nil if there are none.
  static func text(_ hops: [Hop]) -> String? {
    let lines = hops.prefix(most).map { hop in
      "\(hop.stage.rawValue) \(hop.milliseconds) \(hop.instance.filter { !$0.isNewline })"
    }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  /// The hops in a text; invalid lines are skipped.
  static func hops(_ text: String?) -> [Hop] {
    (text ?? "").split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ", maxSplits: 2)
      guard parts.count == 3, let stage = Stage(rawValue: String(parts[0])), let milliseconds = Double(parts[1]) else {
        return nil
      }
      return Hop(stage: stage, instance: String(parts[2]), milliseconds: milliseconds)
    }
  }
}
