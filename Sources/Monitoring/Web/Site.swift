import Hummingbird
import Logging
import Settings

/// The web site for the operator and the readers. Its parts are in extensions: one for each kind of page.
public struct Site: Sendable {
  let settings: SiteSettings
  /// What reads ledger and archive.
  let room: ReadingRoom
  let templates: Templates
  let frame: PageFrame
  let desk: FrontDesk
  /// Nil without a password file: then nobody signs in, and only this machine is served.
  let accounts: Accounts?
  let sessions = Sessions()
  let watch: Watch
  let keeper: StatusKeeper
  let feed: LiveFeed
  let operators: Operator
  let trial: Trial
  let logger: Logger

  /// Creates a site that shows what `room` reads and `watch` sees.
  ///
  /// - Throws: `PasswordFileError`.
  public init(_ settings: SiteSettings, room: ReadingRoom, watch: Watch, logger: Logger) throws {
    self.settings = settings
    self.room = room
    self.watch = watch
    self.logger = logger
    trial = Trial(token: settings.all[Catalogue.productToken])
    keeper = StatusKeeper(
      room: room, watch: watch, longestWait: settings.all[Catalogue.receiptTimeoutCeiling] * 2)
    operators = Operator(places: room.places, logger: logger)
    templates = try Templates()
    frame = PageFrame(templates: templates, assets: Assets())
    feed = LiveFeed(keeper: keeper, watch: watch, templates: templates)
    desk = FrontDesk(room: room)
    accounts = try settings.passwordFile.map(Accounts.init(file:))
  }

  /// The routes to the pages. `Guard` is asked before each of them. HEAD is answered as GET without the body.
  func router() -> Router<Visit> {
    let router = Router(context: Visit.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: Guard(settings: settings, accounts: accounts, sessions: sessions, frame: frame))
    addAssets(to: router)
    addReading(to: router)
    addFeeds(to: router)
    addStatus(to: router)
    addActions(to: router)
    addAccounts(to: router)
    addMachines(to: router)
    return router
  }

  /// The files that never change under their names: browsers keep them for a year without asking.
  private func addAssets(to router: Router<Visit>) {
    router.get("/assets/{file}") { [frame] _, visit in
      guard let asset = frame.assets[try visit.part("file")] else { throw HTTPError(.notFound) }
      var response = Reply.text(asset.text, type: asset.type)
      response.headers[.cacheControl] = "public, max-age=31536000, immutable"
      return response
    }
  }
}
