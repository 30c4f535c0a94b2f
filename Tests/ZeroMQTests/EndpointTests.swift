import Testing
import ZeroMQ

@Suite("Endpoints")
struct EndpointTests {
  @Test(
    "Only loopback and socket files stay on this machine",
    arguments: [
      ("ipc:///run/chapar/pages.in", true), ("tcp://127.0.0.1:7600", true), ("tcp://127.9.9.9:7600", true),
      ("tcp://localhost:7600", true), ("tcp://[::1]:7600", true), ("tcp://0.0.0.0:7600", false),
      ("tcp://*:7600", false), ("tcp://10.0.0.5:7600", false), ("tcp://127.evil.example:7600", false),
    ] as [(String, Bool)])
  func staysOnThisMachine(text: String, stays: Bool) throws {
    #expect(try Endpoint(text).staysOnThisMachine == stays)
    #expect(try Endpoint(text).description == text)
  }

  @Test(
    "What is no endpoint is refused",
    arguments: [
      "", "ipc://", "ipc://relative/path", "tcp://host", "tcp://host:port", "tcp://:1", "tcp://host:70000",
      "http://host:1", "ipc:///" + String(repeating: "x", count: 107),
    ])
  func refuses(text: String) {
    #expect(throws: TransportError.self) { try Endpoint(text) }
  }
}
