// MARK: How the fetcher reaches servers and identifies itself

extension Catalogue {
  /// `fetch.proxy`: the proxy for requests; empty for none.
  public static let proxy = Setting(
    "fetch.proxy", "", for: [.fetcher, .tool],
    "The proxy for requests: `http://HOST:PORT`, which must allow CONNECT to port 80 too, or `socks5://HOST:PORT`. "
      + "The proxy resolves names, so `fetch.reach` judges only names and literal IP addresses. Hosts on this "
      + "machine and in private networks are asked directly. Put a name and password "
      + "(`http://NAME:PASSWORD@HOST:PORT`) into the environment, or into fetch.proxy-credentials-file. None: all "
      + "hosts are asked directly.")
  /// `fetch.proxy-credentials-file`: the file with the proxy's name and password.
  public static let proxyCredentialsFile = Setting(
    "fetch.proxy-credentials-file", "", for: [.fetcher, .tool],
    "A file with `NAME:PASSWORD` for the proxy, readable by the owner only.")
  /// `fetch.no-proxy`: hosts that are asked without the proxy.
  public static let noProxy = Setting(
    "fetch.no-proxy", "", for: [.fetcher, .tool],
    "Hosts that are asked without the proxy, separated by commas; each includes its subdomains.")
  /// `fetch.http2`: whether HTTP/2 is used where offered.
  public static let usesHTTP2 = Setting(
    "fetch.http2", true, for: [.fetcher, .tool],
    "Whether HTTP/2 is used with servers that offer it. A server whose HTTP/2 fails is asked over HTTP/1.1 anyway.")
  /// `fetch.authorities-file`: the file with certificate authorities to trust besides the system's.
  public static let authoritiesFile = Setting(
    "fetch.authorities-file", "", for: [.fetcher, .tool],
    "A PEM file with certificates of authorities to trust besides the system's, such as a company's own.")
  /// `fetch.one-per-address`: whether hosts that share an IP address are asked one at a time.
  public static let onePerAddress = Setting(
    "fetch.one-per-address", false, for: [.fetcher],
    "Whether hosts that share an IP address are asked one at a time. Small publishers often share a server; but "
      + "thousands of large ones also share the address of one content delivery network.")
  /// `fetch.secrets-file`: the file with headers and cookies for subscriptions.
  public static let secretsFile = Setting(
    "fetch.secrets-file", "", for: [.fetcher],
    "A file with headers and cookies for sources that need a subscription, readable by the owner only: `[SOURCE]`, "
      + "then `Host: HOST`, then `Cookie: …` or another header, one a line. They are sent only to that host, over "
      + "https, and no longer once a redirect has led elsewhere.")
  /// `fetch.bot-key-file`: the file with the key that signs requests (Web Bot Auth); empty for unsigned requests.
  public static let botKeyFile = Setting(
    "fetch.bot-key-file", "", for: [.fetcher, .tool],
    "A file with the key that signs each request (Web Bot Auth), readable by the owner only; `chapar keys --bot` "
      + "makes it. None: requests are not signed.")
  /// `fetch.bot-agent`: the site that publishes the public key for Web Bot Auth.
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
