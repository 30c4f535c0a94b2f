import Foundation

/// A JSON value with access by name, for what a program printed and for what a test expects.
public indirect enum JSON: Decodable, Hashable, Sendable {
  case object([String: JSON])
  case array([JSON])
  case string(String)
  case boolean(Bool)
  case double(Double)
  case null

  /// The value of a text; nil if it is not JSON.
  public init?(_ text: String) {
    guard let value = try? JSONDecoder().decode(JSON.self, from: Data(text.utf8)) else { return nil }
    self = value
  }

  /// The value at a decoder's place.
  public init(from decoder: any Decoder) throws {
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

  /// An object's member; nil if there is none of that name, or if this is no object.
  public subscript(name: String) -> JSON? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  /// The string; nil if this is none.
  public var text: String? { if case .string(let value) = self { value } else { nil } }

  /// The number; nil if this is none.
  public var number: Double? { if case .double(let value) = self { value } else { nil } }

  /// The number without its fraction; nil if this is no number, or one that `Int` can't hold.
  public var int: Int? { number.flatMap { Int(exactly: $0.rounded(.towardZero)) } }

  /// The truth value; nil if this is none.
  public var bool: Bool? { if case .boolean(let value) = self { value } else { nil } }

  /// The elements of an array; nil if this is none.
  public var list: [JSON]? { if case .array(let value) = self { value } else { nil } }
}
