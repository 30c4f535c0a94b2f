import Letters
import News

/// Words that distinguish people's names from everything else in bylines.
///
/// To add a language, put its words for author, photographer and change into the lists here; case and accents don't
/// matter. Chinese, Japanese and Korean have theirs in `WideNames`.
enum NameWords {
  /// The roles of a word in a byline; most words are just names.
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt32

    /// Comes before names: `By`, `Von`, `Text:`.
    static let prefix = Kinds(rawValue: 1)
    /// Is never in a person's name: a job, a desk, a button.
    static let stranger = Kinds(rawValue: 2)
    /// Occurs only in names of organisations.
    static let organisation = Kinds(rawValue: 4)
    /// Begins the line of somebody who is not the author: `Photography by`.
    static let helper = Kinds(rawValue: 8)
    /// A small word inside names.
    static let particle = Kinds(rawValue: 16)
    /// Comes between names.
    static let conjunction = Kinds(rawValue: 32)
    /// A place or an employer follows.
    static let ender = Kinds(rawValue: 64)
    /// Means `by` in the middle of a line.
    static let by = Kinds(rawValue: 128)
    /// A stranger that is also a given name: `June Thomas`.
    static let givenName = Kinds(rawValue: 256)
    /// Begins bylines and hardly anything else.
    static let opener = Kinds(rawValue: 512)
    /// A month, a day or a time unit that is also a name: `Laura June`, `Wei Min`.
    static let calendar = Kinds(rawValue: 1024)
    /// Introduces a day or something else that is not a name: `Updated:`.
    static let date = Kinds(rawValue: 2048)
    /// Is a label before a comma or colon: `Author,` `Role,`.
    static let label = Kinds(rawValue: 4096)
    /// Comes before a word that says what was done: `last updated`, `medically reviewed`.
    static let adverb = Kinds(rawValue: 8192)
    /// Comes before a job: `by our reporter`.
    static let our = Kinds(rawValue: 16384)
  }

  /// Articles, with which people's names do not begin.
  static let articles: Set = [
    "the", "an", "a", "el", "la", "le", "les", "los", "il", "lo", "die", "der", "das", "ein", "eine", "o", "un", "une",
  ]

  /// The roles of the word with this key. Empty for a word in no list; a word in several has all their roles.
  static func kinds(of key: UInt64) -> Kinds { all[key] ?? [] }

  /// Whether a text has a word that is a helper's, whatever signs are around it: a quick check, because nearly all
  /// lines have none, and cutting one into words takes ten times as long.
  static func mayHoldHelper(_ text: String) -> Bool {
    let folding = LetterFolding.standard
    var scalars = ScalarReader(text.utf8)
    var hash = FNV1a()
    // The key of the word up to its last letter.
    var key: UInt64?
    while let scalar = scalars.next() {
      if !isSign(scalar) {
        folding.append(scalar, to: &hash)
        key = hash.value
      } else if scalar == 0x2D {
        folding.append(scalar, to: &hash)
      } else {
        if let key, kinds(of: key).contains(.helper) { return true }
        (hash, key) = (FNV1a(), nil)
      }
    }
    return key.map { kinds(of: $0).contains(.helper) } ?? false
  }

  /// Whether a scalar is white space or a sign between words, narrow or wide.
  private static func isSign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x80: !((scalar | 0x20) &- 0x61 < 26 || scalar &- 0x30 < 10)
    case 0xAA, 0xAD, 0xB5, 0xBA: false
    case 0xA0...0xBF, 0x60C, 0x61B, 0x2000...0x2BFF, 0x3000...0x303F, 0xFF00...0xFF65: true
    default: false
    }
  }

  /// The roles of all words, by their keys.
  private static let all: [UInt64: Kinds] = {
    let lists: [(String, Kinds)] = [
      (prefixes, .prefix), (strangers, .stranger), (organisations, .organisation), (helpers, .helper),
      (particles, .particle), (conjunctions, .conjunction), (enders, .ender),
      ("by von vom par por", [.by, .prefix]), ("april may june august sunday", .givenName),
      // "Md" is Mohammad before names, and a doctor after them.
      ("will md", [.givenName, .stranger]), (ours, .our),
      (openers, [.opener, .prefix]), (calendar, .calendar), (dates, .date),
      ("author authors role role: title position", .label),
      ("last medically first also originally additional zuletzt letzte last: última ultima dernière ostatnia", .adverb),
    ]
    var all: [UInt64: Kinds] = [:]
    for (words, kind) in lists {
      for word in DateVocabulary.names(words) {
        all[DateVocabulary.key(word), default: []].formUnion(kind)
      }
    }
    return all
  }()

  /// Words before names: `By`, `Von`, `Text:`.
  private static let prefixes =
    """
    by von par por di door av af autor autora autores autorin autoren auteur auteure auteurs autrice author authors written texte text texto testo
    posted story words reported report reporting reporter published publié рассказ gonzo submitted added edited editor editors
    contributor opinion analysis exclusive interview review from article rédigé propos recueillis ecrit écrit escrito guest post
    redaktor redaktion: foto verified artikel beitrag gastbeitrag zitat kommentar bericht rezension kolumne erstellt
    geschrieben veröffentlicht verfasst gepostet eingestellt publiziert verfasser verfasserin protokoll interview: reportage reportagem
    scritto autore autrice cura reportaje redacta tekst tekstas auteur: journaliste journalist journalistin giornalista periodista
    автор автора авторы текст корреспондент журналист подготовил подготовила записал записала беседовал беседовала интервью материал
    журналістка журналіст авторка підготувала підготував napsal napsala
    γράφει γραφει του της συντάκτης συντάκτρια συντακτης κείμενο ρεπορτάζ επιμέλεια συγγραφέας ο η οι αρθρογράφος
    szerző írta napisał napisała pisze opracował opracowała oprac opr tekst: autorka autorzy připravil připravila skriven skribent
    teksti toimittaja kirjoittaja szöveg zpracoval zpracovala লেখক
    forfatter journalister yazan yazar haber muhabir röportaj derleyen hazırlayan editör yazı oleh penulis reporter: wartawan
    נכתב מאת כתב כתבת כתבה מערכת: הכתב הכותב הכותבת
    लेखक लेखिका रिपोर्टर रिपोर्ट संवाददाता प्रस्तुति द्वारा लेखन पत्रकार बाय
    verslaggever verslaggeefster korrespondent korrespondenten korrespondentin correspondant correspondante envoyé envoyée
    spécial spéciale corresponsal enviado enviada especial inviato inviata corrispondente
    به از نویسنده نویسندگان نگارنده خبرنگار گزارشگر گزارش قلم یادداشت گفت‌وگو گفتگو مصاحبه تهیه
    كتب كتبت كتبه كتبها بقلم إعداد اعداد تحرير: الكاتب الكاتبة المراسل مراسل مراسلة تقرير حوار كاتب الصحفي المؤلف
    """

  /// Words before a job.
  private static let ours =
    "our unser unsere unserem unserer notre nos onze nuestro nuestra nostro nostra nosso nossa dal"

  /// Words that can open a byline: `By`, `Text`, `Autor`.
  private static let openers =
    """
    by von vom par por written autor autora autoren autorin auteur auteure auteurs autrice author authors text words posted reported submitted автор автора текст نویسنده نگارنده خبرنگار بقلم كتب کتبت
    كتبت yazar yazan haber 作者 文 記者 记者 著者 撰文 oleh penulis teksti toimittaja kirjoittaja szöveg লেখক szerző γράφει συντάκτης συντάκτρια κείμενο λέξεις מאת כתב כתבת लेखक रिपोर्टर
    संवाददाता إعداد الكاتب به از قلم napsal napsala підготувала підготував cura recueillis recueilli door av af texte texto testo tekst verfasst escrito scritto rédigé
    """

  /// Names of months, days and units of time. Some are also given names: `Jan`, `Jun`, `Mar`.
  private static let calendar =
    """
    jan feb mar apr jun jul aug sep sept oct okt nov dec dez min minutes minute sec seconds second hour hours january february march april may june july august september october november
    december mon tue tues wed thu thur thurs fri sat sun mo di mi do fr sa so lun mar mer jeu ven sam dim sunday ago
    """

  /// Words that begin something other than names: a date, a source, a place, a section.
  private static let dates =
    """
    updated update modified published publish published: posted edited: edit date last-updated aktualisiert stand veröffentlicht
    publicado actualizado publié publiée modifié mis màj pubblicato aggiornato atualizado обновлено опубликовано дата güncelleme
    güncellenme yayınlanma tarih giriş źródło source sources quelle fuente fonte источник джерело kaynak מקור עודכן פורסם المصدر منبع تاریخ
    انتشار تاريخ نشر تحديث بروزرسانی πηγή ενημέρωση δημοσίευση स्रोत अपडेट प्रकाशित location place ort published_on category categories tags
    topics in section rubrik kategorie раздел рубрика گروه سرویس کد القسم קטגוריה read reading lesezeit lesedauer length comments twitter
    email e-mail mail phone tel telefon contact kontakt facebook instagram
    """

  /// Words that are never in a person's name: jobs, desks, agencies, buttons.
  private static let strangers =
    """
    द्वारा wellness executive master gardener expertise reading contributions others other close see full globe special freelance
    staff team editor editors editorial desk news newsroom newsdesk admin administrator reporter reporters correspondent agency
    agencies press media contributor contributors guest author authors writer writers wire reuters ap afp dpa epa upi ians pti ani
    apa service services redaktion redacción rédaction redazione redactie redação redakcja digital online board magazine company
    inc llc ltd gmbh university institute foundation department office blog web website network group council association school
    college hospital subscribe follow share view read more about the all posts comments comment ago published updated
    home contact email twitter facebook linkedin instagram photo photos image images getty video videos 
    last monday tuesday wednesday thursday friday saturday 
    senior chief managing deputy political politics business sports sport science technology tech health entertainment columnist
    journalist producer director manager president founder ceo cto cofounder co-founder analyst expert specialist consultant
    editor-in-chief journaliste journalistin redakteur redakteurin redakteurin korrespondent periodista giornalista агентство
    редакция новости خبرگزاری خبرنگار وكالة تحریریه تحرير أخبار خبر متن source sources quelle agenturen agentur partner sponsored advertisement
    newsletter report reports special edition international national local world daily weekly times tribune herald gazette post
    chronicle journal today channel tv radio studio studios store shop support center centre community customer marketing content
    written reviewed edited fact checked medically by with and or for in on at to of is are was has this that your our you we
    size small medium large font zoom information click here learn login sign up register menu search breaking exclusive latest opinion unknown anonymous null none undefined
    user users member members profile bio website articles stories story view print save listen copy link like tweet pin
    lifestyle showbiz features audience trending consumer investigations pubmed scholar rn certified education environment
    climate transport property crime royal finance commerce deals ai contributing audiobeitrag
    correspondents assistant associate intern freelance freelancer photographer illustrator researcher professor phd md
    নিজস্ব প্রতিবেদক প্রতিনিধি সংবাদদাতা
    advertising copywriter strategist seo project product engineer developer manager specialist officer head lead vice
    """

  /// Words that occur only in names of organisations; a run with one of them is not a person.
  private static let organisations =
    """
    media press agency agencies marketing university institute foundation department company inc llc ltd gmbh council
    association school college hospital network studio studios magazine wire staff team desk newsroom editorial board
    redaktion redacción rédaction redazione redactie bureau bank care group services service solutions society research
    zeitung nachrichten agentur presse-agentur tageblatt tagblatt anzeiger rundschau times tribune gazette chronicle
    nachrichtenagentur agencia agência agenzia agence creative commons attribution license licence lizenz cc ap epa upi pti ani ians efe ansa tass jiji kyodo sid kna epd apa ntb anp belga
    news online web blog newswire wires news-desk staffs press-release pressestelle presseabteilung ведомости информбюро reuters afp dpa bloomberg xinhua anadolu irna isna tasnim خبرگزاری وكالة агентство редакция تحریریه
    """

  /// Words that begin the line of somebody who is not the story's author: `Photography by`, `Reviewed by`.
  private static let helpers =
    """
    photography photographs photographed photographer photographers photos photo photo: pictures picture images image styled styling illustration illustrations
    illustrated illustrator illustrators reviewed fact-checked medically-reviewed vetted hair makeup grooming produced producer video graphics
    graphic translated translation translator camera foto fotos fotografie fotografía fotografia fotografías fotograf fotoğraf fotoğraflar
    fotografi bild bilder beeld zdjęcia zdjecia fot illustratie illustrationen grafik übersetzung übersetzt übersetzer traduction traduit
    traducción traduzione tradução tłumaczenie çeviri çeviren фото фотограф фотографии съемка перевод перевела перевёл иллюстрация иллюстрации
    видео монтаж перекладач переклад צילום צילומים צלם תרגום עריכה עורך עורכת איור תמונה تصوير تصویر عکس عکاس ترجمه ترجمة مترجم المصور دبیر
    φωτογραφία φωτογραφίες φωτό φωτογράφος μετάφραση फोटो छायाकार छायांकन अनुवाद अनुवादक फ़ोटो checked
    """

  /// Small words inside names.
  private static let particles =
    "de del della di da do dos das du des la le van von der den dem ten ter te el al bin ibn bint af av zu zum zur y e ben ap mac st"

  /// Words between names.
  private static let conjunctions =
    "and und et y e en och og i ve a и і та & + و with mit avec con und"

  /// Words after which a place or an employer follows.
  private static let enders =
    "in à aus from at for special of via on w für pour para près per the is has covers writes contributed ist est är last as told who"
}
