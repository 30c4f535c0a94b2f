import NIOCore
import NIOHTTP1
import NIOPosix
import News
import SmallWeb

/// Serves a small web on all of 127.0.0.0/8 at one port, and reports to the judge.
final class SmallWebServer: Sendable {
  let web: SmallWeb
  /// The delay of each answer, so that a client that doesn't wait for answers is noticed.
  let latency: TimeAmount
  /// Nil for a server that only serves.
  let judge: Bench?

  init(_ web: SmallWeb, latency: TimeAmount, judge: Judge?) {
    self.web = web
    self.latency = latency
    self.judge = judge.map(Bench.init)
  }

  /// Binds the port and returns the listening channel.
  func start(threads: Int) async throws -> any Channel {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: threads)
    return try await ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: 4096)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelOption(.socketOption(.tcp_nodelay), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.configureHTTPServerPipeline(withPipeliningAssistance: false)
          try channel.pipeline.syncOperations.addHandler(Connection(server: self))
        }
      }
      .bind(host: "0.0.0.0", port: web.port).get()
  }
}
