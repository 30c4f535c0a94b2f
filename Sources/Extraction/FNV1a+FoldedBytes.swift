import Letters
import News

extension FNV1a: FoldedBytes {}
