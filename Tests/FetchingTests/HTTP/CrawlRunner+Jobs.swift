import Fetching

extension CrawlRunner {
  /// Fetches the jobs of a sequence, like `run(mustStop:next:begin:handle:)`.
  func run<Jobs: Sequence & Sendable>(
    _ jobs: Jobs, handle: @escaping @Sendable (Job, Result<FetchResponse, FetchError>) async throws -> Void
  ) async throws where Jobs.Element == Job, Jobs.Iterator: Sendable {
    let list = JobList(jobs.makeIterator())
    try await run(next: { _ in await list.next().map { [$0] } }, handle: handle)
  }
}

/// Hands out a sequence's elements one by one to concurrent callers.
private actor JobList<Iterator: IteratorProtocol & Sendable> {
  private var iterator: Iterator

  init(_ iterator: Iterator) { self.iterator = iterator }

  func next() -> Iterator.Element? { iterator.next() }
}
