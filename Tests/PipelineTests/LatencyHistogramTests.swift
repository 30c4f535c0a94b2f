import Pipeline
import Testing

@Suite("Latencies")
struct LatencyHistogramTests {
  @Test(
    "A percentile is never below the truth and at most half above it",
    arguments: [1, 2, 3, 7, 90, 1000, 12_345, 999_999, 5_000_000])
  func bounds(microseconds: Int) {
    var histogram = LatencyHistogram()
    histogram.add(.microseconds(microseconds))
    let bound = histogram.percentile(0.5) * 1000
    #expect(bound >= Double(microseconds))
    #expect(bound <= Double(microseconds) * 1.5)
  }

  @Test("Half lies under the median and one in a hundred above the 99th percentile")
  func percentiles() {
    var histogram = LatencyHistogram()
    #expect(histogram.percentile(0.99) == 0)
    for _ in 0..<99 { histogram.add(.milliseconds(1)) }
    histogram.add(.seconds(100))
    #expect((1.0...1.25).contains(histogram.percentile(0.5)))
    #expect((1.0...1.25).contains(histogram.percentile(0.99)))
    #expect(histogram.percentile(1) > 10_000)
    histogram.clear()
    #expect(histogram.percentile(1) == 0)
  }

  @Test("Nothing and less than nothing count as the shortest", arguments: [Duration.zero, .seconds(-1)])
  func shortest(duration: Duration) {
    var histogram = LatencyHistogram()
    histogram.add(duration)
    #expect(histogram.percentile(1) > 0)
  }
}
