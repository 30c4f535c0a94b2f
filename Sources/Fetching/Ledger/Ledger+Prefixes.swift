import Foundation
internal import GRDB
import News

extension Ledger {
  /// The items whose ids begin with a text, at most `limit`; `urn:uuid:` and dashes may be left out. Two are enough to
  /// see that a short id is ambiguous. None if no id can begin so.
  public func items(beginningWith prefix: String, limit: Int = 2) throws -> [ItemID] {
    guard let (low, high) = ItemIdentity.range(beginningWith: prefix) else { return [] }
    return try read("look up items") { database in
      let rows = try Data.fetchAll(
        database, sql: "SELECT id FROM item WHERE id BETWEEN ? AND ? ORDER BY id LIMIT ?",
        arguments: [Data(low), Data(high), limit])
      return rows.map { ItemIdentity.id(Array($0)) }
    }
  }

  /// The addresses given up whose ids on the receipts' tap begin with a text. It reads all such addresses.
  public func failedAddresses(beginningWith prefix: String) throws -> [UnfetchedAddress] {
    guard let (low, high) = ItemIdentity.range(beginningWith: prefix) else { return [] }
    return try unfetched(.failed, limit: 1_000_000).filter { address in
      guard let bytes = ItemIdentity.bytes(ItemIdentity.ofAddress(address.url)) else { return false }
      return !bytes.lexicographicallyPrecedes(low) && !high.lexicographicallyPrecedes(bytes)
    }
  }
}

extension ItemIdentity {
  /// The id on the receipts' tap of an address that was given up; made like an item's.
  static func ofAddress(_ url: String) -> ItemID { named("address \(url)") }

  /// The first and last possible id that begin with a text; nil if no id can.
  ///
  /// `6F1D` gives all from `6f1d0000-…` to `6f1dffff-…`.
  static func range(beginningWith text: String) -> (low: [UInt8], high: [UInt8])? {
    var text = text.lowercased()[...]
    if text.hasPrefix("urn:uuid:") { text = text.dropFirst(9) }
    let digits = text.filter { $0 != "-" }
    guard (1...32).contains(digits.utf8.count), digits.utf8.allSatisfy({ $0 < 0x80 }),
      let low = bytes(ItemID(rawValue: padded(digits, with: "0"))),
      let high = bytes(ItemID(rawValue: padded(digits, with: "f")))
    else { return nil }
    return (low, high)
  }

  /// Hexadecimal digits, filled up to an id's length, with dashes.
  private static func padded(_ digits: String, with filler: Character) -> String {
    var text = ""
    for (index, digit) in (digits + String(repeating: filler, count: 32 - digits.count)).enumerated() {
      if index == 8 || index == 12 || index == 16 || index == 20 { text.append("-") }
      text.append(digit)
    }
    return text
  }
}
