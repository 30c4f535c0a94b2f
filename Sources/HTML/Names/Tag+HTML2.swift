// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// The second half, from `li` on, of the elements of the WHATWG HTML standard, obsolete ones included.
///
/// Each constant is named for its element, in the order of the raw values (made by Tests/Generators/html_tags.py).
extension Tag {
  @inlinable public static var li: Tag { Tag(rawValue: 71) }
  @inlinable public static var link: Tag { Tag(rawValue: 72) }
  @inlinable public static var listing: Tag { Tag(rawValue: 73) }
  @inlinable public static var main: Tag { Tag(rawValue: 74) }
  @inlinable public static var map: Tag { Tag(rawValue: 75) }
  @inlinable public static var mark: Tag { Tag(rawValue: 76) }
  @inlinable public static var marquee: Tag { Tag(rawValue: 77) }
  @inlinable public static var menu: Tag { Tag(rawValue: 78) }
  @inlinable public static var menuitem: Tag { Tag(rawValue: 79) }
  @inlinable public static var meta: Tag { Tag(rawValue: 80) }
  @inlinable public static var meter: Tag { Tag(rawValue: 81) }
  @inlinable public static var multicol: Tag { Tag(rawValue: 82) }
  @inlinable public static var nav: Tag { Tag(rawValue: 83) }
  @inlinable public static var nobr: Tag { Tag(rawValue: 84) }
  @inlinable public static var noembed: Tag { Tag(rawValue: 85) }
  @inlinable public static var noframes: Tag { Tag(rawValue: 86) }
  @inlinable public static var noscript: Tag { Tag(rawValue: 87) }
  @inlinable public static var object: Tag { Tag(rawValue: 88) }
  @inlinable public static var ol: Tag { Tag(rawValue: 89) }
  @inlinable public static var optgroup: Tag { Tag(rawValue: 90) }
  @inlinable public static var option: Tag { Tag(rawValue: 91) }
  @inlinable public static var output: Tag { Tag(rawValue: 92) }
  @inlinable public static var p: Tag { Tag(rawValue: 93) }
  @inlinable public static var param: Tag { Tag(rawValue: 94) }
  @inlinable public static var picture: Tag { Tag(rawValue: 95) }
  @inlinable public static var plaintext: Tag { Tag(rawValue: 96) }
  @inlinable public static var pre: Tag { Tag(rawValue: 97) }
  @inlinable public static var progress: Tag { Tag(rawValue: 98) }
  @inlinable public static var q: Tag { Tag(rawValue: 99) }
  @inlinable public static var rb: Tag { Tag(rawValue: 100) }
  @inlinable public static var rp: Tag { Tag(rawValue: 101) }
  @inlinable public static var rt: Tag { Tag(rawValue: 102) }
  @inlinable public static var rtc: Tag { Tag(rawValue: 103) }
  @inlinable public static var ruby: Tag { Tag(rawValue: 104) }
  @inlinable public static var s: Tag { Tag(rawValue: 105) }
  @inlinable public static var samp: Tag { Tag(rawValue: 106) }
  @inlinable public static var script: Tag { Tag(rawValue: 107) }
  @inlinable public static var search: Tag { Tag(rawValue: 108) }
  @inlinable public static var section: Tag { Tag(rawValue: 109) }
  @inlinable public static var select: Tag { Tag(rawValue: 110) }
  @inlinable public static var selectedcontent: Tag { Tag(rawValue: 111) }
  @inlinable public static var slot: Tag { Tag(rawValue: 112) }
  @inlinable public static var small: Tag { Tag(rawValue: 113) }
  @inlinable public static var source: Tag { Tag(rawValue: 114) }
  @inlinable public static var spacer: Tag { Tag(rawValue: 115) }
  @inlinable public static var span: Tag { Tag(rawValue: 116) }
  @inlinable public static var strike: Tag { Tag(rawValue: 117) }
  @inlinable public static var strong: Tag { Tag(rawValue: 118) }
  @inlinable public static var style: Tag { Tag(rawValue: 119) }
  @inlinable public static var sub: Tag { Tag(rawValue: 120) }
  @inlinable public static var summary: Tag { Tag(rawValue: 121) }
  @inlinable public static var sup: Tag { Tag(rawValue: 122) }
  @inlinable public static var table: Tag { Tag(rawValue: 123) }
  @inlinable public static var tbody: Tag { Tag(rawValue: 124) }
  @inlinable public static var td: Tag { Tag(rawValue: 125) }
  @inlinable public static var template: Tag { Tag(rawValue: 126) }
  @inlinable public static var textarea: Tag { Tag(rawValue: 127) }
  @inlinable public static var tfoot: Tag { Tag(rawValue: 128) }
  @inlinable public static var th: Tag { Tag(rawValue: 129) }
  @inlinable public static var thead: Tag { Tag(rawValue: 130) }
  @inlinable public static var time: Tag { Tag(rawValue: 131) }
  @inlinable public static var title: Tag { Tag(rawValue: 132) }
  @inlinable public static var tr: Tag { Tag(rawValue: 133) }
  @inlinable public static var track: Tag { Tag(rawValue: 134) }
  @inlinable public static var tt: Tag { Tag(rawValue: 135) }
  @inlinable public static var u: Tag { Tag(rawValue: 136) }
  @inlinable public static var ul: Tag { Tag(rawValue: 137) }
  @inlinable public static var `var`: Tag { Tag(rawValue: 138) }
  @inlinable public static var video: Tag { Tag(rawValue: 139) }
  @inlinable public static var wbr: Tag { Tag(rawValue: 140) }
  @inlinable public static var xmp: Tag { Tag(rawValue: 141) }
}
