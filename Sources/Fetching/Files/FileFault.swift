import Glibc
import StateFolder

/// What went wrong with a file: the code, the file and place, and why.
public struct FileFault: AccessError, Hashable, Sendable, CustomStringConvertible {
  /// By which callers decide what to do; `why` is only for people.
  public var code: Code
  /// The file's path.
  public var file: String
  /// The place in the file, in bytes from its beginning, if known.
  public var offset: Int64?
  /// Why, in words for an operator.
  public var why: String
  /// Whether this user may not read or write it.
  public var isDenied = false

  /// What can be wrong with a file, or with the disk that it is on.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// Nothing is at the path, or something on the way to it is not a folder.
    case missing
    /// It is there but can't be read.
    case unreadable
    /// It can't be written.
    case unwritable
    /// The disk or a quota is full.
    case full
    /// It is no longer the file from which the item was made.
    case changed
    /// Its bytes break the format's rules.
    case damaged
    /// It, or something in it, is larger than the limit.
    case tooLarge
    /// Its format is not supported.
    case unsupported
  }

  /// Without `offset` the place in the file is unknown; `isDenied` is false until it is set.
  public init(_ code: Code, file: String, offset: Int64? = nil, why: String) {
    self.code = code
    self.file = file
    self.offset = offset
    self.why = why
  }

  /// Why a path leads nowhere.
  static let noSuchFile = "there is no such file or folder"

  /// Whether the same action may succeed later on the same file: the disk is missing or full, or access is denied.
  public var isTemporary: Bool { [.missing, .full, .unreadable, .unwritable].contains(code) }

  /// The file, the place and the reason in one line.
  public var description: String {
    guard let offset else { return "\(file): \(why)" }
    return "\(file) at byte \(offset): \(why)"
  }

  /// The fault of a system call that just failed, by `errno`. Where that doesn't tell, an action that begins with
  /// `cannot write` or `cannot create` makes it `unwritable`, any other `unreadable`.
  static func system(_ action: String, file: String, offset: Int64? = nil, number: Int32 = errno) -> FileFault {
    let code: Code
    switch number {
    case ENOENT, ENOTDIR: code = .missing
    case ENOSPC, EDQUOT: code = .full
    case EROFS, EFBIG: code = .unwritable
    default: code = action.hasPrefix("cannot write") || action.hasPrefix("cannot create") ? .unwritable : .unreadable
    }
    let words = unsafe String(cString: strerror(number))
    let advice = code == .full ? "; free space, nothing was lost" : ""
    var fault = FileFault(code, file: file, offset: offset, why: "\(action): \(words)\(advice)")
    fault.isDenied = FileAccess.isDenial(number)
    return fault
  }
}
