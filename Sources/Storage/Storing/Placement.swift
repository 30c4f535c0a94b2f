/// One revision's span in an article's history.
struct Tenure: Equatable {
  /// The revision's row.
  var revision: Int64
  /// Its content.
  var fingerprint: [UInt8]
  /// The first and the last capture of the content, in milliseconds.
  var firstSeen: Int64
  var lastSeen: Int64
}

/// Where a capture belongs in the history of its article.
///
/// Captures may arrive in any order. The content of the newest capture is the current one, whenever it arrives. Content
/// that disappears and later returns makes two revisions.
enum Placement: Equatable {
  /// An existing revision has this content, and now spans the capture too.
  case known(Tenure)
  /// The capture is a new revision; the newest of all if `isCurrent`.
  case new(isCurrent: Bool)

  /// Places a capture among the spans next to it in time.
  ///
  /// - Parameters:
  ///   - time: when the capture was taken.
  ///   - current: the span with the newest capture.
  ///   - neighbours: the spans around or nearest to the capture, one of which may have its content.
  init(of fingerprint: [UInt8], at time: Int64, current: Tenure, neighbours: () throws -> [Tenure]) rethrows {
    let isCurrent = time >= current.lastSeen
    let candidates =
      isCurrent || current.fingerprint == fingerprint && time >= current.firstSeen
      ? [current] : try neighbours()
    guard var span = candidates.first(where: { $0.fingerprint == fingerprint }) else {
      self = .new(isCurrent: isCurrent)
      return
    }
    span.firstSeen = min(span.firstSeen, time)
    span.lastSeen = max(span.lastSeen, time)
    self = .known(span)
  }
}
