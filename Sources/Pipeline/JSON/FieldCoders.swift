extension JSONWriter: FieldCoder {
  static var isReader: Bool { false }

  mutating func field<Value: WireValue>(
    _ name: StaticString, _ value: inout Value, isRequired: Bool
  ) throws(WireError) {
    key(name)
    try value.write(to: &self)
  }

  mutating func field<Value: WireValue>(_ name: StaticString, _ value: inout Value?) throws(WireError) {
    guard let value else { return }
    key(name)
    try value.write(to: &self)
  }

  private mutating func key(_ name: StaticString) {
    if !isFirstField { raw(",") }
    isFirstField = false
    raw("\"")
    raw(name)
    raw("\":")
  }
}

extension JSONReader: FieldCoder {
  static var isReader: Bool { true }

  mutating func field<Value: WireValue>(
    _ name: StaticString, _ value: inout Value, isRequired: Bool
  ) throws(WireError) {
    switch progress.step(name, of: bytes) {
    case .pass: break
    case .take: value = try Value.read(from: &self)
    case .miss: if isRequired { throw WireError(.badPayload, "'\(name)' is missing") }
    }
  }

  mutating func field<Value: WireValue>(_ name: StaticString, _ value: inout Value?) throws(WireError) {
    guard progress.step(name, of: bytes) == .take else { return }
    value = try null() ? nil : Value.read(from: &self)
  }
}
