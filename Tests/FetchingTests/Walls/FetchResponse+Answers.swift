import Fetching
import News

extension FetchResponse {
  /// An answer from a made-up paper.
  static func answer(
    _ status: Int, headers: [(String, String)] = [], _ body: String, from asked: String = "https://paper.example/1",
    at answered: String? = nil
  ) -> FetchResponse {
    answer(status, headers: headers, bytes: Array(body.utf8), from: asked, at: answered)
  }

  static func answer(
    _ status: Int, headers: [(String, String)] = [], bytes: [UInt8], from asked: String = "https://paper.example/1",
    at answered: String? = nil
  ) -> FetchResponse {
    FetchResponse(
      url: asked, answeredURL: answered ?? asked, redirects: [], status: status,
      headers: headers.map { Page.Header(name: $0.0, value: $0.1) }, body: bytes,
      fetchedAt: Timestamp(milliseconds: 0))
  }
}
