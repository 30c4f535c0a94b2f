/// The HTML elements, second half (made by Tests/Generators/html_tags.py).
extension Tag {
  /// `li`
  @inlinable public static var li: Tag { Tag(rawValue: 71) }
  /// `link`
  @inlinable public static var link: Tag { Tag(rawValue: 72) }
  /// `listing`
  @inlinable public static var listing: Tag { Tag(rawValue: 73) }
  /// `main`
  @inlinable public static var main: Tag { Tag(rawValue: 74) }
  /// `map`
  @inlinable public static var map: Tag { Tag(rawValue: 75) }
  /// `mark`
  @inlinable public static var mark: Tag { Tag(rawValue: 76) }
  /// `marquee`
  @inlinable public static var marquee: Tag { Tag(rawValue: 77) }
  /// `menu`
  @inlinable public static var menu: Tag { Tag(rawValue: 78) }
  /// `menuitem`
  @inlinable public static var menuitem: Tag { Tag(rawValue: 79) }
  /// `meta`
  @inlinable public static var meta: Tag { Tag(rawValue: 80) }
  /// `meter`
  @inlinable public static var meter: Tag { Tag(rawValue: 81) }
  /// `multicol`
  @inlinable public static var multicol: Tag { Tag(rawValue: 82) }
  /// `nav`
  @inlinable public static var nav: Tag { Tag(rawValue: 83) }
  /// `nobr`
  @inlinable public static var nobr: Tag { Tag(rawValue: 84) }
  /// `noembed`
  @inlinable public static var noembed: Tag { Tag(rawValue: 85) }
  /// `noframes`
  @inlinable public static var noframes: Tag { Tag(rawValue: 86) }
  /// `noscript`
  @inlinable public static var noscript: Tag { Tag(rawValue: 87) }
  /// `object`
  @inlinable public static var object: Tag { Tag(rawValue: 88) }
  /// `ol`
  @inlinable public static var ol: Tag { Tag(rawValue: 89) }
  /// `optgroup`
  @inlinable public static var optgroup: Tag { Tag(rawValue: 90) }
  /// `option`
  @inlinable public static var option: Tag { Tag(rawValue: 91) }
  /// `output`
  @inlinable public static var output: Tag { Tag(rawValue: 92) }
  /// `p`
  @inlinable public static var p: Tag { Tag(rawValue: 93) }
  /// `param`
  @inlinable public static var param: Tag { Tag(rawValue: 94) }
  /// `picture`
  @inlinable public static var picture: Tag { Tag(rawValue: 95) }
  /// `plaintext`
  @inlinable public static var plaintext: Tag { Tag(rawValue: 96) }
  /// `pre`
  @inlinable public static var pre: Tag { Tag(rawValue: 97) }
  /// `progress`
  @inlinable public static var progress: Tag { Tag(rawValue: 98) }
  /// `q`
  @inlinable public static var q: Tag { Tag(rawValue: 99) }
  /// `rb`
  @inlinable public static var rb: Tag { Tag(rawValue: 100) }
  /// `rp`
  @inlinable public static var rp: Tag { Tag(rawValue: 101) }
  /// `rt`
  @inlinable public static var rt: Tag { Tag(rawValue: 102) }
  /// `rtc`
  @inlinable public static var rtc: Tag { Tag(rawValue: 103) }
  /// `ruby`
  @inlinable public static var ruby: Tag { Tag(rawValue: 104) }
  /// `s`
  @inlinable public static var s: Tag { Tag(rawValue: 105) }
  /// `samp`
  @inlinable public static var samp: Tag { Tag(rawValue: 106) }
  /// `script`
  @inlinable public static var script: Tag { Tag(rawValue: 107) }
  /// `search`
  @inlinable public static var search: Tag { Tag(rawValue: 108) }
  /// `section`
  @inlinable public static var section: Tag { Tag(rawValue: 109) }
  /// `select`
  @inlinable public static var select: Tag { Tag(rawValue: 110) }
  /// `selectedcontent`
  @inlinable public static var selectedcontent: Tag { Tag(rawValue: 111) }
  /// `slot`
  @inlinable public static var slot: Tag { Tag(rawValue: 112) }
  /// `small`
  @inlinable public static var small: Tag { Tag(rawValue: 113) }
  /// `source`
  @inlinable public static var source: Tag { Tag(rawValue: 114) }
  /// `spacer`
  @inlinable public static var spacer: Tag { Tag(rawValue: 115) }
  /// `span`
  @inlinable public static var span: Tag { Tag(rawValue: 116) }
  /// `strike`
  @inlinable public static var strike: Tag { Tag(rawValue: 117) }
  /// `strong`
  @inlinable public static var strong: Tag { Tag(rawValue: 118) }
  /// `style`
  @inlinable public static var style: Tag { Tag(rawValue: 119) }
  /// `sub`
  @inlinable public static var sub: Tag { Tag(rawValue: 120) }
  /// `summary`
  @inlinable public static var summary: Tag { Tag(rawValue: 121) }
  /// `sup`
  @inlinable public static var sup: Tag { Tag(rawValue: 122) }
  /// `table`
  @inlinable public static var table: Tag { Tag(rawValue: 123) }
  /// `tbody`
  @inlinable public static var tbody: Tag { Tag(rawValue: 124) }
  /// `td`
  @inlinable public static var td: Tag { Tag(rawValue: 125) }
  /// `template`
  @inlinable public static var template: Tag { Tag(rawValue: 126) }
  /// `textarea`
  @inlinable public static var textarea: Tag { Tag(rawValue: 127) }
  /// `tfoot`
  @inlinable public static var tfoot: Tag { Tag(rawValue: 128) }
  /// `th`
  @inlinable public static var th: Tag { Tag(rawValue: 129) }
  /// `thead`
  @inlinable public static var thead: Tag { Tag(rawValue: 130) }
  /// `time`
  @inlinable public static var time: Tag { Tag(rawValue: 131) }
  /// `title`
  @inlinable public static var title: Tag { Tag(rawValue: 132) }
  /// `tr`
  @inlinable public static var tr: Tag { Tag(rawValue: 133) }
  /// `track`
  @inlinable public static var track: Tag { Tag(rawValue: 134) }
  /// `tt`
  @inlinable public static var tt: Tag { Tag(rawValue: 135) }
  /// `u`
  @inlinable public static var u: Tag { Tag(rawValue: 136) }
  /// `ul`
  @inlinable public static var ul: Tag { Tag(rawValue: 137) }
  /// `var`
  @inlinable public static var `var`: Tag { Tag(rawValue: 138) }
  /// `video`
  @inlinable public static var video: Tag { Tag(rawValue: 139) }
  /// `wbr`
  @inlinable public static var wbr: Tag { Tag(rawValue: 140) }
  /// `xmp`
  @inlinable public static var xmp: Tag { Tag(rawValue: 141) }
}
