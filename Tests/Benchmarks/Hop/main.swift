// Measures the cost of one boundary compared with bare libzmq: `swift run -c release Hop [ROUNDS]`.
import Foundation
import Logging
import News
import Pipeline
import ZeroMQ

let arguments = CommandLine.arguments
if arguments.count == 5, let bytes = Int(arguments[3]), let count = Int(arguments[4]) {
  let road = Road(endpoints: try Endpoints(arguments[2]))
  switch arguments[1] {
  case "send": try Sender(road: road, bytes: bytes, count: count).run()
  case "receive": try Receiver(road: road, bytes: bytes, count: count).run()
  default:
    var logger = Logger(label: "relay") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = .warning
    try RelayService(boundaries: [.pages, .vitals], road: road, shutdown: try .onSignals(), logger: logger).run()
  }
} else {
  let program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
  try Comparison(rounds: arguments.dropFirst().first.flatMap { Int($0) } ?? 5, program: program).run()
}
