import Foundation
import Settings
import ZeroMQ

extension Road {
  /// Reads endpoints, limits and keys from the settings. The relay binds with its own key; all others connect with the
  /// relay's.
  ///
  /// - Throws: `SettingsError` for a key file that can't be used, `TransportError` for an invalid address.
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
      let keys = try KeyFile(Catalogue.curveSecretKeyFile, in: settings).secretKeys()
      options.security =
        asRelay
        ? .server(keys)
        : .client(keys, serverKey: try KeyFile(Catalogue.curveServerKeyFile, in: settings).publicKey())
    }
    self.init(endpoints: endpoints, options: options)
    if asRelay, case .server(let keys) = options.security {
      clientKeys = settings[Catalogue.curveClientKeys]
      // Report errors in the file before anything is bound.
      _ = try ClientKeyFile(clientKeys, ownKey: keys.publicKey)
    }
  }
}
