import News

/// Stations passed as the ledger keeps them: a line each of stage, milliseconds and instance.
enum HopNotes {
  /// More stations than that are on no road; a receipt from elsewhere may claim them.
  private static let most = 8

  /// The text of stations; nil of none.
  static func text(_ hops: [Hop]) -> String? {
    let lines = hops.prefix(most).map { hop in
      "\(hop.stage.rawValue) \(hop.milliseconds) \(hop.instance.filter { !$0.isNewline })"
    }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  /// The stations of a text; a line that is none is left out.
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
