import Foundation
import Launching

/// One HTTP request, sent as bytes on its own connection, and its response.
struct PlainRequest {
  let status: Int
  let headers: [(name: String, value: String)]
  let body: String

  /// Sends a request and reads until the server closes the connection.
  ///
  /// - Parameter limit: the most bytes to read, for streams that don't end.
  init(
    _ method: String = "GET", _ path: String, port: Int, headers: [String: String] = [:], body: String? = nil,
    limit: Int = 20_000_000
  ) throws {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { throw TestFault("making a socket") }
    defer { close(descriptor) }
    var wait = timeval(tv_sec: 20, tv_usec: 0)
    unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
    let length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let connected = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe connect(descriptor, $0, length) }
    }
    guard connected == 0 else { throw TestFault("connecting to port \(port)") }
    var fields = ["Host": "127.0.0.1:\(port)", "Connection": "close"].merging(headers) { _, own in own }
    if let body {
      fields["Content-Length"] = "\(body.utf8.count)"
      fields["Content-Type"] = fields["Content-Type"] ?? "application/x-www-form-urlencoded"
    }
    let head = fields.map { "\($0.key): \($0.value)\r\n" }.joined()
    let request = Array("\(method) \(path) HTTP/1.1\r\n\(head)\r\n\(body ?? "")".utf8)
    guard unsafe send(descriptor, request, request.count, Int32(MSG_NOSIGNAL)) == request.count else {
      throw TestFault("sending a request")
    }
    self.init(Self.read(descriptor, limit: limit))
  }

  private init(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
    let lines = (parts.first ?? "").split(separator: "\r\n")
    status = lines.first.flatMap { $0.split(separator: " ").dropFirst().first.flatMap { Int($0) } } ?? 0
    headers = lines.dropFirst().compactMap { line in
      let pair = line.split(separator: ":", maxSplits: 1)
      return pair.count == 2 ? (pair[0].lowercased(), pair[1].trimmingCharacters(in: .whitespaces)) : nil
    }
    body = parts.count > 1 ? String(parts[1]) : ""
  }

  private static func read(_ descriptor: Int32, limit: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while bytes.count < limit {
      let count = unsafe recv(descriptor, &chunk, chunk.count, 0)
      if count <= 0 { break }
      bytes += chunk[..<count]
    }
    return bytes
  }

  /// The first value of a header.
  func header(_ name: String) -> String? { headers.first { $0.name == name.lowercased() }?.value }

  /// The cookie with a name, in the form in which it must be sent back.
  func cookie(_ name: String) -> String? {
    headers.filter { $0.name == "set-cookie" }.map(\.value)
      .first { $0.hasPrefix(name + "=") }.map { String($0.prefix { $0 != ";" }) }
  }
}

/// Something that a test needed and did not get.
struct TestFault: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
