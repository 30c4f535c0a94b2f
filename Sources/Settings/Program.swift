/// The programs, in the order of the flow; a setting says which of them heed it.
public enum Program: String, CaseIterable, Sendable {
  case fetcher = "chapar-fetcher"
  case cleaner = "chapar-cleaner"
  case extractor = "chapar-extractor"
  case storer = "chapar-storer"
  case relay = "chapar-relay"
  case monitor = "chapar-monitor"
  case tool = "chapar"

  /// What the program does, in one line.
  public var summary: String {
    switch self {
    case .fetcher: "Brings pages in, journals each, sends them on, and waits for the receipts."
    case .cleaner: "Makes documents of pages: text in blocks, without boilerplate."
    case .extractor: "Makes articles of documents: headline, byline, dates, body."
    case .storer: "Keeps articles in the archive and sends a receipt for each."
    case .relay: "Holds the boundaries between the stages, and shows what passes on taps."
    case .monitor: "Shows what flows and what the archive has, as a web site; changes nothing in the flow."
    case .tool: "The operator's tool."
    }
  }
}
