import Fetching
import Hummingbird
import HTTPTypes
import Storage

/// Why a page can't be shown, explained for the visitor, with the status of the response.
struct Problem: Encodable {
  let status: HTTPResponse.Status
  let title: String
  let detail: String

  /// Explains an error; one that is not expected here counts as a bug, and its own words are only for the log. What is
  /// wrong with archive or ledger is 503, since it passes: they may be made or put back at any moment.
  init(_ error: any Error) {
    switch error {
    case let error as HTTPError where error.status == .notFound:
      self.init(.notFound, "There is no such page", error.body ?? "The archive may have had it under another address.")
    case let error as HTTPError:
      self.init(error.status, error.status.reasonPhrase, error.body ?? "")
    case let error as any HTTPResponseError:
      self.init(error.status, error.status.reasonPhrase, "")
    case let error as ArchiveError where error.code == .missing:
      self.init(.serviceUnavailable, "There is no archive yet", "The storer creates it when it starts. \(error.cause).")
    case let error as ArchiveError:
      self.init(.serviceUnavailable, "The archive can't be read", "\(error.cause) – \(error.advice)")
    case let error as LedgerError:
      self.init(.serviceUnavailable, "The ledger can't be read", "\(error)")
    default:
      self.init(
        .internalServerError, "Something went wrong", "This is a bug in Chapar; the log of chapar-monitor has details.")
    }
  }

  private init(_ status: HTTPResponse.Status, _ title: String, _ detail: String) {
    self.status = status
    self.title = title
    self.detail = detail
  }

  /// What the problem's template takes.
  var view: View { ["title": title, "detail": detail, "code": status.code] }

  private enum CodingKeys: String, CodingKey { case status, title, detail }

  /// Writes the members `status`, `title` and `detail` of RFC 9457.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(status.code, forKey: .status)
    try container.encode(title, forKey: .title)
    try container.encode(detail, forKey: .detail)
  }
}
