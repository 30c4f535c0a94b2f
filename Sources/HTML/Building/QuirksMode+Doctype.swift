extension QuirksMode {
  /// What a document type declaration asks for (WHATWG 13.2.6.4.1). `isForced` is the standard's "force-quirks flag",
  /// set by a declaration that is cut off or malformed. Identifiers are compared in lower case. `<!DOCTYPE html>` means
  /// no quirks; `-//W3C//DTD HTML 4.01 Transitional//EN` means quirks without a system identifier, and limited quirks
  /// with one.
  init(of doctype: Doctype, isForced: Bool) {
    let publicID = doctype.publicID?.lowercased() ?? ""
    let systemID = doctype.systemID?.lowercased()
    let isTransitional = QuirksMode.transitional.contains { publicID.hasPrefix($0) }
    if isForced || doctype.name != "html" || QuirksMode.wholeIDs.contains(publicID)
      || systemID == "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd"
      || QuirksMode.prefixes.contains(where: { publicID.hasPrefix($0) }) || (isTransitional && systemID == nil)
    {
      self = .quirks
    } else if isTransitional || QuirksMode.xhtml.contains(where: { publicID.hasPrefix($0) }) {
      self = .limitedQuirks
    } else {
      self = .noQuirks
    }
  }

  /// Public identifiers that mean quirks mode.
  private static let wholeIDs = ["-//w3o//dtd w3 html strict 3.0//en//", "-/w3c/dtd html 4.0 transitional/en", "html"]

  /// Beginnings of public identifiers that mean quirks mode without a system identifier, otherwise limited quirks mode.
  private static let transitional = ["-//w3c//dtd html 4.01 frameset//", "-//w3c//dtd html 4.01 transitional//"]

  /// Beginnings of public identifiers that mean limited quirks mode.
  private static let xhtml = ["-//w3c//dtd xhtml 1.0 frameset//", "-//w3c//dtd xhtml 1.0 transitional//"]

  /// Beginnings of public identifiers that mean quirks mode.
  private static let prefixes = [
    "+//silmaril//dtd html pro v0r11 19970101//", "-//as//dtd html 3.0 aswedit + extensions//",
    "-//advasoft ltd//dtd html 3.0 aswedit + extensions//", "-//ietf//dtd html 2.0 level 1//",
    "-//ietf//dtd html 2.0 level 2//", "-//ietf//dtd html 2.0 strict level 1//",
    "-//ietf//dtd html 2.0 strict level 2//", "-//ietf//dtd html 2.0 strict//", "-//ietf//dtd html 2.0//",
    "-//ietf//dtd html 2.1e//", "-//ietf//dtd html 3.0//", "-//ietf//dtd html 3.2 final//", "-//ietf//dtd html 3.2//",
    "-//ietf//dtd html 3//", "-//ietf//dtd html level 0//", "-//ietf//dtd html level 1//",
    "-//ietf//dtd html level 2//", "-//ietf//dtd html level 3//", "-//ietf//dtd html strict level 0//",
    "-//ietf//dtd html strict level 1//", "-//ietf//dtd html strict level 2//", "-//ietf//dtd html strict level 3//",
    "-//ietf//dtd html strict//", "-//ietf//dtd html//", "-//metrius//dtd metrius presentational//",
    "-//microsoft//dtd internet explorer 2.0 html strict//", "-//microsoft//dtd internet explorer 2.0 html//",
    "-//microsoft//dtd internet explorer 2.0 tables//", "-//microsoft//dtd internet explorer 3.0 html strict//",
    "-//microsoft//dtd internet explorer 3.0 html//", "-//microsoft//dtd internet explorer 3.0 tables//",
    "-//netscape comm. corp.//dtd html//", "-//netscape comm. corp.//dtd strict html//",
    "-//o'reilly and associates//dtd html 2.0//", "-//o'reilly and associates//dtd html extended 1.0//",
    "-//o'reilly and associates//dtd html extended relaxed 1.0//",
    "-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//",
    "-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//", "-//spyglass//dtd html 2.0 extended//",
    "-//sq//dtd html 2.0 hotmetal + extensions//", "-//sun microsystems corp.//dtd hotjava html//",
    "-//sun microsystems corp.//dtd hotjava strict html//", "-//w3c//dtd html 3 1995-03-24//",
    "-//w3c//dtd html 3.2 draft//", "-//w3c//dtd html 3.2 final//", "-//w3c//dtd html 3.2//",
    "-//w3c//dtd html 3.2s draft//", "-//w3c//dtd html 4.0 frameset//", "-//w3c//dtd html 4.0 transitional//",
    "-//w3c//dtd html experimental 19960712//", "-//w3c//dtd html experimental 970421//", "-//w3c//dtd w3 html//",
    "-//w3o//dtd w3 html 3.0//", "-//webtechs//dtd mozilla html 2.0//", "-//webtechs//dtd mozilla html//",
  ]
}
