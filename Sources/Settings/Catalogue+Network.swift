// MARK: How the fetcher gets to servers, and shows who it is

extension Catalogue {
  /// The proxy.
  public static let proxy = Setting(
    "fetch.proxy", "", for: [.fetcher, .tool],
    "The proxy by which hosts are asked: `http://HOST:PORT`, which has to allow CONNECT to port 80 too, or "
      + "`socks5://HOST:PORT`. It looks names up, so `fetch.reach` judges names and written IP addresses only. Hosts of this "
      + "machine and of private networks are asked directly. A name and a password (`http://NAME:PASSWORD@HOST:PORT`) belong "
      + "into the environment, or into fetch.proxy-credentials-file. None: hosts are asked directly.")
  /// The proxy's password.
  public static let proxyCredentialsFile = Setting(
    "fetch.proxy-credentials-file", "", for: [.fetcher, .tool],
    "A file with `NAME:PASSWORD` for the proxy, readable by the owner only.")
  /// The hosts that are asked without the proxy.
  public static let noProxy = Setting(
    "fetch.no-proxy", "", for: [.fetcher, .tool],
    "Hosts that are asked without the proxy, with commas between; each stands for the hosts below it too.")
  /// Whether HTTP/2 is spoken.
  public static let usesHTTP2 = Setting(
    "fetch.http2", true, for: [.fetcher, .tool],
    "Whether servers that offer HTTP/2 are asked by it. One whose HTTP/2 fails is asked by HTTP/1.1 in any case.")
  /// Further authorities.
  public static let authoritiesFile = Setting(
    "fetch.authorities-file", "", for: [.fetcher, .tool],
    "A PEM file with certificates of authorities that are trusted besides the system's, such as a company's own.")
  /// Whether an IP address is asked for one thing at a time.
  public static let onePerAddress = Setting(
    "fetch.one-per-address", false, for: [.fetcher],
    "Whether hosts that share an IP address are asked one after the other. Small publishers often share a server; so do "
      + "thousands of large ones behind one network's address.")
  /// The operator's subscriptions.
  public static let secretsFile = Setting(
    "fetch.secrets-file", "", for: [.fetcher],
    "A file with headers and cookies for sources that want a subscriber's, readable by the owner only: `[SOURCE]`, then "
      + "`Host: HOST`, then `Cookie: …` or another header, a line each. They go to that host only, by https, and no further "
      + "once a redirect has led to another.")
  /// The key that signs requests.
  public static let botKeyFile = Setting(
    "fetch.bot-key-file", "", for: [.fetcher, .tool],
    "A file with the key that signs each request (Web Bot Auth), readable by the owner only; `chapar keys --bot` makes it. "
      + "None: requests are not signed.")
  /// The site with the key's directory.
  public static let botAgent = Setting(
    "fetch.bot-agent", "", for: [.fetcher, .tool],
    "The site that has the public key at `/.well-known/http-message-signatures-directory`, such as "
      + "`https://archive.example`. Needed with fetch.bot-key-file.")

  static let network = [
    proxy.declaration, proxyCredentialsFile.declaration, noProxy.declaration, usesHTTP2.declaration,
    authoritiesFile.declaration, onePerAddress.declaration, secretsFile.declaration, botKeyFile.declaration,
    botAgent.declaration,
  ]
}
