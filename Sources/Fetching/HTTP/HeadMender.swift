import NIOCore
import NIOHTTP1

/// Repairs the head (status line and fields) of each answer before the HTTP parser sees it, because the parser refuses
/// what browsers and curl accept.
///
/// It repairs blanks before a colon, folded fields (RFC 9112 §5.2), lines that end with LF alone or are not fields, the
/// same `Content-Length` twice (§6.3), a length with a chunked body, and a status line without its third part.
///
/// It must stand before the parser, and after `Meter`, which bounds how much of an endless head is kept here.
final class HeadMender: ChannelDuplexHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer
  typealias OutboundIn = HTTPClientRequestPart
  typealias OutboundOut = HTTPClientRequestPart

  /// The head so far; nil while a body arrives.
  private var head: [UInt8]? = []

  /// Collects bytes until a head is complete; each byte is searched once, however small the pieces in which it comes.
  /// After an informational answer it expects another head.
  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard var bytes = head else { return context.fireChannelRead(data) }
    head = []
    let searched = max(0, bytes.count - 3)
    bytes.append(contentsOf: unwrapInboundIn(data).readableBytesView)
    guard Self.canBegin(bytes) else { return pass(bytes, in: context) }
    var from = searched
    while let end = Self.end(of: bytes, from: from) {
      let mended = MendedHead(bytes[..<end])
      context.fireChannelRead(wrapInboundOut(ByteBuffer(bytes: mended.bytes)))
      bytes.removeFirst(end)
      guard mended.isInformational else { return pass(bytes, in: context) }
      from = 0
    }
    head = bytes
  }

  /// Passes on bytes that are not a head, and all that follows.
  private func pass(_ bytes: [UInt8], in context: ChannelHandlerContext) {
    head = nil
    if !bytes.isEmpty { context.fireChannelRead(wrapInboundOut(ByteBuffer(bytes: bytes))) }
  }

  /// Whether bytes can begin a head, allowing empty lines before it.
  private static func canBegin(_ bytes: [UInt8]) -> Bool {
    let start = bytes.drop { $0 == 13 || $0 == 10 }.prefix(5)
    return ["http/", "icy "].contains {
      zip($0.utf8, start).allSatisfy { $0 == $1 || (65...90).contains($1) && $0 == $1 | 0x20 }
    }
  }

  func channelInactive(context: ChannelHandlerContext) {
    // Leave a head that never ends to the parser.
    if let head, !head.isEmpty { context.fireChannelRead(wrapInboundOut(ByteBuffer(bytes: head))) }
    head = []
    context.fireChannelInactive()
  }

  /// A new request on the connection means that a new head follows.
  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    if case .head = unwrapOutboundIn(data) { head = [] }
    context.write(data, promise: promise)
  }

  /// The index after the empty line that ends a head; empty lines at the start don't count.
  private static func end(of bytes: [UInt8], from searched: Int) -> Int? {
    let start = bytes.firstIndex { $0 != 13 && $0 != 10 } ?? bytes.count
    var index = max(start, searched)
    while let feed = bytes[index...].firstIndex(of: 10) {
      let next = feed + 1
      if next < bytes.count, bytes[next] == 10 { return next + 1 }
      if next + 1 < bytes.count, bytes[next] == 13, bytes[next + 1] == 10 { return next + 2 }
      index = next
    }
    return nil
  }
}
