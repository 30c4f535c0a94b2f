/// The kind of a message's payload.
public enum MessageKind: String, Hashable, Sendable, Codable, CaseIterable {
  case page, document, article, receipt, vitals

  /// The boundary that the kind crosses.
  public var boundary: Boundary {
    switch self {
    case .page: .pages
    case .document: .documents
    case .article: .articles
    case .receipt: .receipts
    case .vitals: .vitals
    }
  }
}
