import GRDB
import News

extension Archive {
  /// The sites with enough judged articles to compare the latest with earlier ones, greatest fall first. A site needs
  /// 30 judged articles: the latest 20, and 10 to 200 before them. Articles without a quality don't count.
  public func siteQualities() throws(ArchiveError) -> [SiteQuality] {
    try reading { db in
      try Row.fetchAll(
        db, sql: Self.qualities,
        arguments: [
          SiteQuality.recentArticles, SiteQuality.recentArticles + SiteQuality.pastArticles,
          SiteQuality.recentArticles + SiteQuality.recentArticles / 2,
        ]
      ).map { row in
        SiteQuality(
          host: row[0], articles: row[1], recentCount: SiteQuality.recentArticles, recent: row[2], past: row[3],
          pastSquare: row[4])
      }
    }
  }

  /// `place` numbers a site's judged articles, 1 for the latest.
  private static let qualities = """
    SELECT host, count(*) AS articles, avg(CASE WHEN place <= ?1 THEN quality END) AS recent,
      avg(CASE WHEN place > ?1 THEN quality END) AS past, avg(CASE WHEN place > ?1 THEN quality * quality END)
    FROM (
      SELECT host, quality, row_number() OVER (PARTITION BY host_key ORDER BY fetched_at DESC, id DESC) AS place
      FROM article WHERE quality IS NOT NULL)
    WHERE place <= ?2 GROUP BY host HAVING count(*) >= ?3 ORDER BY past - recent DESC, host
    """
}
