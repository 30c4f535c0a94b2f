/// The exit codes of all programs, after sysexits(3): for `--help`, the manual, and scripts.
public enum ExitTable {
  /// The codes with their meanings, ascending.
  public static let rows: [(code: Int32, meaning: String)] = [
    (0, "done, or stopped on request"),
    (1, "it can't be done, nothing has the id or name that was given, or a check failed: the message says why"),
    (2, "`chapar status --exit-code`: stopped; 1 is degraded, 0 healthy"),
    (64, "the command line is wrong: an option, or a word that can't be an id, a filter, an address, …"),
    (66, "a file, folder or address that was named can't be read"),
    (69, "something needed is not there: a ledger, an archive, a free port"),
    (70, "a fault in the program"),
    (74, "a file or a disk failed, or a file was removed while in use"),
    (75, "not now: try again later"),
    (77, "the relay does not know this process's key"),
    (78, "a setting is wrong: restarting without changing it is no use"),
  ]

  /// The table as lines of help.
  public static var lines: [String] {
    rows.flatMap { LineWrap.rows(of: "  \($0.code)\($0.code < 10 ? "   " : "  ")\($0.meaning)", hang: 6) }
  }
}
