/// What a text looks like, counted in one pass over its bytes, whatever its language.
struct TextShape: BitwiseCopyable {
  /// Words; in scripts without spaces two characters count as one.
  var words: Int32 = 0
  /// Words that begin with a capital.
  var capitalized: Int32 = 0
  /// Words of two letters or more in capitals only.
  var capitals: Int32 = 0
  /// Words of at most three lower-case letters: mostly function words.
  var short: Int32 = 0
  /// ASCII digits; those of other scripts count as letters.
  var digits: Int32 = 0
  /// Commas of any script.
  var commas: Int32 = 0
  /// Ends of sentences: a full stop before white space or the text's end, closing quotation marks in between allowed.
  /// Texts in Chinese or Japanese have hardly any.
  var sentences: Int32 = 0
  /// Signs used for layout: bars, arrows, bullets.
  var symbols: Int32 = 0
  /// Line ends inside.
  var lines: Int32 = 0
  /// Letters of scripts without capitals, such as Arabic or Hindi, and ideographs; not those of Greek or Cyrillic.
  var foreign: Int32 = 0
  /// The number of characters other than white space.
  var characters: Int32 = 0
  /// What the last character is.
  var ending = Ending.none
  /// What the first character is.
  var beginning = Beginning.other
  /// Whether it contains a year: four ASCII digits alone, from 1900 to 2099.
  var hasYear = false
  /// Whether it contains `©`; `(c)` doesn't count.
  var hasCopyright = false

  /// By the last character other than white space; `quote` includes closing brackets.
  enum Ending: UInt8 { case none, quote, stop, colon }
  /// By the first character other than white space; `letter` is of a script without capitals.
  enum Beginning: UInt8 { case small, capital, digit, letter, quote, other }
}
