import HTML

/// Lines that say where a text goes on around an advertisement: `The article continues below the advert`.
///
/// One word about advertisements and one about going on are needed: `Advertisement` alone is a phrase rule's.
enum AdvertLines {
  static let rule = "page.advert-line"

  /// The lengths of such a line, in words.
  private static let lengths: ClosedRange<Int32> = 2...9

  /// Whether a line is one; a sentence of the story ends with a full stop: `Die Polizei prüft weiter die Anzeige.`
  static func isOne(_ index: Int, _ block: PageBlock, _ page: StoryPage) -> Bool {
    lengths.contains(block.shape.words) && block.shape.ending == .none && themes.cover(page.text.words[index])
  }

  private static let themes = WordThemes([adverts, goingOn])

  /// Words for advertisements, in the languages of `Config/boilerplate`.
  private static let adverts = """
    ad ads advert advertisement advertising anzeige werbung publicité publicidad anuncio publicidade anúncio pubblicità
    advertentie reclame annons annonsen annonce annoncen annonse annonsen reklame reklamen mainos mainoksen reklama reklamy
    reklamą reklamie reklamou reklamě hirdetés hirdetésünk publicitate publicității reklam reklamdan reklamın реклама рекламы
    рекламой реклами рекламою διαφήμιση διαφήμισης إعلان الإعلان إعلاني آگهی تبلیغ تبلیغات פרסומת הפרסומת הפרסומות विज्ञापन
    বিজ্ঞাপন বিজ্ঞাপনের iklan 광고 광고의 광고가
    """
  /// Words that say that the text goes on.
  private static let goingOn = """
    continue continues continued reading resumes fortgesetzt weiterlesen weitergelesen suite continúa continua sigue
    continua prosegue verder loopt fortsätter fortsetter fortsætter videre vidare jatkuu dalsza dalszy dalej ciąg pokračuje pokračování kontynuowany
    kontynuacja folytatódik folytatása continuă devamı devam продолжение продолжается продолжится далее продовження далі συνεχίζεται συνέχεια يستمر
    يتبع المتابعة ادامه ادامهٔ המשך ממשיכה ממשיך נמשכת जारी आगे বাকি আরও পড়ুন lanjut lanjutkan berlanjut 계속됩니다 계속 이어집니다
    """
}
