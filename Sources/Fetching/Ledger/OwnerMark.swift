import Glibc
import Synchronization

/// The sign that an owner is alive, and what it has in hand: a locked file in the state folder, `owners/NAME`.
///
/// The kernel unlocks it however the process ends. So others on this host see at once that the process is dead, without
/// waiting for its leases to run out. A process id is not enough: ids are reused, and are different inside a container.
///
/// The first 4,096 bytes hold the name, and at their end a number that others count up when they take claims away.
/// Slots of eight bytes follow, each with the row of an address that is in hand, or 0. What was written survives a kill
/// of the process without a sync, so a note costs a single system call.
public final class OwnerMark: Sendable {
  /// The run that is alive as long as its file is locked.
  public let owner: Owner
  private let path: String
  private let descriptor: Int32
  private let slots: Mutex<[Int64]>

  /// Where the slots begin.
  private static let start = 4096
  /// Where the number of losses is; before it is the name, followed by zeros.
  private static let lossesPlace = start - 8
  /// How many slots the file has from the beginning, so that a full disk can't keep a note out.
  private static let firstSlots = 512
  /// The most slots that are read.
  private static let mostSlots = 1 << 16

  /// Creates and locks an owner's file.
  public init(_ owner: Owner, in state: String) throws(FileFault) {
    let folder = Self.folder(in: state)
    try Folder.make(folder)
    let path = folder + "/" + Self.name(of: owner)
    // Lock it before it gets its final name, so that nobody finds it unlocked.
    let draft = path + Self.draftEnding
    let opened = unsafe open(draft, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard opened >= 0 else { throw FileFault.system("cannot create", file: draft) }
    var bytes = Array(owner.rawValue.utf8.prefix(Self.lossesPlace - 1))
    bytes += [UInt8](repeating: 0, count: Self.start - bytes.count + Self.firstSlots * 8)
    guard flock(opened, LOCK_EX | LOCK_NB) == 0, unsafe Glibc.write(opened, bytes, bytes.count) == bytes.count,
      unsafe rename(draft, path) == 0
    else {
      let fault = FileFault.system("cannot write", file: path)
      close(opened)
      throw fault
    }
    self.owner = owner
    self.path = path
    descriptor = opened
    slots = Mutex([Int64](repeating: 0, count: Self.firstSlots))
  }

  deinit {
    unsafe unlink(path)
    close(descriptor)
  }

  private static let draftEnding = ".new"

  private static func folder(in state: String) -> String { state + "/owners" }

  private static func name(of owner: Owner) -> String {
    String(owner.rawValue.map { $0.isLetter || $0.isNumber || $0 == "-" ? $0 : "_" }.prefix(200))
  }
}

// MARK: Notes

extension OwnerMark {
  /// Notes that an address is in hand: from now on a death of this process counts against it.
  func take(_ address: Int64) {
    slots.withLock { slots in
      let slot = slots.firstIndex(of: 0) ?? slots.count
      if slot == slots.count { slots.append(0) }
      slots[slot] = address
      write(address, to: slot)
    }
  }

  /// Notes that an address is no longer in hand. If it was taken twice, it still is.
  func letGo(_ address: Int64) {
    slots.withLock { slots in
      guard let slot = slots.firstIndex(of: address) else { return }
      slots[slot] = 0
      write(0, to: slot)
    }
  }

  /// How many times others have taken claims away; a claim made since the last time is still this owner's.
  func losses() throws(FileFault) -> Int64 { try Self.losses(descriptor, path) }

  /// Tells an owner that claims were taken away. Call it in a transaction, so that two calls don't count as one.
  static func countLoss(of owner: Owner, in state: String) throws(FileFault) {
    let path = folder(in: state) + "/" + name(of: owner)
    let descriptor = unsafe open(path, O_RDWR | O_CLOEXEC)
    if descriptor < 0, errno == ENOENT { return }
    guard descriptor >= 0 else { throw FileFault.system("cannot open", file: path) }
    defer { close(descriptor) }
    var next = try losses(descriptor, path) + 1
    guard unsafe pwrite(descriptor, &next, 8, off_t(lossesPlace)) == 8 else {
      throw FileFault.system("cannot write", file: path)
    }
  }

  private static func losses(_ descriptor: Int32, _ path: String) throws(FileFault) -> Int64 {
    var count: Int64 = 0
    guard unsafe pread(descriptor, &count, 8, off_t(lossesPlace)) >= 0 else {
      throw FileFault.system("cannot read", file: path)
    }
    return count
  }

  private func write(_ address: Int64, to slot: Int) {
    var bytes = address.littleEndian
    // If a note can't be written, a death may go unnoticed, but that is no reason to stop working.
    _ = unsafe pwrite(descriptor, &bytes, 8, off_t(Self.start + slot * 8))
  }

  /// The addresses that an owner has in hand, or had when it died; none if there is no such owner.
  static func inHand(of owner: Owner, in state: String) throws(FileFault) -> [Int64] {
    do {
      let bytes = try InputFile(folder(in: state) + "/" + name(of: owner)).contents(length: start + mostSlots * 8)
      return stride(from: start, to: bytes.count - 7, by: 8).compactMap { place in
        let address = bytes[place..<place + 8].reversed().reduce(0) { $0 << 8 | Int64($1) }
        return address == 0 ? nil : address
      }
    } catch  where error.code == .missing {
      return []
    }
  }
}

// MARK: The dead

extension OwnerMark {
  /// Finds the owners whose processes have died, and forgets each once `release` has returned.
  static func takeDead(in state: String, release: (Owner) throws -> Void) throws {
    let folder = folder(in: state)
    guard FileFacts.of(folder) != nil else { return }
    for name in try Folder.names(in: folder) where !name.hasSuffix(draftEnding) {
      let path = folder + "/" + name
      let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
      if descriptor < 0 { continue }
      defer { close(descriptor) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { continue }
      let bytes = try InputFile(path).contents(length: lossesPlace)
      try release(Owner(rawValue: String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)))
      unsafe unlink(path)
    }
  }
}
