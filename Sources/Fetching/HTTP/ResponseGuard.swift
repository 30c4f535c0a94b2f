import NIOCore
import NIOHTTP1
import NIOHTTP2

/// Stands around the HTTP parser of a connection and refuses what the library behind it can't take.
///
/// async-http-client 1.37 takes a status below 200 for an informational answer and ends the process when the parser sends
/// the end of such a one (`HTTPRequestStateMachine.receivedHTTPResponseEnd`): `000` and `099` do so. And nothing bounds
/// the length of a head, or how many informational ones come before the answer.
enum ResponseGuard {
  /// Why a connection was ended.
  enum Objection: Error, CustomStringConvertible {
    /// The status is none that an answer can have.
    case status(UInt)
    /// More bytes than any answer within the limits has.
    case tooLong

    var description: String {
      switch self {
      case .status(let code): "the status \(code) is none that answers such a request"
      case .tooLong: "the response is longer than the limits allow"
      }
    }
  }

  /// The longest head, those of informational answers before it included, in bytes.
  static let headLimit = 262_144

  /// Puts the guard in a connection's pipeline; to be called when the client's own handlers are there.
  static func install(in channel: any Channel, bodyLimit: Int) -> EventLoopFuture<Void> {
    channel.eventLoop.makeCompletedFuture {
      let pipeline = channel.pipeline.syncOperations
      let parser = try pipeline.handler(type: ByteToMessageHandler<HTTPResponseDecoder>.self)
      let progress = Progress()
      // Twice the body, for the chunks' sizes around it.
      try pipeline.addHandler(Meter(progress, limit: headLimit + 2 * bodyLimit), position: .before(parser))
      try pipeline.addHandler(HeadMender(), position: .before(parser))
      try pipeline.addHandler(Gate(progress), position: .after(parser))
    }
  }

  /// Puts the guard in the pipeline of one HTTP/2 stream; HPACK has bounded the head, and `Load` bounds the body.
  static func install(inStream channel: any Channel) -> EventLoopFuture<Void> {
    channel.eventLoop.makeCompletedFuture {
      let pipeline = channel.pipeline.syncOperations
      let codec = try pipeline.handler(type: HTTP2FramePayloadToHTTP1ClientCodec.self)
      try pipeline.addHandler(Gate(Progress()), position: .after(codec))
    }
  }

  /// The most informational answers before the last one.
  static let informationalLimit = 64

  /// How far the present answer has come; both handlers run on the connection's event loop.
  private final class Progress {
    var bytes = 0
    var hasHead = false
    var isRefused = false
    var informational = 0
  }

  /// Counts the bytes of each answer before they are parsed.
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
      }
      context.write(data, promise: promise)
    }
  }

  /// Refuses a status that is none.
  private final class Gate: ChannelInboundHandler {
    typealias InboundIn = HTTPClientResponsePart
    typealias InboundOut = HTTPClientResponsePart
    private let progress: Progress

    init(_ progress: Progress) { self.progress = progress }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      if progress.isRefused { return }
      if case .head(let head) = unwrapInboundIn(data) {
        // 101 would answer a wish to change the protocol, which nobody has here.
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
