/// What a publisher says about how content may be used (AIPREF: draft-ietf-aipref-vocab, draft-ietf-aipref-attach),
/// such as `train-ai=n, search=y`.
///
/// It is in the header `Content-Usage` and in robots.txt. A use that is not named is neither allowed nor forbidden; at
/// most 16 are kept.
public struct UsagePreferences: Hashable, Sendable {
  /// The uses named, each allowed or not.
  public private(set) var uses: [String: Bool] = [:]

  /// Creates empty preferences.
  public init() {}

  /// Reads an RFC 9651 dictionary as far as preferences need it: tokens with `y` or `n`; others are skipped.
  public init(_ text: String) {
    for member in text.prefix(1024).split(separator: ",") {
      let parts = member.split(separator: "=", maxSplits: 1).map { part in
        part.drop(while: \.isWhitespace).prefix { $0 != ";" && !$0.isWhitespace }
      }
      guard parts.count == 2, let allows = ["y": true, "n": false][parts[1]], uses.count < 16 else { continue }
      uses[parts[0].lowercased()] = allows
    }
  }

  /// Combines both; if they differ, "no" wins (draft-ietf-aipref-vocab: the most restrictive preference holds).
  public func merged(with other: UsagePreferences) -> UsagePreferences {
    var result = self
    result.uses.merge(other.uses) { $0 && $1 }
    return result
  }
}
