import NIOCore

/// Runs tasks on the thread that also reads and writes connections.
///
/// A request waits a dozen times, for its host's turn, a connection, the head and parts of the body. On a pool of
/// threads each wait ends with one thread waking another, which costs more than the request itself.
final class LoopExecutor: TaskExecutor {
  private let loop: any EventLoop

  init(_ loop: any EventLoop) { self.loop = loop }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    loop.execute { unsafe job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }

  /// Waits, without another thread's timer.
  func sleep(for duration: Duration) async throws {
    let timer = loop.scheduleTask(in: TimeAmount(max(.zero, duration))) {}
    try await withTaskCancellationHandler {
      try await timer.futureResult.get()
    } onCancel: {
      timer.cancel()
    }
  }
}
