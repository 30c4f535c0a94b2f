import News

// Reads and checks settings as an operator writes them, before any request; an empty text means none.
extension FetchSettings {
  /// Sets a PEM file with further authorities.
  ///
  /// - Throws: `FileFault` if it holds none.
  public mutating func take(authoritiesFile file: String) throws(FileFault) {
    authoritiesFile = file.isEmpty ? nil : file
    _ = try TrustedRoots.configuration(with: authoritiesFile)
  }

  /// Sets a proxy's address, a file with its `NAME:PASSWORD`, and the hosts that bypass it.
  ///
  /// - Throws: `FileFault` if the address is invalid, or the file holds no name and password.
  public mutating func take(
    proxy address: String, credentialsFile: String, exceptions: String
  ) throws(FileFault) {
    guard !address.isEmpty else { return proxy = nil }
    var credentials: Proxy.Credentials?
    if !credentialsFile.isEmpty {
      credentials = Proxy.Credentials(try PrivateFile.text(credentialsFile).trimmed)
      guard credentials != nil else {
        throw FileFault(.unsupported, file: credentialsFile, why: "holds no NAME:PASSWORD")
      }
    }
    proxy = Proxy(address, credentials: credentials, exceptions: exceptions)
    guard proxy != nil else {
      throw FileFault(
        .unsupported, file: WebURL.withoutCredentials(address),
        why: "is not a proxy: use http://HOST:PORT, or socks5://HOST:PORT without a password")
    }
  }

  /// Sets the key that signs requests, and the site with its directory.
  ///
  /// - Throws: `FileFault` if the key is invalid, or the site is not an https address.
  public mutating func take(botKeyFile file: String, agent: String) throws(FileFault) {
    guard !file.isEmpty else { return botIdentity = nil }
    guard let site = WebURL(agent), site.scheme == "https", let origin = site.origin else {
      throw FileFault(
        .unsupported, file: file, why: "needs fetch.bot-agent, the https address of the site with its directory")
    }
    botIdentity = try BotIdentity(keyFile: file, agent: origin)
  }
}
