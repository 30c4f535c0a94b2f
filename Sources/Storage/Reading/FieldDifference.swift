import News

/// One field that two contents of an article do not agree in.
public struct FieldDifference: Hashable, Sendable, Codable {
  /// The field, named as in `Article`; a field of a field behind a full stop, `attribution.url`.
  public var field: String
  /// What the earlier content had there and the later has not: one text a value, one a block of the body.
  public var removed: [String]
  /// What the later content has there and the earlier had not.
  public var added: [String]

  /// A difference from its parts.
  public init(field: String, removed: [String], added: [String]) {
    self.field = field
    self.removed = removed
    self.added = added
  }
}

extension Article {
  /// The fields in which a later content differs, in the order of the fields; times of capture, evidence and removed
  /// lines are not compared.
  public func differences(to later: Article) -> [FieldDifference] {
    zip(comparedFields, later.comparedFields).compactMap { earlier, later in
      guard earlier.values != later.values else { return nil }
      let changes = later.values.difference(from: earlier.values)
      return FieldDifference(
        field: earlier.name, removed: changes.removals.compactMap(\.text), added: changes.insertions.compactMap(\.text))
    }
  }

  private var comparedFields: [(name: String, values: [String])] {
    func one(_ value: String?) -> [String] { value.map { [$0] } ?? [] }
    return [
      ("answeredURL", [answeredURL]), ("canonicalURL", one(canonicalURL)), ("headline", [headline]),
      ("subheadline", one(subheadline)), ("authors", authors), ("organisations", organisations ?? []),
      ("dateline", one(dateline)),
      ("dates.published", one(dates.published?.value)), ("dates.modified", one(dates.modified?.value)),
      ("language", one(language)), ("site.name", one(site.name)), ("site.tagline", one(site.tagline)),
      ("section", one(section)), ("tags", tags), ("image.url", one(image?.url)),
      ("image.caption", one(image?.caption)), ("body", body.map(\.text)), ("excerpt", one(excerpt)),
      ("attribution.name", one(attribution?.name)), ("attribution.url", one(attribution?.url)),
      ("isCut", [isCut ? "true" : "false"]),
    ]
  }
}

extension CollectionDifference.Change where ChangeElement == String {
  fileprivate var text: String {
    switch self {
    case .insert(_, let element, _), .remove(_, let element, _): element
    }
  }
}
