/// The media types for which a response is refused by its header, before the body is loaded.
///
/// Servers send pages and feeds as `unknown/unknown`, `application/octet-stream`, even `content-type`. So a header
/// counts only if it names something that can't be text. Otherwise the bytes decide.
public enum MediaTypes {
  /// Whether a type, in lower case, is certainly not text: images, audio, video, fonts, programs, office files.
  ///
  /// `application/octet-stream` and unknown types are not among them; `image/svg+xml` is, other `+xml` types are not.
  public static func isMedia(_ mediaType: String) -> Bool {
    if mediaType.hasSuffix("+xml") { return mediaType.hasPrefix("image/") }
    if families.contains(where: { mediaType.hasPrefix($0) }) { return true }
    return names.contains(mediaType) || offices.contains(where: { mediaType.hasPrefix($0) })
  }

  private static let families = ["image/", "audio/", "video/", "font/", "model/"]
  private static let offices = [
    "application/vnd.ms-", "application/vnd.openxmlformats", "application/vnd.oasis", "application/vnd.android",
    "application/font-", "application/x-font-",
  ]
  private static let names: Set<String> = [
    "application/pdf", "application/zip", "application/x-zip-compressed", "application/x-7z-compressed",
    "application/vnd.rar", "application/x-rar-compressed", "application/x-tar", "application/x-bzip2",
    "application/msword", "application/epub+zip", "application/wasm", "application/x-shockwave-flash",
    "application/java-archive", "application/x-msdownload", "application/x-apple-diskimage", "application/postscript",
    "application/ogg", "application/x-mpegurl", "application/dash+xml",
  ]
}
