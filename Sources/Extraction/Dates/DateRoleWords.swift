import News

/// The words that say what a date means: `Published`, `Last updated:`, `更新`, `تاریخ انتشار`, and `Today is`.
enum DateRoleWords {
  /// The role that words give to a date beside them; of several such words, the one nearest to the date counts.
  ///
  /// `isBefore` says that the words come before the date, so that the last of them is the nearest; otherwise the first
  /// is. Nil if no word gives a role.
  static func role(in tokens: ArraySlice<DateToken>, isBefore: Bool) -> DateLedger.Role? {
    var role: DateLedger.Role?
    for index in tokens.indices where tokens[index].kind == .word {
      // In Chinese and Japanese each character is a token.
      let next = index + 1 < tokens.endIndex && tokens[index + 1].kind == .word ? tokens[index + 1].word : nil
      let pair = next.flatMap { roles[DateVocabulary.key(tokens[index].word, $0)] }
      guard let said = pair ?? roles[tokens[index].word] else { continue }
      // "Today" is also a newspaper's name: it counts only at the start of a line.
      if said == .page, index > tokens.startIndex + 1 { continue }
      role = said
      if !isBefore { return role }
    }
    return role
  }

  /// The roles by the keys of their words. A word in several lists has the role of the last, in the order changed,
  /// published, today.
  private static let roles: [UInt64: DateLedger.Role] = {
    var roles: [UInt64: DateLedger.Role] = [:]
    for (words, role) in [(modified, DateLedger.Role.modified), (published, .published), (today, .page)] {
      for word in DateVocabulary.names(words) { roles[key(of: word)] = role }
    }
    return roles
  }()

  /// The key of a word, of two words joined by an underscore, or of two separate characters.
  private static func key(of word: Substring) -> UInt64 {
    if let underscore = word.firstIndex(of: "_") {
      return DateVocabulary.key(
        DateVocabulary.key(word[..<underscore]), DateVocabulary.key(word[underscore...].dropFirst()))
    }
    let scalars = Array(word.unicodeScalars)
    guard scalars.count == 2, scalars.allSatisfy({ (0x3400...0x9FFF).contains($0.value) }) else {
      return DateVocabulary.key(word)
    }
    return DateVocabulary.key(DateVocabulary.key(String(scalars[0])), DateVocabulary.key(String(scalars[1])))
  }

  /// Words for a change. An underscore joins two words. To add a language, put its words here and into `published`;
  /// case and accents don't matter.
  private static let modified = """
    updated update updates modified revised edited corrected amended aktualisiert aktualisierung aktualisierte geändert überarbeitet
    bearbeitet stand actualizado actualizada actualización actualizacion modificado modificada actualisé actualisée modifié modifiée
    mise_à à_jour màj maj aggiornato aggiornata aggiornamento modificato modificata atualizado atualizada atualização atualizacao
    обновлено обновлена обновлён обновление изменено изменён отредактировано исправлено оновлено змінено güncelleme güncelleme:
    güncellendi güncellenme güncellenen uppdaterad uppdaterat oppdatert opdateret bijgewerkt gewijzigd zaktualizowano aktualizacja
    aktualizováno aktualizace upraveno frissítve frissítés módosítva diperbarui ditinjau päivitetty muokattu actualizat
    تحديث تعديل محدث محدّث بروزرسانی به‌روزرسانی روزرسانی ویرایش تغییر ενημερώθηκε ενημέρωση τροποποιήθηκε 更新 修改 修訂 修订 改訂 修正 수정
    최종수정 기사수정 업데이트 갱신 עודכן עודכנה עדכון अपडेट আপডেট अपडेटेड अद्यतन संशोधित reviewed checked cập_nhật
    """

  /// Words for the publication.
  private static let published = """
    erstveröffentlichung erstveröffentlicht erstpublikation published publish publishes posted veröffentlicht veröffentlichung erschienen publicado publicada publicación publicacion publié
    publiée paru parue pubblicato pubblicata publicação publicacao опубликовано опубликована опубликован публикация дата_публикации
    опубліковано yayınlanma yayınlandı yayın yayım yayımlanma yayımlandı eklenme giriş publicerad publicerat publisert offentliggjort
    udgivet gepubliceerd geplaatst opublikowano publikacja publikováno vydáno zveřejněno megjelent közzétéve dipublikasikan terbit
    julkaistu publicat نشر نُشر نشرت النشر انتشار منتشر ثبت درج δημοσιεύτηκε δημοσιεύθηκε δημοσίευση 发布 發布 發佈 发表 發表 刊登 刊发 发稿 発表
    公開 掲載 配信 投稿 出稿 入力 입력 기사입력 등록 승인 게재 발행 작성 게시 פורסם פורסמה התפרסם תאריך_פרסום फ़र्स्ट_पब्लिश्ड प्रकाशित पब्लिश्ड
    प्रकाशन created erstellt issued filed xuất_bản đăng_lúc
    """

  /// Words before the current date, which some pages show in their header. A date with the role `page` is never the
  /// story's.
  private static let today = """
    today_is current_date current_time aktuelles_datum heute_ist hoy_es oggi_è aujourd'hui nous_sommes hoje_é сегодня امروز اليوم bugün 今日 今天 오늘은 היום आज vandaag_is dziś
    dzisiaj
    """
}
