/// All settings, in the order of the flow.
public enum Catalogue {
  /// In the order of the reference and of `chapar settings`.
  public static let all: [Declaration] = process + post + fetch + clean + store + monitor

  /// The key closest to a misspelt one, within four edits; for a variable such as `CHAPAR_STORE_BACH` the closest
  /// variable.
  static func nearest(to key: String) -> String? {
    let names = all.map { key.hasPrefix("CHAPAR_") ? $0.variable : $0.key }
    return EditDistance.nearest(to: key, among: names, within: 4)
  }
}

// MARK: Settings of every process

extension Catalogue {
  private static let everybody = Program.allCases
  private static let stages: [Program] = [.fetcher, .cleaner, .extractor, .storer]

  /// `state.directory`: the folder for everything that must outlive a process.
  public static let stateDirectory = Setting(
    "state.directory", "", for: everybody,
    "Where the ledger, the journal, the archive and what the cleaner learned are kept. None: `$XDG_STATE_HOME/chapar`, "
      + "else `~/.local/state/chapar`.")
  /// `runtime.directory`: the folder for sockets and locks.
  public static let runtimeDirectory = Setting(
    "runtime.directory", "", for: everybody,
    "Where the ipc sockets and their locks are, in a folder that only the owner can enter. None: `run` in the state "
      + "directory. A socket's path may have at most 107 bytes.")
  /// `process.instance`: the instance's name; empty for one made from stage and process id.
  public static let instance = Setting(
    "process.instance", "", for: stages + [.relay],
    "The instance's name in vitals and hops; it must be unique among the running processes. None: stage and "
      + "process id.")
  /// `log.level`: the least severe level that is logged.
  public static let logLevel = Setting(
    "log.level", "info", oneOf: ["trace", "debug", "info", "notice", "warning", "error", "critical"], for: everybody,
    "The least severe messages written to standard error. `info` logs each item that is rejected, filtered, set "
      + "aside or given up; `debug` also each fetch, each stored item, and each item sent again; `trace` each "
      + "message that a stage receives, and each item that the fetcher sends.")

  /// `log.format`: whether log lines are text or JSON.
  public static let logFormat = Setting(
    "log.format", "text", oneOf: ["text", "json"], for: everybody,
    "How lines are written to standard error: `text`, or `json` with one object a line, whose keys are `time`, "
      + "`level`, `program`, `message` and further context.")

  static let process = [
    stateDirectory.declaration, runtimeDirectory.declaration, instance.declaration, logLevel.declaration,
    logFormat.declaration,
  ]
}

// MARK: The post: sockets and relays

extension Catalogue {
  /// `post.address`: where the relay's sockets are.
  public static let address = Setting(
    "post.address", "ipc", for: everybody,
    "Where the relay's sockets are: `ipc` for files in the runtime directory, or `tcp://HOST:PORT` for consecutive "
      + "ports from PORT on (pages in, out, tap; documents in, out, tap; articles; receipts; vitals). A host beyond "
      + "loopback requires CURVE keys.")
  /// `post.boundaries`: the boundaries that a relay process serves.
  public static let boundaries = Setting(
    "post.boundaries", "pages,documents,articles,receipts,vitals", for: [.relay],
    "The boundaries that this relay process serves; on a big machine start one process for each.")
  /// `post.high-water-mark`: the most messages that a socket holds in each direction.
  public static let highWaterMark = Setting(
    "post.high-water-mark", 4, in: 1...32, for: stages + [.relay],
    "The messages that each socket holds in each direction. A killed process takes its queue with it, and each lost "
      + "message has to time out before it is sent again, so fewer is better. Memory is bounded by the window, not "
      + "by this.")
  /// `post.linger`: how long an exiting process tries to deliver what it has sent.
  public static let linger = Setting(
    "post.linger", Duration.seconds(2), in: .zero ... .seconds(60), for: stages + [.relay],
    "How long an exiting process keeps trying to deliver what it has sent. The ledger has the item in any case.")
  /// `post.maximum-message`: the largest frame.
  public static let maximumMessage = Setting(
    "post.maximum-message", ByteCount.mebibytes(64), in: .mebibytes(1) ... .mebibytes(1024), for: stages + [.relay],
    "The largest frame. A page or article with a larger one is rejected with that reason; if a larger frame arrives "
      + "from outside, its connection is closed.")
  /// `post.allow-plain-tcp`: whether tcp beyond loopback is allowed without CURVE keys.
  public static let allowsPlainTCP = Setting(
    "post.allow-plain-tcp", false, for: everybody,
    "Whether tcp beyond loopback is allowed without CURVE keys: only for a network on which anyone may read, send and "
      + "forge your news.")
  /// `post.curve-secret-key-file`: the file with this side's CURVE secret key.
  public static let curveSecretKeyFile = Setting(
    "post.curve-secret-key-file", "", for: everybody,
    "A file with this side's CURVE secret key (40 Z85 characters), readable by the owner only. `chapar keys` makes a "
      + "pair.")
  /// `post.curve-client-keys`: the file with the public keys that the relay accepts.
  public static let curveClientKeys = Setting(
    "post.curve-client-keys", "", for: [.relay],
    "A file with the public keys that the relay accepts, one a line: the key, its roles (`stage` for all, or "
      + "`fetcher`, `cleaner`, `extractor`, `storer`, `tap`, separated by commas) and a remark; `# ` begins a "
      + "comment. It is read again when it changes. None: only the relay's own key is accepted.")
  /// `post.curve-server-key-file`: the file with the relay's CURVE public key.
  public static let curveServerKeyFile = Setting(
    "post.curve-server-key-file", "", for: stages + [.monitor, .tool],
    "A file with the relay's CURVE public key (40 Z85 characters).")

  static let post = [
    address.declaration, boundaries.declaration, highWaterMark.declaration, linger.declaration,
    maximumMessage.declaration, allowsPlainTCP.declaration, curveSecretKeyFile.declaration,
    curveServerKeyFile.declaration, curveClientKeys.declaration,
  ]
}
