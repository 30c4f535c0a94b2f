import Letters
import News

/// Lets `LetterFolding` append folded letters to a hash, without a string between.
extension FNV1a: FoldedBytes {}
