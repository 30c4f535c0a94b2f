import Fetching
import Settings

extension FetchSettings {
  /// How addresses are fetched, from the settings. Files that settings name are read here, so a wrong one is reported
  /// at the start and not at the first request.
  ///
  /// What has no setting, such as the time-outs of connections, keeps its default in `FetchSettings`.
  ///
  /// - Throws: `SettingsError` with the setting's key, for an invalid proxy and for files that can't be used.
  public init(_ settings: Settings) throws {
    self.init(
      userAgent: settings[Catalogue.userAgent], totalTimeout: settings[Catalogue.fetchTimeout],
      bodyLimit: settings[Catalogue.bodyLimit].bytes, redirectLimit: settings[Catalogue.redirectLimit],
      reach: Reach(rawValue: settings[Catalogue.reach]) ?? .publicOnly)
    usesHTTP2 = settings[Catalogue.usesHTTP2]
    var key = Catalogue.authoritiesFile.declaration.key
    do throws(FileFault) {
      try take(authoritiesFile: settings[Catalogue.authoritiesFile])
      key = Catalogue.proxy.declaration.key
      try take(
        proxy: settings[Catalogue.proxy], credentialsFile: settings[Catalogue.proxyCredentialsFile],
        exceptions: settings[Catalogue.noProxy])
      key = Catalogue.botKeyFile.declaration.key
      try take(botKeyFile: settings[Catalogue.botKeyFile], agent: settings[Catalogue.botAgent])
    } catch {
      throw SettingsError.badFile(key: key, file: error.file, cause: error.why)
    }
  }
}
