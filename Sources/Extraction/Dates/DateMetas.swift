import News

/// The metas that hold dates, by their names without punctuation: `DC.Date.Issued` and `dc:date:issued` are the same.
///
/// To add a meta, put its name, in lower case and without punctuation, into the group of its role and trust.
enum DateMetas {
  /// The role of a meta's date, and its trust from 0 to 1; nil if the meta holds no date. Names longer than 40 bytes
  /// are not looked up.
  static func meaning(of name: String) -> (role: DateLedger.Role, trust: Double)? {
    guard name.utf8.count <= 40 else { return nil }
    return table[hash(of: name)]
  }

  /// The hash of a name's ASCII letters, in lower case, and digits. So `DC.date.issued`, `dc:date:issued` and
  /// `dcDateIssued` have one.
  private static func hash(of name: some StringProtocol) -> UInt64 {
    var hash = FNV1a()
    for byte in name.utf8 {
      if byte.isASCIILetter { hash.append(byte | 0x20) } else if byte.isASCIIDigit { hash.append(byte) }
    }
    return hash.value
  }

  /// The roles and trust of all names, by their hashes. Built on first use.
  private static let table: [UInt64: (role: DateLedger.Role, trust: Double)] = {
    var table: [UInt64: (role: DateLedger.Role, trust: Double)] = [:]
    for (names, role, trust) in groups {
      for name in names.split(whereSeparator: { $0 == " " || $0 == "\n" }) { table[hash(of: name)] = (role, trust) }
    }
    return table
  }()

  /// Names with their role and trust. The more clearly a name means the publication or the change, the more it is
  /// trusted.
  ///
  /// A meta whose name says only "date" may be rewritten with each change, so it stays below those that say
  /// "published" (`DateDecision.isOfLaterUse`).
  private static let groups: [(String, DateLedger.Role, Double)] = [
    ("articlepublishedtime", .published, 0.95),
    (
      """
      articlepublished articlepublishedtimestamp ogarticlepublishedtime ogpublishedtime datepublished itempropdatepublished
      parselypubdate publishedtime firstpublished datefirstpublished ogregdate regdate articleregdate
      """, .published, 0.9
    ),
    (
      """
      ogpubdate sailthrudate pubdate publishdate publicationdate articlepublicationdate articledateoriginal originalpublicationdate
      originalpublishdate cxenseparserecspublishtime cxenseparsepublishtime rnewsdatepublished shareaholicarticlepublishedtime
      btpubdate dcdateissued dcissued dctermsissued issued citationonlinedate articlepostdate itempropdateissued dateposted posteddate
      postdate publishedat datepublication datepubliee publisheddate publishtime publishedon pubtime epubdate firstpubdate
      wdate issuedate articleissueddate dcdatepublished dctermspublished dcdateavailable dctermsavailable
      """, .published, 0.85
    ),
    (
      "dcdatecreated dcdate dctermsdate dcdatex citationpublicationdate displaydate articledate newsdate", .published,
      0.8
    ),
    ("dctermscreated dccreated citationdate date dcdatesubmitted dctermsdatesubmitted", .published, 0.75),
    ("articlecreated articlecreatedtime articlecreateddate ogcreatedtime", .published, 0.7),
    ("itempropdatecreated datecreated created creationdate createdat releasedate contentcreated", .published, 0.6),
    ("articlemodifiedtime articleupdatedtime", .modified, 0.9), ("itempropdatemodified datemodified", .modified, 0.85),
    (
      """
      ogupdatedtime ogmodifiedtime ogarticlemodifiedtime dctermsmodified dcmodified dcdatemodified articleupdated articlemodified
      dcdateupdated moddate cxenseparserecsmodifiedtime
      """, .modified, 0.8
    ),
    ("lastmod revised lastmodified modified lastupdated lastupdate updated updatedat datemodification", .modified, 0.6),
  ]
}
