import Foundation

extension CocoaError {
  /// The file and the system's reason; Foundation's own description is a dump of the error's fields.
  public var plainWords: String {
    let words = systemNumber.map { unsafe String(cString: strerror($0)) } ?? localizedDescription
    return filePath.map { "'\($0)': \(words)" } ?? words
  }

  /// Whether nobody reads the output any more.
  public var isBrokenPipe: Bool { systemNumber == EPIPE }

  /// The system's error number, `errno(3)`, if the system failed.
  var systemNumber: Int32? {
    let cause = underlying.map { $0 as NSError }
    return cause?.domain == NSPOSIXErrorDomain ? cause.map { Int32($0.code) } : nil
  }
}

extension CocoaError: AccessError {
  /// Whether the system refused a file to this user.
  public var isDenied: Bool { systemNumber.map(FileAccess.isDenial) ?? false }
}
