import News

extension Client {
  /// Judges a request by what the client had been told before.
  mutating func judge(_ request: WebRequest, at now: Timestamp, by judge: Judge) {
    let address = Address(host: request.host, path: request.plainPath)
    let isRobots = request.plainPath == "/robots.txt"
    let host = hosts[request.host] ?? HostAccount()
    let account = addresses[address]
    let words = "\(now): host \(request.host), \(request.path)"
    if request.headers["cookie"] != nil, host.redirectedTo != request.path { give(.cookieSent, words) }
    if request.headers["referer"] != nil { give(.refererSent, words) }
    if !isRobots, judge.isForbidden(request.host, request.path) { give(.robotsRefused, words) }
    judgePace(request, host, judge.crawlDelay(request.host), words, at: now)
    if isRobots {
      hosts[request.host, default: HostAccount()].robotsAt = now
      if let last = account?.wholeAt, last + .seconds(3600) > now, account?.isForgiven != true {
        give(.fetchedForNothing, "\(words), last asked \(last)")
      }
    } else {
      if host.robotsAt.map({ $0 + .seconds(86_400 + 600) < now }) ?? true {
        give(.robotsUnread, "\(words), last read \(host.robotsAt.map { "\($0)" } ?? "never")")
      }
      if detours.contains(address), host.redirectedTo != request.path, !host.isForgiven { give(.detourKept, words) }
      if let account { judgeAgain(request, account, words, at: now) }
      judgeValidators(request, account, words)
    }
    // A redirect is still being followed if robots.txt has to be read again on the way.
    if !isRobots { hosts[request.host]?.redirectedTo = nil }
    hosts[request.host, default: HostAccount()].askedAt = now
    count(request, at: now)
  }

  private mutating func judgePace(
    _ request: WebRequest, _ host: HostAccount, _ crawlDelay: Int, _ words: String, at now: Timestamp
  ) {
    if let rest = host.restUntil, rest > now, !host.isForgiven {
      give(.soonerThanRetryAfter, "\(words), rest to \(rest)")
    }
    guard let last = host.askedAt, !host.isForgiven, host.redirectedTo != request.path else { return }
    // A client learns the delay from robots.txt.
    let delay = host.robotsAt == nil ? 0 : crawlDelay
    if last + .seconds(delay) > now {
      give(.soonerThanCrawlDelay, "\(words), last asked \(last), \(delay) s")
    } else if last + .seconds(1) > now {
      give(.soonerThanASecond, "\(words), last asked \(last)")
    }
  }

  private mutating func judgeAgain(
    _ request: WebRequest, _ account: AddressAccount, _ words: String, at now: Timestamp
  ) {
    if account.isForgiven { return }
    if account.isGone { give(.askedTheGone, words) }
    if let fresh = account.freshUntil, fresh > now { give(.soonerThanMaxAge, "\(words), fresh to \(fresh)") }
    if account.moves > 5 { give(.moveIgnored, "\(words), told \(account.moves) times") }
  }

  private mutating func judgeValidators(_ request: WebRequest, _ account: AddressAccount?, _ words: String) {
    let near = [account?.leadsTo, account?.ledFrom].compactMap { path in
      path.flatMap { addresses[Address(host: request.host, path: $0)] }
    }
    let tags = (account?.tags ?? []) + near.flatMap(\.tags)
    let dates = (account?.dates ?? []) + near.flatMap(\.dates)
    if let tag = request.headers["if-none-match"], !tags.contains(tag) {
      give(.validatorMangled, "\(words): \(tag), given \(tags)")
    }
    if let date = request.headers["if-modified-since"], !dates.contains(date) {
      give(.validatorMangled, "\(words): \(date), given \(dates)")
    }
  }

  private mutating func count(_ request: WebRequest, at now: Timestamp) {
    conduct.requests += 1
    if request.isForFeed {
      conduct.feedRequests += 1
      feedTimes.append(now)
      if feedTimes.count > 300, let first = feedTimes.first {
        if first + .seconds(10) > now { give(.burst, "\(now): 301 feeds since \(first)") }
        feedTimes.removeFirst()
      }
    } else if request.isForStory {
      conduct.pageRequests += 1
    }
  }
}

