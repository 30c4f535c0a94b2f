import Foundation
import Settings
import ZeroMQ

/// The public keys that a relay accepts, each with its roles.
///
/// A line of the file is a key, its roles separated by commas, and a remark:
///
///     # who may connect to this relay
///     rq:rM>}U?@Lns47E1%kR.o@n%FcmmsL/@{H8]yf7   stage              host b, all stages
///     JTKVSB%%)wK0E.X)V>+}o?pNmC{O&4W4b!Ni{Lh6   cleaner,extractor  host c
///     yne@$w-vo<fVvi]a<NY6T1ed:M$fCG*[IaLV{hID   tap                the newsroom's screen
///
/// Roles are `stage`, `fetcher`, `cleaner`, `extractor`, `storer`, `tap`. A line that begins with `#` and is not a key
/// is a comment (`#` is also a Z85 character); empty lines are skipped.
struct ClientKeys {
  private var roles: [String: Set<ClientRole>] = [:]

  /// Admits only the relay's own key.
  init(own key: String) { roles = [key: [.stage]] }

  /// The keys in a file's text, and the relay's own.
  ///
  /// - Throws: `SettingsError` naming the line that is wrong.
  init(_ text: String, file: String, own key: String) throws(SettingsError) {
    self.init(own: key)
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let words = line.split { $0 == " " || $0 == "\t" || $0 == "\r" }
      guard let first = words.first, !(first.hasPrefix("#") && !CurveKeys.isKey(String(first))) else { continue }
      guard CurveKeys.isKey(String(first)) else {
        throw .badFile(
          key: Catalogue.curveClientKeys.declaration.key, file: file,
          cause: "can't be used: line \(number + 1) does not begin with a key of 40 characters")
      }
      guard words.count > 1 else {
        throw .badFile(
          key: Catalogue.curveClientKeys.declaration.key, file: file,
          cause: "can't be used: line \(number + 1) has no role; roles are \(ClientRole.words)")
      }
      for name in words[1].split(separator: ",") {
        guard let role = ClientRole(rawValue: String(name)) else {
          throw .badFile(
            key: Catalogue.curveClientKeys.declaration.key, file: file,
            cause: "can't be used: line \(number + 1): '\(name)' is no role; roles are \(ClientRole.words)")
        }
        roles[String(first), default: []].insert(role)
      }
    }
  }

  /// Why a peer may not connect to the socket it wants; nil if it may.
  func refusal(of caller: Doorkeeper.Caller) -> String? {
    guard let key = caller.publicKey else { return "a caller without a key" }
    guard let roles = roles[key] else { return "the unknown key \(key)" }
    let parts = caller.door.split(separator: ".").map(String.init)
    guard parts.count == 2, let boundary = Boundary(rawValue: parts[0]),
      let door = Endpoints.Door(rawValue: parts[1]), roles.contains(where: { $0.opens(door, of: boundary) })
    else { return "the key \(key), which is only \(roles.map(\.rawValue).sorted().joined(separator: ", "))" }
    return nil
  }
}
