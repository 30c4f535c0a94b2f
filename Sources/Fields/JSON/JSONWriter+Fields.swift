extension JSONWriter: FieldCoder {
  package mutating func field<Value: JSONValue>(
    _ name: StaticString, _ value: inout Value, isRequired: Bool, _ note: FieldNote
  ) throws(JSONError) {
    key(name)
    try value.write(to: &self)
  }

  package mutating func field<Value: JSONValue>(
    _ name: StaticString, _ value: inout Value?, _ note: FieldNote
  ) throws(JSONError) {
    guard let value else { return }
    key(name)
    try value.write(to: &self)
  }

  private mutating func key(_ name: StaticString) {
    if !isFirstField { byte(UInt8(ascii: ",")) }
    isFirstField = false
    byte(UInt8(ascii: "\""))
    raw(name)
    byte(UInt8(ascii: "\""))
    byte(UInt8(ascii: ":"))
  }
}
