import Foundation
import News

/// Notes which item each process of a stage is working on, in a file that outlives the process, so that the next
/// process knows which item killed it.
///
/// A page that kills its worker would be sent again at each attempt, and kill a process each time. So an item that was
/// in hand at two deaths is set aside: a receipt makes it a dead letter, which the operator can examine and retry. All
/// processes of a stage on one machine share the folder; a note costs one write of a few bytes.
final class Hands {
  /// An item that was in hand when its process died.
  struct Victim: Hashable, Codable {
    var id: ItemID
    var origin: String
    var attempt: Int
    /// How many processes died with it.
    var deaths: Int
    /// When the last death was noticed, in seconds since 1970.
    var noticedAt: Int
  }

  /// The number of deaths at which an item is set aside.
  static let limit = 2
  /// How many victims are remembered; each for a day.
  private static let remembered = 1000
  private static let memory = 86_400
  /// The longest note, in bytes; longer ones are not written.
  private static let longestNote = 1024

  private let folder: String
  private let stage: Stage
  private let own: HandFile

  /// Opens the folder, creating it if needed.
  init(folder: String, stage: Stage) throws {
    // The runtime directory first, which must be private too.
    for path in [URL(filePath: folder).deletingLastPathComponent().path, folder] {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }
    self.folder = folder
    self.stage = stage
    // Wait while another process looks for files that nobody holds, because a new file is unlocked at first.
    let lock = try HandFile(locking: "\(folder)/\(stage.rawValue).lock")
    defer { withExtendedLifetime(lock) {} }
    // A random number besides the process id: in a container a new process may get the id of the dead one.
    let number = UInt32.random(in: .min ... .max)
    own = try HandFile(creating: "\(folder)/\(stage.rawValue)-\(getpid())-\(number).hand")
  }

  deinit { own.remove() }

  /// Notes that an item is in hand.
  ///
  /// The note has three lines: attempt, item, origin. An item whose note would be longer than `longestNote` is not
  /// noted, and so never set aside.
  func take(_ id: ItemID, _ origin: Origin, attempt: Int) {
    var note = Array("\(attempt)\n".utf8)
    note.append(contentsOf: id.rawValue.utf8)
    note.append(10)
    note.append(contentsOf: origin.name.utf8)
    if note.count < Self.longestNote { own.write(note) }
  }

  /// Notes that nothing is in hand.
  func letGo() { own.write([]) }

  /// The items that were in hand at too many deaths, after collecting the notes of dead processes. A note of a dead
  /// process is counted once and its file removed.
  ///
  /// - Throws: an error of the folder, of the lock, or of the file of victims.
  func victims(at now: Timestamp) throws -> [Victim] {
    var counted: [HandFile] = []
    let found = try locked { victims in
      for path in try leftBehind() {
        guard let file = HandFile(taking: path) else { continue }
        if let victim = Self.victim(of: file.read(atMost: Self.longestNote)) {
          let deaths = victims.first { $0.id == victim.id }?.deaths ?? 0
          victims.removeAll { $0.id == victim.id }
          victims.append(
            Victim(
              id: victim.id, origin: victim.origin, attempt: victim.attempt, deaths: deaths + 1,
              noticedAt: Int(now.milliseconds / 1000)))
        }
        counted.append(file)
      }
      let oldest = Int(now.milliseconds / 1000) - Self.memory
      victims = victims.filter { $0.noticedAt >= oldest }.suffix(Self.remembered)
      return victims.filter { $0.deaths >= Self.limit }
    }
    // Only now, as a death whose note is gone before the list is written would never be counted.
    for file in counted { file.remove() }
    return found
  }

  /// Forgets items whose receipts were sent: if an operator retries them, they start afresh.
  func forget(_ ended: [Victim]) throws {
    let ids = Set(ended.map(\.id))
    try locked { victims in victims.removeAll { ids.contains($0.id) } }
  }

  /// The notes of this stage's other processes, dead or alive.
  private func leftBehind() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasPrefix("\(stage.rawValue)-") && $0.hasSuffix(".hand") }
      .map { "\(folder)/\($0)" }.filter { $0 != own.path }
  }

  /// The item in a dead process's note; nil if nothing was in hand, or the note is damaged.
  private static func victim(of note: [UInt8]) -> (id: ItemID, origin: String, attempt: Int)? {
    let parts = note.split(separator: 10, maxSplits: 2, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard parts.count == 3, let attempt = Int(parts[0]), !parts[1].isEmpty else { return nil }
    return (ItemID(rawValue: parts[1]), parts[2], attempt)
  }

  /// Changes the list of victims while no other process does.
  ///
  /// The list is written only if it has changed, by replacing the file, so that a reader never sees half of it.
  private func locked<Result>(_ body: (inout [Victim]) throws -> Result) throws -> Result {
    let lock = try HandFile(locking: "\(folder)/\(stage.rawValue).lock")
    defer { withExtendedLifetime(lock) {} }
    let file = URL(filePath: "\(folder)/\(stage.rawValue).victims")
    var victims: [Victim] = []
    if let data = FileManager.default.contents(atPath: file.path) {
      do { victims = try JSONDecoder().decode([Victim].self, from: data) } catch {
        // A crash of the machine left the list incomplete. Start a new one: the old would be out of date anyway.
        victims = []
      }
    }
    let before = victims
    let result = try body(&victims)
    if victims != before { try JSONEncoder().encode(victims).write(to: file, options: .atomic) }
    return result
  }
}
