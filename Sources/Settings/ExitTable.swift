/// How all programs end, in the numbers of sysexits(3): for `--help`, the manual, and whoever writes a script.
public enum ExitTable {
  /// The numbers with their meanings, ascending.
  public static let rows: [(code: Int32, meaning: String)] = [
    (0, "done, or ended in order when asked to"),
    (1, "it can't be done, or what was checked is not so: the words say why"),
    (2, "`chapar status --exit-code`: stopped; 1 is degraded, 0 healthy"),
    (64, "the command line is wrong"),
    (66, "a file, folder or address that was named can't be read"),
    (69, "something needed is not there, such as an address that another process holds"),
    (70, "a fault of the program's"),
    (74, "a file or a disk failed, or was taken away while it was in use"),
    (75, "not now: try again later"),
    (77, "the relay does not know this process's key"),
    (78, "a setting is wrong: starting again without changing it is no use"),
  ]

  /// The table as lines of help.
  public static var lines: [String] { rows.map { "  \($0.code)\($0.code < 10 ? "   " : "  ")\($0.meaning)" } }
}
