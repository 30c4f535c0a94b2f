import Foundation
import Settings
import ZeroMQ

extension Road {
  /// The road that the settings describe; the relay binds with its own key, everybody else connects with the relay's.
  ///
  /// - Throws: `SettingsError` for a key file that can't be used, `TransportError` for an address that is none.
  public init(_ settings: Settings, places: Places, asRelay: Bool) throws {
    let address = settings[Catalogue.address]
    let endpoints = try address == "ipc" ? Endpoints(.directory(places.runtime)) : Endpoints(address)
    var options = SocketOptions()
    options.sendHighWaterMark = settings[Catalogue.highWaterMark]
    options.receiveHighWaterMark = settings[Catalogue.highWaterMark]
    options.linger = settings[Catalogue.linger]
    options.maximumMessageSize = settings[Catalogue.maximumMessage].bytes
    options.allowsPlainTCP = settings[Catalogue.allowsPlainTCP]
    if settings.isSet(Catalogue.curveSecretKeyFile) {
      let keys = try CurveKeys(secretKey: Self.key(in: settings[Catalogue.curveSecretKeyFile]))
      options.security =
        asRelay
        ? .server(keys) : .client(keys, serverKey: try Self.key(in: settings[Catalogue.curveServerKeyFile]))
    }
    self.init(endpoints: endpoints, options: options)
  }

  private static func key(in file: String) throws -> String {
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
      throw SettingsError.unreadable(file: file, cause: "a CURVE key is wanted there; `chapar keys` makes a pair")
    }
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
