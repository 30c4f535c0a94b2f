/// Where the parts of an address lie in its serialisation, as offsets of bytes.
struct URLParts: Sendable {
  /// The colon behind the scheme.
  var schemeEnd = 0
  /// Behind the `//` and any credentials; the same as `hostEnd` where there is no host or an empty one.
  var hostStart = 0
  /// Behind the host, where a port's colon or the path begins.
  var hostEnd = 0
  /// The first byte of the path.
  var pathStart = 0
  /// The `?`, or where it would be.
  var queryStart = 0
  /// The `#`, or where it would be.
  var fragmentStart = 0
  /// Whether there is a host, be it empty.
  var hasHost = false
  /// Whether the path is one opaque text, as in `mailto:a@b`.
  var hasOpaquePath = false
}
