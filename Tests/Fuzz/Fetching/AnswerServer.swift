import Fetching
import NIOCore
import NIOPosix
import Synchronization

/// A server on loopback that answers every request with the same bytes and closes the connection, and the real fetcher
/// that sends it requests.
struct AnswerServer: Sendable {
  private let answer: Answer
  private let fetcher: Fetcher
  private let address: String

  /// The current answer.
  private final class Answer: Sendable {
    let bytes = Mutex<[UInt8]>([])
  }

  /// Runs `work` with a server.
  static func run<Result: Sendable>(_ work: @Sendable (AnswerServer) async throws -> Result) async throws -> Result {
    let answer = Answer()
    let channel = try await ServerBootstrap(group: NIOSingletons.posixEventLoopGroup)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture { try channel.pipeline.syncOperations.addHandler(Replier(answer)) }
      }.bind(host: "127.0.0.1", port: 0).get()
    let address = "http://127.0.0.1:\(channel.localAddress?.port ?? 0)/"
    let settings = FetchSettings(
      idleTimeout: .milliseconds(300), totalTimeout: .seconds(2), bodyLimit: 262_144, redirectLimit: 3,
      reach: .publicAndLoopback)
    let result = try await Fetcher.run(settings: settings) { fetcher in
      try await work(AnswerServer(answer: answer, fetcher: fetcher, address: address))
    }
    try await channel.close()
    return result
  }

  /// Fetches these bytes as an answer; returns whether they were a valid one.
  func fetch(_ bytes: [UInt8]) async -> Bool {
    answer.bytes.withLock { $0 = bytes }
    do throws(FetchError) {
      let response = try await fetcher.fetch(FetchRequest(url: address))
      _ = (response.verdict, response.validators, response.charset)
      return true
    } catch {
      return false
    }
  }

  private final class Replier: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer
    private let answer: Answer

    init(_ answer: Answer) { self.answer = answer }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      let channel = context.channel
      channel.writeAndFlush(ByteBuffer(bytes: answer.bytes.withLock { $0 })).whenComplete { _ in
        channel.close(promise: nil)
      }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
  }
}
