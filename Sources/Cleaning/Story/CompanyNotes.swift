/// Removes what a news release says at its end of the company that sent it: `About Tidewall Pumps`, `Media contact`.
///
/// A line that begins with such words names the company, and the next paragraph begins with that name; or the line says
/// whom journalists may ask.
///
/// Everything from that line on goes, because addresses and legal notes follow it. Two blocks of the story must be
/// before it.
enum CompanyNotes {
  static let rule = "page.company-note"

  /// The longest line, in bytes.
  private static let longest = 100
  /// The largest share of the text that such notes may be, in hundredths.
  private static let share = 35
  /// How many of a story's last blocks are examined.
  private static let last = 14

  static func apply(to verdicts: inout [BlockVerdict], _ page: StoryPage) {
    let kept = verdicts.indices.filter { verdicts[$0].isKept }
    guard kept.count > 4 else { return }
    let all = page.kept(kept, verdicts)
    for (place, index) in kept.enumerated().dropFirst(2).suffix(last) {
      let block = page.text.blocks[index]
      guard block.end - block.start <= Int32(longest), block.shape.ending != .stop else { continue }
      let line = LineFolder.fold(page.text.bytes, Int(block.start), Int(block.end))
      let next = place + 1 < kept.count ? kept[place + 1] : nil
      guard isContact(line) || next.map({ isAbout(line, told: $0, page) }) == true else { continue }
      let tail = kept[place...]
      guard page.kept(tail, verdicts) * 100 <= all * share else { continue }
      return page.remove(tail, rule: rule, &verdicts)
    }
  }

  /// Whether a line is one of those before an address for journalists, alone or with a colon and more after it.
  private static func isContact(_ line: [UInt8]) -> Bool {
    contacts.contains { line.starts(with: $0) && (line.count == $0.count || line[$0.count] == 58) }
  }

  /// Whether a line names somebody with whose name a paragraph begins. All of the name's words of four bytes or more
  /// must be among the paragraph's first twelve.
  private static func isAbout(_ line: [UInt8], told index: Int, _ page: StoryPage) -> Bool {
    if names.contains(line) { return true }
    guard let opening = openings.first(where: { line.starts(with: $0) }), line.count >= opening.count + 3 else {
      return false
    }
    let block = page.text.blocks[index]
    guard block.shape.words >= 6 else { return false }
    let text = LineFolder.fold(page.text.bytes, Int(block.start), min(Int(block.end), Int(block.start) + 200))
    // The name without articles before it: `Über die Talbach AG`, `The Talbach AG is`.
    let name = line.dropFirst(opening.count).split(separator: 32).filter { $0.count > 3 }
    return !name.isEmpty && name.allSatisfy { word in text.split(separator: 32).prefix(12).contains { $0 == word } }
  }

  /// Words before a company's name, and whole lines, in lower case.
  private static let openings = [
    "about ", "über ", "à propos de ", "à propos du ", "à propos d'", "acerca de ", "sobre ", "informazioni su ",
    "chi è ", "over ", "om ", "o firmie ", "o spółce ", "о компании ", "про компанію ", "hakkında ", "σχετικά με ",
    "نبذة عن ", "درباره ",
  ].map { Array($0.utf8) }
  private static let names = [
    "会社概要", "関于公司", "关于公司", "公司简介", "회사 소개", "about the company", "über das unternehmen",
    "à propos de l'entreprise", "acerca de la empresa", "sobre a empresa", "о компании", "درباره شرکت",
    "نبذة عن الشركة", "şirket hakkında",
  ].map { LineFolder.fold(Array($0.utf8), 0, $0.utf8.count) }
  private static let contacts = [
    "media contact", "media contacts", "press contact", "press contacts", "media inquiries", "media enquiries",
    "contact for media", "notes to editors", "pressekontakt", "kontakt für medien", "medienkontakt", "ansprechpartner",
    "contact presse", "contacts presse", "contacto de prensa", "contacto para medios", "contacto para prensa",
    "contatti stampa", "contatti per la stampa", "ufficio stampa", "contato para imprensa", "contactos de imprensa",
    "assessoria de imprensa", "contato de imprensa", "perscontact", "presskontakt", "kontakt dla mediów",
    "kontakt prasowy", "контакты для сми", "контакт для прессы", "контакти для змі", "basın iletişim",
    "επικοινωνία τύπου", "お問い合わせ先", "本件に関するお問い合わせ先", "本件に関する問い合わせ先", "报道联系",
    "媒体联系", "媒体联系人", "언론 문의", "보도 문의",
  ].map { Array($0.utf8) }
}
