import Foundation

extension CocoaError {
  /// The file and the system's reason; Foundation's own description is a dump of the error's fields.
  var plainWords: String {
    let cause = underlying.map { $0 as NSError }
    let isOfSystem = cause?.domain == NSPOSIXErrorDomain
    let words = isOfSystem ? unsafe String(cString: strerror(Int32(cause?.code ?? 0))) : localizedDescription
    return filePath.map { "'\($0)': \(words)" } ?? words
  }
}
