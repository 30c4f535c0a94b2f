/// The results of a run.
struct ChaosReport {
  let fed: Int
  let expectedStored: Int
  let expectedDead: Int
  let books: Books
  let check: CheckReport
  let seconds: Double
  let notes: [String]

  var lost: Int { max(0, expectedStored - check.articles) }
  var doubled: Int { max(0, check.revisions - expectedStored) }

  var passed: Bool {
    lost == 0 && doubled == 0 && check.isBalanced && check.problems.isEmpty && books.isBalanced
      && books.fetched == fed && books.stored == expectedStored && books.dead == expectedDead && books.inFlight == 0
  }

  var text: String {
    """
    fed \(fed) | stored \(books.stored) | dead \(books.dead) | other \
    \(books.revised + books.unchanged + books.filtered + books.rejected) | lost \(lost) | doubled \(doubled) | \
    balanced \(check.isBalanced && books.isBalanced) | \(Int(seconds)) s
    \(notes.isEmpty ? "" : notes.joined(separator: ", "))
    \((check.problems.map { "problem: \($0)" } + [passed ? "passed" : "FAILED"]).joined(separator: "\n"))
    """
  }
}
