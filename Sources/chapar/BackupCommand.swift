import ArgumentParser
import Fetching
import Foundation
import News
import Settings
import Storage

/// `chapar backup`: consistent copies of ledger and archive while everything runs, in a new folder with
/// `ledger.sqlite`, `archive/archive.sqlite` and `journal`. The layout is that of a state directory, so the copy is
/// restored by putting it there.
///
/// The order matters: what the copy of the ledger has as stored is in the archive's, which is copied later. The time of
/// the backup is noted in the state directory, for the monitor's page.
///
/// Exits with 1 if the folder has something in it, or if its parent does not exist; with 69 without a ledger or an
/// archive.
///
/// As JSON `{"folder":"DIR"}`.
struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the ledger, the archive and the journal while everything runs.",
    discussion: """
      The ledger is copied first. What is stored after that is in the archive's copy only; when the restored ledger \
      sends it again, the storer answers as before.
      """)

  @OptionGroup var common: CommonOptions

  @Flag(help: "One JSON object.")
  var json = false

  @Argument(help: "The folder to create.")
  var folder: String

  /// Copies; what was copied stays if a later copy fails, and the time is noted only after the last.
  func run() async throws {
    let places = try await common.places()
    let files = FileManager.default
    // Check this before anything is written, so that an older copy there stays intact.
    if files.fileExists(atPath: folder) {
      let contents = try? files.contentsOfDirectory(atPath: folder)
      guard contents?.isEmpty == true else {
        throw CommandRefusal("'\(folder)' already exists; name a new folder, or an empty one")
      }
    }
    // A mistyped path made new folders, and the backup was on the wrong disk.
    let parent = URL(filePath: folder).standardized.deletingLastPathComponent().path
    guard files.fileExists(atPath: parent) else { throw CommandRefusal(cannotCreate: folder) }
    let ledger = try await common.existingLedger()
    let archive = try await common.archive()
    try files.createDirectory(atPath: folder + "/archive", withIntermediateDirectories: true)
    try ledger.backup(to: folder + "/ledger.sqlite")
    try archive.backup(to: Archive.file(in: folder + "/archive"))
    if files.fileExists(atPath: places.journal) {
      try files.copyItem(atPath: places.journal, toPath: folder + "/journal")
    }
    var upkeep = Upkeep(in: places.state)
    upkeep.backup = .current()
    try upkeep.write(in: places.state)
    if json { try Output.json(["folder": folder]) } else { Output.line("Copied to \(folder)") }
  }
}
