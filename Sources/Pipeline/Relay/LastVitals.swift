/// The last vitals of each process, as bytes, so that the relay can repeat those of one that fell silent.
///
/// A new tap has seen nothing: without this, a `chapar status` started after a storer died would not know that there
/// was one. The relay keeps them because it receives everybody's vitals, and the viewer may be on another machine.
struct LastVitals {
  private var heard: [Origin: Entry] = [:]

  private struct Entry {
    var message: [UInt8]
    var heardAt: ContinuousClock.Instant
  }

  /// How long after its last vitals a process counts as silent.
  static let silence: Duration = .milliseconds(1500)
  /// The most processes, and the most bytes of vitals, so that forged ones can't fill the memory.
  static let capacity = 512
  static let longest = 16_384

  mutating func note(_ message: [UInt8], of origin: Origin, at now: ContinuousClock.Instant) {
    guard message.count <= Self.longest else { return }
    if heard[origin] == nil, heard.count >= Self.capacity {
      guard let oldest = heard.min(by: { $0.value.heardAt < $1.value.heardAt }) else { return }
      heard[oldest.key] = nil
    }
    heard[origin] = Entry(message: message, heardAt: now)
  }

  /// The vitals of processes that are silent now; those silent for `Roster.memory` are forgotten.
  mutating func silent(at now: ContinuousClock.Instant) -> [(origin: Origin, message: [UInt8])] {
    heard = heard.filter { $0.value.heardAt.duration(to: now) < Roster.memory }
    return heard.filter { $0.value.heardAt.duration(to: now) >= Self.silence }
      .map { (origin: $0.key, message: $0.value.message) }
      .sorted { $0.origin.name < $1.origin.name }
  }
}
