/// Where the parts of an address are in its serialisation, as byte offsets.
struct URLParts: Sendable {
  /// The colon after the scheme.
  var schemeEnd = 0
  /// After the `//` and any credentials; equal to `hostEnd` if there is no host or an empty one.
  var hostStart = 0
  /// After the host, where a port's colon or the path begins.
  var hostEnd = 0
  /// The first byte of the path.
  var pathStart = 0
  /// The `?`, or where it would be.
  var queryStart = 0
  /// The `#`, or where it would be.
  var fragmentStart = 0
  /// Whether there is a host, even an empty one.
  var hasHost = false
  /// Whether the path is one opaque text, as in `mailto:a@b`.
  var hasOpaquePath = false
}
