/// Writes each field in the order of the list; nil is left out, an empty list is `[]`. Whether a field is required or
/// only background makes no difference.
extension JSONWriter: FieldCoder {
  package mutating func field<Value: JSONValue>(
    _ name: StaticString, _ value: inout Value, isRequired: Bool, _ note: FieldNote
  ) throws(JSONError) {
    self.name(name)
    try value.write(to: &self)
  }

  /// A nil leaves no member, not `null`: readers take a missing field for nil.
  package mutating func field<Value: JSONValue>(
    _ name: StaticString, _ value: inout Value?, _ note: FieldNote
  ) throws(JSONError) {
    guard let value else { return }
    self.name(name)
    try value.write(to: &self)
  }
}
