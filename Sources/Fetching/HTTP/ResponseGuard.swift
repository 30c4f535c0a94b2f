import NIOCore
import NIOHTTP1
import NIOHTTP2

/// Wraps the HTTP parser of a connection and refuses what would crash or flood the library behind it.
///
/// async-http-client 1.37 takes a status below 200 for an informational answer and ends the process when the parser
/// reports the end of one (`HTTPRequestStateMachine.receivedHTTPResponseEnd`), as for `000` and `099`. It also limits
/// neither the length of a head nor the number of informational answers.
enum ResponseGuard {
  /// Why a connection was ended.
  enum Objection: Error, CustomStringConvertible {
    /// The status is not valid for an answer.
    case status(UInt)
    /// More bytes than any answer within the limits can have.
    case tooLong

    var description: String {
      switch self {
      case .status(let code): "the status \(code) is not a valid answer to such a request"
      case .tooLong: "the response is longer than the limits allow"
      }
    }
  }

  /// The longest head in bytes, including those of informational answers before it.
  static let headLimit = 262_144

  /// Adds the guard to a connection's pipeline; call it when the client's own handlers are in place.
  static func install(in channel: any Channel, bodyLimit: Int, _ mark: SendMark) -> EventLoopFuture<Void> {
    channel.eventLoop.makeCompletedFuture {
      let pipeline = channel.pipeline.syncOperations
      let parser = try pipeline.handler(type: ByteToMessageHandler<HTTPResponseDecoder>.self)
      let progress = Progress(mark)
      // Twice the body limit, to allow for chunk sizes.
      try pipeline.addHandler(Meter(progress, limit: headLimit + 2 * bodyLimit), position: .before(parser))
      try pipeline.addHandler(HeadMender(), position: .before(parser))
      try pipeline.addHandler(Gate(progress), position: .after(parser))
    }
  }

  /// Adds the guard to the pipeline of one HTTP/2 stream. HPACK has already limited the head, and `Load` limits the
  /// body.
  static func install(inStream channel: any Channel, _ mark: SendMark) -> EventLoopFuture<Void> {
    channel.eventLoop.makeCompletedFuture {
      let pipeline = channel.pipeline.syncOperations
      let codec = try pipeline.handler(type: HTTP2FramePayloadToHTTP1ClientCodec.self)
      // The request of an HTTP/2 stream is sent when the stream is there.
      mark.note()
      try pipeline.addHandler(Gate(Progress(mark)), position: .after(codec))
    }
  }

  /// The most informational answers before the final one.
  static let informationalLimit = 64

  /// The state of the current answer; both handlers run on the connection's event loop.
  private final class Progress {
    var bytes = 0
    var hasHead = false
    var isRefused = false
    var informational = 0
    let mark: SendMark

    init(_ mark: SendMark) { self.mark = mark }
  }

  /// Counts the bytes of each answer before they are parsed.
  ///
  /// A new request starts the count anew. Up to the end of the head `headLimit` applies, then the limit for the whole
  /// answer.
  private final class Meter: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer
    typealias OutboundIn = HTTPClientRequestPart
    typealias OutboundOut = HTTPClientRequestPart
    private let progress: Progress
    private let limit: Int

    init(_ progress: Progress, limit: Int) {
      self.progress = progress
      self.limit = limit
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      if progress.isRefused { return }
      progress.bytes += unwrapInboundIn(data).readableBytes
      guard progress.bytes <= (progress.hasHead ? limit : headLimit) else {
        progress.isRefused = true
        context.fireErrorCaught(Objection.tooLong)
        return context.close(promise: nil)
      }
      context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
      if case .head = unwrapOutboundIn(data) {
        (progress.bytes, progress.hasHead, progress.informational) = (0, false, 0)
        progress.mark.note()
      }
      context.write(data, promise: promise)
    }
  }

  /// Refuses invalid statuses, and more informational answers than `informationalLimit`. It stands between the parser
  /// and the client, so it sees parsed heads. After a refusal it passes nothing on, and closes the connection.
  private final class Gate: ChannelInboundHandler {
    typealias InboundIn = HTTPClientResponsePart
    typealias InboundOut = HTTPClientResponsePart
    private let progress: Progress

    init(_ progress: Progress) { self.progress = progress }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      if progress.isRefused { return }
      if case .head(let head) = unwrapInboundIn(data) {
        // 101 is the answer to a request to change the protocol, and we never make one.
        guard (100...999).contains(head.status.code), head.status != .switchingProtocols else {
          progress.isRefused = true
          context.fireErrorCaught(Objection.status(head.status.code))
          return context.close(promise: nil)
        }
        progress.hasHead = head.status.code >= 200
        progress.informational += progress.hasHead ? 0 : 1
        guard progress.informational <= informationalLimit else {
          progress.isRefused = true
          context.fireErrorCaught(Objection.tooLong)
          return context.close(promise: nil)
        }
      }
      context.fireChannelRead(data)
    }
  }
}