extension Client {
  /// Records what the client is told, and judges whether the request was needless.
  mutating func note(_ answer: WebAnswer, to request: WebRequest, at now: Timestamp) {
    let address = Address(host: request.host, path: request.plainPath)
    var account = addresses[address] ?? AddressAccount()
    var host = hosts[request.host] ?? HostAccount()
    conduct.bytes += answer.body.count
    if answer.status == 304 { conduct.unmodified += 1 }
    if answer.status == 200, answer.manner == .plain {
      judgeUse(of: answer, request, account, at: now)
      if let tag = answer.header("ETag"), tag == account.tags.last, account.version != answer.version {
        account.lies = true
      }
      if request.isForStory, stories.insert(address).inserted { conduct.stories += 1 }
      (account.version, account.wholeAt) = (answer.version, now)
    }
    if let tag = answer.header("ETag"), account.tags.last != tag { account.tags = account.tags.suffix(3) + [tag] }
    if let date = answer.header("Last-Modified"), account.dates.last != date {
      account.dates = account.dates.suffix(3) + [date]
    }
    account.freshUntil = Self.maxAge(of: answer).map { now + .seconds($0) }
    account.askedAt = now
    account.isForgiven = false
    host.isForgiven = false
    if answer.status == 410 { account.isGone = true }
    account.moves = answer.status == 301 ? account.moves + 1 : 0
    if let target = answer.header("Location") {
      host.redirectedTo = target
      account.leadsTo = target
      addresses[Address(host: request.host, path: target), default: AddressAccount()].ledFrom = address.path
      if answer.status == 302 { detours.insert(Address(host: request.host, path: target)) }
    }
    if let rest = answer.header("Retry-After") { host.restUntil = Self.end(of: rest, at: now) }
    addresses[address] = account
    hosts[request.host] = host
  }

  /// The same content again in full: needless within a day for a client that had validators, within half an hour
  /// otherwise.
  private mutating func judgeUse(
    of answer: WebAnswer, _ request: WebRequest, _ account: AddressAccount, at now: Timestamp
  ) {
    guard let whole = account.wholeAt, account.version == answer.version, request.isForStory || request.isForFeed else {
      return
    }
    if account.isForgiven { return conduct.again += 1 }
    // A client that was sent false validators is right to poll without them.
    if account.lies { return }
    let isStory = request.isForStory
    let hasValidators = answer.header("ETag") != nil || answer.header("Last-Modified") != nil
    let span: Duration = hasValidators ? .seconds(isStory ? 30 * 86_400 : 86_400) : .seconds(isStory ? 1800 : 0)
    if whole + span > now {
      give(.fetchedForNothing, "\(now): host \(request.host), \(request.path), had since \(whole)")
    }
  }

  /// Forgives a client that was killed for not knowing what it was told since an instant.
  mutating func forgive(since instant: Timestamp) {
    for (address, account) in addresses where account.askedAt.map({ $0 >= instant }) ?? false {
      addresses[address]?.isForgiven = true
    }
    for (number, host) in hosts where host.answeredAt.map({ $0 >= instant }) ?? false || !host.open.isEmpty {
      hosts[number]?.isForgiven = true
    }
  }

  private static func maxAge(of answer: WebAnswer) -> Int64? {
    guard let value = answer.header("Cache-Control"), let range = value.firstRange(of: "max-age=") else { return nil }
    return Int64(value[range.upperBound...].prefix { $0.isNumber })
  }

  /// The end of the rest that `Retry-After` asks for, in seconds or as a date; now if it is neither (RFC 9110 §10.2.3).
  private static func end(of retryAfter: String, at now: Timestamp) -> Timestamp {
    if let seconds = Int64(retryAfter) { return now + .seconds(seconds) }
    return HTTPDate.instant(retryAfter) ?? now
  }
}
