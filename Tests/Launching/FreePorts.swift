import Glibc

/// TCP ports on loopback that are free at the moment.
public enum FreePorts {
  /// The first of `count` consecutive ports that can all be bound now; nil if a hundred attempts found none.
  ///
  /// They are below 32768, because from there on Linux takes ports for outgoing connections (ip(7),
  /// `ip_local_port_range`), and such a connection holds its port for a minute after its end.
  public static func consecutive(_ count: UInt16) -> UInt16? {
    for _ in 0..<100 {
      let first = UInt16.random(in: 20_000..<32_768 - count)
      if (first..<first + count).allSatisfy(isFree) { return first }
    }
    return nil
  }

  private static func isFree(_ port: UInt16) -> Bool {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
    let length = socklen_t(MemoryLayout<sockaddr_in>.size)
    return unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe bind(descriptor, $0, length) } == 0
    }
  }
}
