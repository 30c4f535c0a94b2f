import News
import Storage
import Testing

@Suite("Searching")
struct SearchingTests {
  let place = TemporaryArchive()

  @Test(
    "A word is found however it is typed",
    arguments: [
      ("او می‌خواهد برود", "می‌خواهد"), ("او می‌خواهد برود", "می خواهد"), ("او می‌خواهد برود", "میخواهد"),
      ("او میخواهد برود", "می‌خواهد"), ("او میخواهد برود", "می خواهد"), ("او می خواهد برود", "می‌خواهد"),
      ("او می خواهد برود", "میخواهد"), ("كتاب علي", "کتاب علی"), ("کتاب علی", "كتاب علي"), ("مسأله", "مساله"),
      ("مُحَمَّد", "محمد"), ("خـــبر", "خبر"), ("سال ۱۴۰۲", "1402"), ("سال ١٤٠٢", "۱۴۰۲"), ("آبان", "ابان"),
      ("خانهٔ ما", "خانه ما"), ("خانۀ ما", "خانه"), ("کتاب‌های", "کتابهای"), ("کتاب های", "کتابهای"),
      ("São Paulo café", "sao cafe"), ("Straße", "strasse"), ("STRASSE", "straße"), ("İstanbul", "istanbul"),
      ("ışık", "isik"), ("Łódź", "lodz"), ("ΑΘΗΝΑ", "αθήνα"), ("Ёлка", "елка"), ("Ｔｅｈｒａｎ", "tehran"),
      ("ﷲ", "الله"), ("ﻛﺘﺎﺏ", "کتاب"), ("e\u{301}t\u{e9}", "été"), ("U.S. troops", "US"), ("US troops", "U.S."),
      ("an e-mail", "email"), ("an email", "e-mail"), ("O’Brien said", "O'Brien"), ("O’Brien said", "OBrien"),
      ("東京都庁で会議", "東京"), ("東京都庁で会議", "都庁"), ("東京都庁で会議", "庁"), ("日本語ガイド", "ガイド"), ("日本語ｶﾞｲﾄﾞ", "ガイド"),
      ("서울에서 회의", "서울"), ("ประเทศไทยวันนี้", "ไทย"), ("नई दिल्ली", "दिल्ली"), ("שָׁלוֹם", "שלום"),
    ])
  func spelling(text: String, query: String) throws {
    let archive = try place.open()
    try archive.store([
      .sample(headline: "hit", body: [text]), .sample("https://a.example/", headline: "other", body: ["b"]),
    ])
    #expect(try archive.headlines(query) == ["hit"])
  }
}
