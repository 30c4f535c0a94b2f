import Glibc

extension Timestamp {
  /// The time now, by the system's clock or, in a simulation, by the simulated one.
  public static func current() -> Timestamp {
    if let simulated = SimulatedTime.running { return simulated.timeOfDay(sinceBoot: SimulatedTime.sinceBoot()) }
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }
}
