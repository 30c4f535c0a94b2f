/// The programs, in the order of the flow; a setting says which of them use it.
///
/// The raw value is the name of the executable, as in its usage, its log lines and the reference.
public enum Program: String, CaseIterable, Sendable {
  case fetcher = "chapar-fetcher"
  case cleaner = "chapar-cleaner"
  case extractor = "chapar-extractor"
  case storer = "chapar-storer"
  case relay = "chapar-relay"
  case monitor = "chapar-monitor"
  case tool = "chapar"

  /// What the program does, in one line, for the top of its `--help`.
  public var summary: String {
    switch self {
    case .fetcher: "Fetches pages, journals each, sends them on, and waits for the receipts."
    case .cleaner: "Makes documents from pages: text in blocks, without boilerplate."
    case .extractor: "Makes articles from documents: headline, byline, dates, body."
    case .storer: "Stores articles in the archive and sends a receipt for each."
    case .relay: "Passes messages between the stages, and shows them on taps."
    case .monitor: "Shows the flow and the archive as a web site; changes nothing in the flow."
    case .tool: "The operator's tool."
    }
  }
}
