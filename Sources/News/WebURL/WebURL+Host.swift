extension WebURL {
  /// The host of an address as it is written there, lower case, without `www.`; empty where there is none.
  package static func writtenHost(of url: String) -> String {
    guard let scheme = url.place(of: "://") else { return "" }
    var host = url[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if let user = host.lastIndex(of: "@") { host = host[host.index(after: user)...] }
    if let port = host.firstIndex(of: ":") { host = host[..<port] }
    let lower = host.lowercased()
    return lower.hasPrefix("www.") ? String(lower.dropFirst(4)) : lower
  }
}
