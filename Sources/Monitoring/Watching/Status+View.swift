import News
import Pipeline

extension Status {
  /// What the templates of the operator's page take.
  var view: View {
    [
      "light": lightView, "books": books.view, "sources": sources.map(\.view), "hasSources": sources.count > 1,
      "road": road.map(\.view), "time": ShownDate(time).view,
      "clock": String("\(time)".dropFirst(11).prefix(8)), "since": ShownDate(since).view,
    ]
  }

  /// The judgement, with the advice; exactly one of its three states is true.
  private var lightView: View {
    var view: View = [
      "sentence": health.sentence, "state": health.state.rawValue, "isGood": health.state == .healthy,
      "isWarning": health.state == .degraded, "isBad": health.state == .stopped,
    ]
    if !health.advice.isEmpty { view["advice"] = health.advice.map { ["text": $0] as View } }
    return view
  }
}

extension BookLine {
  /// What a line of the books takes; `difference` only if they don't balance.
  var view: View {
    var view: View = [
      "name": name, "page": "/status/sources/" + WebText.encoded(name), "fetched": Quantity.count(fetched),
      "stored": Quantity.count(stored), "revised": Quantity.count(revised), "unchanged": Quantity.count(unchanged),
      "filtered": Quantity.count(filtered), "rejected": Quantity.count(rejected), "dead": Quantity.count(dead),
      "inFlight": Quantity.count(inFlight), "toFetch": Quantity.count(toFetch), "failed": Quantity.count(failed),
      "hasRejected": rejected > 0, "hasDead": dead > 0, "hasFailed": failed > 0, "hasToFetch": toFetch > 0,
    ]
    if difference != 0 { view["difference"] = Quantity.count(difference) }
    return view
  }
}

extension StageBox {
  /// What a stage's box takes. The share of time spent waiting for a processor is shown from 5 % on.
  var view: View {
    var view: View = [
      "title": stage.title, "name": stage.rawValue, "isSlowest": isSlowest, "running": running,
      "isMissing": running == 0, "received": Quantity.rate(receivedPerSecond), "sent": Quantity.rate(sentPerSecond),
      "busy": "\(busy.wholePercent)", "busyWidth": Histogram.text(min(1, max(0, busy)) * 100),
      "median": Quantity.rate(median), "p99": Quantity.rate(p99), "memory": Quantity.bytes(residentBytes),
      "instances": instances.map(\.view), "isRelay": stage == .relay, "hasInstances": !instances.isEmpty,
      "more": "systemctl start \(stage.program)@2", "program": stage.program,
    ]
    if ready >= 0.05 { view["ready"] = "\(ready.wholePercent)" }
    if let waiting, waiting > 0 {
      view["waiting"] = Quantity.count(waiting) + (stage == .fetch ? " to fetch" : " waiting or in progress")
    }
    return view
  }
}

extension StageBox.InstanceLine {
  /// What an instance's row takes.
  var view: View {
    [
      "name": vitals.instance, "isSilent": condition == .silent, "hasEnded": condition == .ended,
      "isRunning": condition == .running, "silence": Quantity.duration(seconds: silentSeconds),
      "received": Quantity.rate(receivedPerSecond), "sent": Quantity.rate(sentPerSecond),
      "busy": "\(vitals.demand.wholePercent)", "median": Quantity.rate(vitals.latency.median),
      "p99": Quantity.rate(vitals.latency.p99), "memory": Quantity.bytes(vitals.residentBytes),
      "total": Quantity.count(Int(clamping: vitals.received)),
      "rejected": Quantity.count(Int(clamping: vitals.rejected)),
      "startedAt": ShownDate(vitals.startedAt).view,
    ]
  }
}

extension Stage {
  /// The stage's name in the pages: `Fetcher`.
  var title: String {
    switch self {
    case .fetch: "Fetcher"
    case .relay: "Relay"
    case .clean: "Cleaner"
    case .extract: "Extractor"
    case .store: "Storer"
    }
  }

  /// The stage's program: `chapar-fetcher`.
  var program: String { "chapar-\(title.lowercased())" }
}

extension LiveRow {
  /// What a row's template takes. An outcome that was filtered, unchanged or killed is neither good nor rejected.
  var view: View {
    var view: View = [
      "number": number, "clock": String("\(seenAt)".dropFirst(11).prefix(8)), "iso": "\(seenAt)", "host": host,
      "story": "/status/story?of=" + WebText.encoded(item),
    ]
    view["headline"] = headline
    view["reason"] = reason
    if let language {
      let language = Language(language)
      view["lang"] = language.tag
      view["dir"] = language.direction
    }
    view["lag"] = lagSeconds.map { Quantity.duration(seconds: $0) }
    if let outcome {
      view["outcome"] = outcome.rawValue
      view["isGood"] = outcome == .stored || outcome == .revised
      view["isRejected"] = outcome == .rejected || outcome == .failed
    }
    return view
  }
}
