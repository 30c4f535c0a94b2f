// MARK: Watching and reading

extension Catalogue {
  /// `monitor.listen`: the address at which the web site listens.
  public static let monitorListen = Setting(
    "monitor.listen", "127.0.0.1:8570", for: [.monitor],
    "Where the web site listens, as `HOST:PORT`. Beyond loopback it requires `monitor.password-file`; better, keep "
      + "it on loopback and put a reverse proxy with TLS in front.")
  /// `monitor.password-file`: the file with the accounts; empty if nobody needs to sign in.
  public static let monitorPasswordFile = Setting(
    "monitor.password-file", "", for: [.monitor],
    "A file of who may sign in, one line each, as `chapar-monitor password NAME` prints it. None: anyone on this "
      + "machine is the operator, and nobody else is served.")
  /// `monitor.open-reading`: whether the archive may be read without signing in.
  public static let monitorOpenReading = Setting(
    "monitor.open-reading", false, for: [.monitor],
    "Whether the archive may be read without signing in. The operator's pages never may.")
  /// `monitor.images`: whether publishers' images are shown.
  public static let monitorImages = Setting(
    "monitor.images", false, for: [.monitor],
    "Whether articles show their publishers' images. These come from the publishers' servers, which see who reads.")

  static let monitor = [
    monitorListen.declaration, monitorPasswordFile.declaration, monitorOpenReading.declaration,
    monitorImages.declaration,
  ]
}
