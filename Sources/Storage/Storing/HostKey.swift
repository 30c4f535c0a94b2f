/// A host with its labels reversed, so that a site and its subdomains are adjacent in an index.
enum HostKey {
  /// `www.example.com` as `com.example.www.`. The full stop at the end keeps `example.com` from matching
  /// `examples.com`.
  static func text(of host: String) -> String {
    host.split(separator: ".").reversed().map { $0 + "." }.joined()
  }
}
