import News

/// One field in which two contents of an article differ.
public struct FieldDifference: Hashable, Sendable, Codable {
  /// The field, named as in `Article`; a nested field after a full stop, `attribution.url`.
  public var field: String
  /// What the earlier content has and the later lacks: one text for each value, or for each block of the body.
  public var removed: [String]
  /// What the later content has and the earlier lacks.
  public var added: [String]

  /// Creates a difference from its parts.
  public init(field: String, removed: [String], added: [String]) {
    self.field = field
    self.removed = removed
    self.added = added
  }
}

/// Differences between two contents of one article, for `chapar show --revisions` and lists of changes.
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

  /// The fields that are compared, each with its texts: always the same fields in the same order, so that two lists
  /// match.
  private var comparedFields: [(name: String, values: [String])] {
    var coder = ComparedFields()
    // The coder reads nothing, so it can't fail.
    do { try Self.walk(self, &coder) } catch { preconditionFailure("\(error)") }
    return coder.fields
  }
}

/// Collects the texts of the fields that are compared; a missing field has none.
private struct ComparedFields: FieldCoder {
  var fields: [(name: String, values: [String])] = []
  private var prefix = ""
  private var isAbsent = false

  mutating func field<Value: JSONValue>(
    _ name: StaticString, _ value: inout Value, isRequired: Bool, _ note: FieldNote
  ) throws(JSONError) {
    try add(name, isAbsent ? nil : value, note)
  }

  mutating func field<Value: JSONValue>(
    _ name: StaticString, _ value: inout Value?, _ note: FieldNote
  ) throws(JSONError) {
    try add(name, isAbsent ? nil : value, note)
  }

  /// Takes the texts of a field that is compared; of any other, those of its fields.
  private mutating func add<Value: JSONValue>(
    _ name: StaticString, _ value: Value?, _ note: FieldNote
  ) throws(JSONError) {
    if note.isCompared { return fields.append(("\(prefix)\(name)", value?.texts ?? [])) }
    let outer = (prefix, isAbsent)
    prefix += "\(name)."
    isAbsent = value == nil
    try Value.walk(value, &self)
    (prefix, isAbsent) = outer
  }
}

/// The element that was inserted or removed.
extension CollectionDifference.Change where ChangeElement == String {
  fileprivate var text: String {
    switch self {
    case .insert(_, let element, _), .remove(_, let element, _): element
    }
  }
}
