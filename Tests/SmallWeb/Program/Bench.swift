import News
import SmallWeb
import Synchronization

/// The judge, shared by all connections.
final class Bench: Sendable {
  private let judge: Mutex<Judge>

  init(_ judge: Judge) { self.judge = Mutex(judge) }

  func begin(_ request: WebRequest, at now: Timestamp) -> Int { judge.withLock { $0.begin(request, at: now) } }

  func answer(_ number: Int, with answer: WebAnswer, at now: Timestamp) {
    judge.withLock { $0.answer(number, with: answer, at: now) }
  }

  func end(_ number: Int) { judge.withLock { $0.end(number, at: .current()) } }

  func noteDeath() { judge.withLock { $0.noteDeath(at: .current()) } }

  var report: [String: Conduct] { judge.withLock { $0.report } }
}
