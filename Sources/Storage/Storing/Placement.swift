/// One revision's span in an article's history, or the place of a capture that is about to join it.
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
/// Captures may arrive in any order. The newest capture's content is the current one, whenever it arrives; content that
/// stood before and after another is two revisions.
enum Placement: Equatable {
  /// The revision has this content: it now spans the capture too.
  case known(Tenure)
  /// The capture is a revision of its own; the newest of all when `isCurrent`.
  case new(isCurrent: Bool)

  /// Places a capture among the spans next to it in time.
  ///
  /// - Parameters:
  ///   - time: when the capture was taken.
  ///   - current: the span with the newest capture.
  ///   - neighbours: the spans that hold or are nearest to the capture, of which one may have its content.
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
