import HTML
import Launching

/// Pages for measurements, and the measurement.
enum ResourceUse {
  /// The time of the fastest of several rounds, each with a new tree: the cost of parsing without interference.
  static func parseSeconds(_ page: [UInt8], rounds: Int = 3) -> Double {
    (0..<rounds).map { _ in ThreadTime.seconds { _ = Parser().parse(page) } }.min() ?? 0
  }

  /// A page of menus, paragraphs and pictures with at least `bytes` bytes. It has a node in about every 32 bytes; few
  /// news pages have so many.
  static func ordinaryPage(bytes: Int) -> [UInt8] {
    var page = "<!DOCTYPE html><html lang=en><head><title>Relay</title></head><body>\n"
    var number = 0
    while page.utf8.count < bytes {
      number += 1
      page += """
        <ul class="menu"><li class="item"><a href="/section/\(number)"><span>Section \(number)</span></a></li></ul>
        <div class="block" id="b\(number)"><p>A rider left at <b>dawn</b>, and nothing on the road
        stopped him: neither snow nor rain nor heat nor the gloom of night, as a traveller told. He gave what he carried
        to the next, who was waiting at the gate of the second station with a fresh horse.</p>
        <img src="/images/\(number).jpg" alt="Station \(number)" width="640"><br><time datetime="2023-06-04">4 June</time></div>

        """
    }
    return Array(page.utf8)
  }
}
