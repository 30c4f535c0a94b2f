/// What the words of a class, an id or a similar attribute hint at.
///
/// ``SignWords`` has the words. A hint says only that an author used such a word: many pages call a teaser's box
/// `article`, and a sidebar `content`. So most rules need two hints, or a hint and no other.
struct SignHints: OptionSet, Hashable, BitwiseCopyable {
  let rawValue: UInt64

  static let author = SignHints(rawValue: 1)
  static let byline = SignHints(rawValue: 1 << 1)
  static let date = SignHints(rawValue: 1 << 2)
  /// A date's, or a box's around it: `published`, `created`, `posted`.
  static let published = SignHints(rawValue: 1 << 3)
  static let modified = SignHints(rawValue: 1 << 4)
  /// Any heading's, be it of the story, the site or a list: ``headline`` or ``story`` beside it make it the story's.
  static let title = SignHints(rawValue: 1 << 5)
  static let headline = SignHints(rawValue: 1 << 6)
  /// The story or what holds it: `article`, `content`, `post`.
  static let story = SignHints(rawValue: 1 << 7)
  /// What is not the first of its kind: with ``title`` it is a subheadline.
  static let second = SignHints(rawValue: 1 << 8)
  static let standfirst = SignHints(rawValue: 1 << 9)
  static let navigation = SignHints(rawValue: 1 << 10)
  static let footer = SignHints(rawValue: 1 << 11)
  static let aside = SignHints(rawValue: 1 << 12)
  /// Links to other stories, from carousels to pagers.
  static let related = SignHints(rawValue: 1 << 13)
  static let comment = SignHints(rawValue: 1 << 14)
  /// A box about the author: `bio`, `avatar`, `authorbox`.
  static let portrait = SignHints(rawValue: 1 << 15)
  static let tag = SignHints(rawValue: 1 << 16)
  /// The name of a section, often a kicker above the headline: `category`, `rubrik`, `eyebrow`.
  static let section = SignHints(rawValue: 1 << 17)
  static let breadcrumb = SignHints(rawValue: 1 << 18)
  static let caption = SignHints(rawValue: 1 << 19)
  static let credit = SignHints(rawValue: 1 << 20)
  static let paywall = SignHints(rawValue: 1 << 21)
  static let site = SignHints(rawValue: 1 << 22)
  static let logo = SignHints(rawValue: 1 << 23)
  static let tagline = SignHints(rawValue: 1 << 24)
  static let name = SignHints(rawValue: 1 << 25)
  static let list = SignHints(rawValue: 1 << 26)
  /// A box among others of its kind: `card`, `teaser`, `item`.
  static let card = SignHints(rawValue: 1 << 27)
  static let share = SignHints(rawValue: 1 << 28)
  static let header = SignHints(rawValue: 1 << 29)
  static let image = SignHints(rawValue: 1 << 30)
  /// How long the reading takes, or how often the page was viewed: a number that is no date.
  static let read = SignHints(rawValue: 1 << 31)
  /// A date with it is when something takes place, not when the story was published.
  static let event = SignHints(rawValue: 1 << 32)
  /// A box for layout. Its other words are about all or only a part of what is in it, so they are trusted less.
  static let wrapper = SignHints(rawValue: 1 << 33)
  /// A part with which readers do something: players, polls, share buttons, dialogs, advertisements.
  static let widget = SignHints(rawValue: 1 << 34)
  static let quote = SignHints(rawValue: 1 << 35)
  /// A part of a headline's element that doesn't belong to the headline: a kicker, a badge, a permalink.
  static let extra = SignHints(rawValue: 1 << 36)
  /// Not seen by most readers: `hidden`, `visually-hidden`, `sronly`; not `sr-only`, which is read as two words. No
  /// rule asks for it.
  static let hidden = SignHints(rawValue: 1 << 37)
}
