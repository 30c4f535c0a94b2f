extension JSONReader: FieldCoder {
  package static var isReader: Bool { true }

  /// On the last walk a required field that no member gave throws `badValue`: `'url' is missing`.
  package mutating func field<Value: JSONValue>(
    _ name: StaticString, _ value: inout Value, isRequired: Bool, _ note: FieldNote
  ) throws(JSONError) {
    switch progress.step(name, of: bytes, isRequired: isRequired) {
    case .pass: break
    case .take:
      try enterMember(name)
      if note.isBackground, !buildsBackground { try check(Value.self) } else { value = try Value.read(from: &self) }
      try nextMember()
    case .miss: if isRequired { throw JSONError(.badValue, "'\(name)' is missing") }
    }
  }

  /// A member that is `null` leaves the value as it is.
  package mutating func field<Value: JSONValue>(
    _ name: StaticString, _ value: inout Value?, _ note: FieldNote
  ) throws(JSONError) {
    guard progress.step(name, of: bytes, isRequired: false) == .take else { return }
    try enterMember(name)
    if try !null() {
      if note.isBackground, !buildsBackground { try check(Value.self) } else { value = try Value.read(from: &self) }
    }
    try nextMember()
  }

  /// Moves past a value, with all the checks of reading it. Texts are not built, and lists stay empty, which is what
  /// makes it cheaper.
  private mutating func check<Value: JSONValue>(_ type: Value.Type) throws(JSONError) {
    let outer = onlyChecks
    onlyChecks = true
    _ = try Value.read(from: &self)
    onlyChecks = outer
  }
}
