/// The exit codes of all programs, after sysexits(3): for `--help`, the manual, and scripts.
public enum ExitTable {
  /// The codes with their meanings, ascending.
  ///
  /// The codes 1, 2 and 66 are not in `ExitCode`: stage programs don't exit with them. Scripts and service files depend
  /// on them, so a code never changes its meaning.
  public static let rows: [(code: Int32, meaning: String)] = [
    (0, "done, or stopped on request"),
    (1, "it can't be done, nothing has the id or name that was given, or a check failed: the message says why"),
    (2, "`chapar status --exit-code`: stopped; 1 is degraded, 0 healthy"),
    (
      64,
      "the command line is wrong: an option, a setting in it, or a word that can't be an id, a filter, an address, …"
    ),
    (66, "a file, folder or address that was named can't be read"),
    (69, "something needed is not there: a ledger, an archive, a free port"),
    (70, "a fault in the program"),
    (74, "a file or a disk failed, or a file was removed while in use"),
    (75, "not now: try again later"),
    (
      77,
      "permission denied: a file or folder of the state directory may not be used, or the relay does not know this process's key"
    ),
    (78, "a setting in the file or the environment is wrong: restarting without changing it is no use"),
  ]

  /// The columns before a meaning.
  private static let indent = 6

  /// The table as lines of help, each of at most `LineWrap.columns` columns.
  public static var lines: [String] {
    rows.flatMap { row in
      let code = "  \(row.code)"
      let wrapped = LineWrap.rows(of: row.meaning, columns: LineWrap.columns - indent, hang: 0)
      return wrapped.enumerated().map { index, words in
        let start = index == 0 ? code : ""
        return start + String(repeating: " ", count: indent - start.count) + words
      }
    }
  }
}
