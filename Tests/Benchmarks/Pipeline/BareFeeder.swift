import Fetching
import Foundation
import News
import Pipeline
import Settings
import ZeroMQ

/// Sends the pages of a WARC file through the pipeline without a ledger, a window or resending, and counts the
/// receipts.
///
/// It prints their number once every page has one. It then keeps running, because what it sent may be lost if it exits.
struct BareFeeder {
  let archive: String

  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    let folder = (environment["CHAPAR_STATE_DIRECTORY"] ?? ".") + "/run"
    var options = SocketOptions()
    options.maximumMessageSize = 64 << 20
    let road = Road(endpoints: Endpoints(.directory(folder)), options: options)
    let context = try Context()
    let outbox = try Outbox<Page>(road, in: context)
    let receipts = try road.connect(Pull.self, to: .outlet, of: .receipts, in: context)
    var reader = ItemReader()
    var files = try PageFiles(archive)
    var (sent, ended) = (0, 0)
    var message = Message()
    while let batch = try files.next() {
      for item in batch.items {
        var parcel = try Parcel(
          Envelope(id: item.id, origin: Origin(url: item.url), payload: try reader.page(of: item)))
        while try !outbox.send(&parcel) {
          var items = [outbox.pollItem, receipts.pollItem(.readable)]
          try Poll.wait(&items, timeout: .seconds(1))
          while try receipts.receive(into: &message) { ended += 1 }
        }
        sent += 1
      }
    }
    while ended < sent {
      var items = [receipts.pollItem(.readable)]
      try Poll.wait(&items, timeout: .seconds(1))
      while try receipts.receive(into: &message) { ended += 1 }
    }
    print(ended)
    fflush(nil)
    withExtendedLifetime(outbox) { while true { pause() } }
  }
}
