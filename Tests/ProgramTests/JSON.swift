import Foundation

/// A JSON value with access by name, for what a program printed.
indirect enum JSON: Decodable {
  case object([String: JSON])
  case array([JSON])
  case string(String)
  case boolean(Bool)
  case double(Double)
  case null

  init?(_ text: String) {
    guard let value = try? JSONDecoder().decode(JSON.self, from: Data(text.utf8)) else { return nil }
    self = value
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else if let value = try? container.decode(Double.self) {
      self = .double(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSON].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSON].self))
    }
  }

  subscript(name: String) -> JSON? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  var text: String? { if case .string(let value) = self { value } else { nil } }
  var number: Double? { if case .double(let value) = self { value } else { nil } }
  var bool: Bool? { if case .boolean(let value) = self { value } else { nil } }
  var list: [JSON]? { if case .array(let value) = self { value } else { nil } }
}
