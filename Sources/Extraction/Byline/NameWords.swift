/// Words that tell people's names from everything else that stands in bylines.
enum NameWords {
  /// What a word is in a byline; most are nothing but a name.
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt16

    /// Stands before names: `By`, `Von`, `Text:`.
    static let prefix = Kinds(rawValue: 1)
    /// Is in no person's name: a job, a desk, a button.
    static let stranger = Kinds(rawValue: 2)
    /// Is in names of organisations only.
    static let organisation = Kinds(rawValue: 4)
    /// Begins the line of somebody who is not the author: `Photography by`.
    static let helper = Kinds(rawValue: 8)
    /// A small word inside names.
    static let particle = Kinds(rawValue: 16)
    /// Stands between names.
    static let conjunction = Kinds(rawValue: 32)
    /// The place or the employer follows.
    static let ender = Kinds(rawValue: 64)
    /// Says `by` in the middle of a line.
    static let by = Kinds(rawValue: 128)
    /// A stranger that is a given name as well: `June Thomas`.
    static let givenName = Kinds(rawValue: 256)
    /// Begins bylines and hardly anything else.
    static let opener = Kinds(rawValue: 512)
  }

  /// What the word with this key is.
  static func kinds(of key: UInt64) -> Kinds { all[key] ?? [] }

  private static let all: [UInt64: Kinds] = {
    let lists: [(String, Kinds)] = [
      (prefixes, .prefix), (strangers, .stranger), (organisations, .organisation), (helpers, .helper),
      (particles, .particle), (conjunctions, .conjunction), (enders, .ender), ("by von par por", .by),
      ("april june august sunday will", .givenName), (openers, [.opener, .prefix]),
    ]
    var all: [UInt64: Kinds] = [:]
    for (words, kind) in lists {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        all[DateVocabulary.key(word), default: []].formUnion(kind)
      }
    }
    return all
  }()

  /// Words before names: `By`, `Von`, `Text:`.
  private static let prefixes =
    """
    by von par por di door av af autor autora auteur auteurs author authors written texte text posted story words reported
    report reporting reporter published publié автор автора текст نویسنده كتبت گزارش
    γράφει του ο η szerző napisał pisze skriven tekst edited editor editors contributor opinion analysis exclusive
    interview review from article rédigé propos recueillis par ecrit écrit escrito guest post redaktor autorka text: foto
    added submitted medically last updated verified artikel beitrag gastbeitrag zitat kommentar bericht rezension kolumne
    erstellt geschrieben veröffentlicht verfasst gepostet eingestellt
    """

  private static let openers =
    "by von par por written author autor text words posted автор автора نویسنده بقلم كتب کتبت yazar yazan 作者 文 記者 记者 著者 撰文 oleh penulis szerző γράφει"

  /// Words that no person's name holds: jobs, desks, agencies, buttons.
  private static let strangers =
    """
    wellness executive master gardener expertise reading contributions others other close see full globe special freelance
    staff team editor editors editorial desk news newsroom newsdesk admin administrator reporter reporters correspondent agency
    agencies press media contributor contributors guest author authors writer writers wire reuters ap afp dpa epa upi ians pti ani
    apa service services redaktion redacción rédaction redazione redactie redação redakcja digital online board magazine company
    inc llc ltd gmbh university institute foundation department office blog web website network group council association school
    college hospital subscribe follow share view read more about the all posts comments comment minutes min ago published updated
    home contact email twitter facebook linkedin instagram photo photos image images getty video videos january february march
    april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
    senior chief managing deputy political politics business sports sport science technology tech health entertainment columnist
    journalist producer director manager president founder ceo cto cofounder co-founder analyst expert specialist consultant
    editor-in-chief journaliste journalistin redakteur redakteurin redakteurin korrespondent periodista giornalista агентство
    редакция новости خبرگزاری وكالة تحریریه تحرير أخبار خبر متن source sources quelle agenturen agentur partner sponsored advertisement
    newsletter report reports special edition international national local world daily weekly times tribune herald gazette post
    chronicle journal today channel tv radio studio studios store shop support center centre community customer marketing content
    written reviewed edited fact checked medically by with and or for in on at to of is are was has this that your our you we
    click here learn login sign up register menu search breaking exclusive latest opinion unknown anonymous null none undefined
    user users member members profile bio website articles stories story view print save listen copy link like tweet pin
    lifestyle showbiz features audience trending consumer investigations pubmed scholar rn certified education environment
    climate transport property crime royal finance commerce deals ai contributing audiobeitrag
    correspondents assistant associate intern freelance freelancer photographer illustrator researcher professor phd md
    advertising copywriter strategist seo project product engineer developer manager specialist officer head lead vice
    """

  /// Words that only names of organisations hold; a run with one of them is no person.
  private static let organisations =
    """
    media press agency agencies marketing university institute foundation department company inc llc ltd gmbh council
    association school college hospital network studio studios magazine wire staff team desk newsroom editorial board
    redaktion redacción rédaction redazione redactie bureau bank care group services service solutions society research
    zeitung nachrichten agentur presse-agentur tageblatt tagblatt anzeiger rundschau times tribune gazette chronicle
    news online web blog reuters afp dpa bloomberg xinhua anadolu irna isna tasnim خبرگزاری وكالة агентство редакция تحریریه
    """

  /// Words that begin the line of somebody who is not the story's author: `Photography by`, `Reviewed by`.
  private static let helpers =
    """
    photography photographs photographed photos photo styled styling illustration illustrations illustrated reviewed
    fact-checked medically vetted hair makeup grooming produced video graphics translated translation fotos foto
    """

  /// Small words inside names.
  private static let particles =
    "de del della di da do dos das du des la le van von der den dem ten ter te el al bin ibn bint af av zu zum zur y e ben ap mac st"

  /// Words between names.
  private static let conjunctions =
    "and und et y e en och og i ve a и і та & + و with mit avec con und"

  /// Words after which the place or the employer follows.
  private static let enders =
    "in à aus from at for special of via on w für pour para près per the is has covers writes contributed ist est är last as told who"
}
