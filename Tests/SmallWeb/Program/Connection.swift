import Foundation
import NIOCore
import NIOHTTP1
import News
import SmallWeb

/// One connection to the small web.
final class Connection: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let server: SmallWebServer
  private var head: HTTPRequestHead?
  /// The judge's number for the current request.
  private var exchange: Int?

  init(server: SmallWebServer) { self.server = server }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head): self.head = head
    case .body: break
    case .end:
      guard let head else { return }
      self.head = nil
      take(head, context)
    }
  }

  func channelInactive(context: ChannelHandlerContext) {
    end()
    context.fireChannelInactive()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

  private func end() {
    if let exchange { server.judge?.end(exchange) }
    exchange = nil
  }

  private func take(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
    guard let host = server.web.host(named: head.headers.first(name: "host") ?? "") else {
      return control(head.uri, context)
    }
    let headers = Dictionary(head.headers.map { ($0.name.lowercased(), $0.value) }) { "\($0), \($1)" }
    let request = WebRequest(host: host, path: head.uri, headers: headers)
    let now = Timestamp.current()
    let answer = server.web.answer(request, at: now)
    exchange = server.judge?.begin(request, at: now)
    if let exchange { server.judge?.answer(exchange, with: answer, at: now) }
    if server.latency == .zero { return send(answer, context) }
    let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    context.eventLoop.scheduleTask(in: server.latency) {
      let (connection, context) = bound.value
      if context.channel.isActive { connection.send(answer, context) }
    }
  }

  private func send(_ answer: WebAnswer, _ context: ChannelHandlerContext) {
    switch answer.manner {
    case .plain:
      // The client gets the answer after this, never before.
      end()
      write(answer.status, HTTPHeaders(answer.headers.map { ($0.name, $0.value) }), answer.body, context)
    case .silence: break
    case .drip, .flood:
      let head = HTTPResponseHead(version: .http1_1, status: .ok, headers: ["Content-Type": "text/html"])
      context.writeAndFlush(wrapOutboundOut(.head(head)), promise: nil)
      pour(isFlood: answer.manner == .flood, context)
    }
  }

  /// Sends a byte every tenth of a second or, for a flood, as much as the client takes.
  private func pour(isFlood: Bool, _ context: ChannelHandlerContext) {
    guard context.channel.isActive else { return }
    let part = ByteBuffer(repeating: UInt8(ascii: "x"), count: isFlood ? 65_536 : 1)
    let loop = context.eventLoop
    let bound = NIOLoopBound((self, context), eventLoop: loop)
    context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(part)))).whenSuccess {
      loop.scheduleTask(in: isFlood ? .zero : .milliseconds(100)) {
        let (connection, context) = bound.value
        connection.pour(isFlood: isFlood, context)
      }
    }
  }

  private func write(_ status: Int, _ headers: HTTPHeaders, _ body: [UInt8], _ context: ChannelHandlerContext) {
    var head = HTTPResponseHead(version: .http1_1, status: .init(statusCode: status), headers: headers)
    if status != 304 { head.headers.replaceOrAdd(name: "Content-Length", value: "\(body.count)") }
    head.headers.add(name: "Date", value: SmallWeb.date(.current()))
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    if !body.isEmpty { context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: body)))), promise: nil) }
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
  }

  /// Handles the test run's own requests, to addresses that belong to no paper.
  private func control(_ path: String, _ context: ChannelHandlerContext) {
    var body: [UInt8] = []
    switch path {
    case "/judge/report": body = (try? Array(JSONEncoder().encode(server.judge?.report ?? [:]))) ?? []
    case "/judge/death": server.judge?.noteDeath()
    case "/web/stories":
      body = Array(server.web.obtainable().map { "\($0.url)\t\($0.story.published)\n" }.joined().utf8)
    case "/web/published": body = Array(server.web.published(at: .current()).joined(separator: "\n").utf8)
    case "/web/time": body = Array("\(Timestamp.current().milliseconds)".utf8)
    default: return write(404, [:], [], context)
    }
    write(200, [:], body, context)
  }
}
