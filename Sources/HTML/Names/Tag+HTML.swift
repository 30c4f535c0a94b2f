// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// The first half, to `legend`, of the elements of the WHATWG HTML standard, obsolete ones included.
///
/// Each constant is named for its element, in the order of the raw values (made by Tests/Generators/html_tags.py).
extension Tag {
  @inlinable public static var a: Tag { Tag(rawValue: 1) }
  @inlinable public static var abbr: Tag { Tag(rawValue: 2) }
  @inlinable public static var acronym: Tag { Tag(rawValue: 3) }
  @inlinable public static var address: Tag { Tag(rawValue: 4) }
  @inlinable public static var applet: Tag { Tag(rawValue: 5) }
  @inlinable public static var area: Tag { Tag(rawValue: 6) }
  @inlinable public static var article: Tag { Tag(rawValue: 7) }
  @inlinable public static var aside: Tag { Tag(rawValue: 8) }
  @inlinable public static var audio: Tag { Tag(rawValue: 9) }
  @inlinable public static var b: Tag { Tag(rawValue: 10) }
  @inlinable public static var base: Tag { Tag(rawValue: 11) }
  @inlinable public static var basefont: Tag { Tag(rawValue: 12) }
  @inlinable public static var bdi: Tag { Tag(rawValue: 13) }
  @inlinable public static var bdo: Tag { Tag(rawValue: 14) }
  @inlinable public static var bgsound: Tag { Tag(rawValue: 15) }
  @inlinable public static var big: Tag { Tag(rawValue: 16) }
  @inlinable public static var blink: Tag { Tag(rawValue: 17) }
  @inlinable public static var blockquote: Tag { Tag(rawValue: 18) }
  @inlinable public static var body: Tag { Tag(rawValue: 19) }
  @inlinable public static var br: Tag { Tag(rawValue: 20) }
  @inlinable public static var button: Tag { Tag(rawValue: 21) }
  @inlinable public static var canvas: Tag { Tag(rawValue: 22) }
  @inlinable public static var caption: Tag { Tag(rawValue: 23) }
  @inlinable public static var center: Tag { Tag(rawValue: 24) }
  @inlinable public static var cite: Tag { Tag(rawValue: 25) }
  @inlinable public static var code: Tag { Tag(rawValue: 26) }
  @inlinable public static var col: Tag { Tag(rawValue: 27) }
  @inlinable public static var colgroup: Tag { Tag(rawValue: 28) }
  @inlinable public static var data: Tag { Tag(rawValue: 29) }
  @inlinable public static var datalist: Tag { Tag(rawValue: 30) }
  @inlinable public static var dd: Tag { Tag(rawValue: 31) }
  @inlinable public static var del: Tag { Tag(rawValue: 32) }
  @inlinable public static var details: Tag { Tag(rawValue: 33) }
  @inlinable public static var dfn: Tag { Tag(rawValue: 34) }
  @inlinable public static var dialog: Tag { Tag(rawValue: 35) }
  @inlinable public static var dir: Tag { Tag(rawValue: 36) }
  @inlinable public static var div: Tag { Tag(rawValue: 37) }
  @inlinable public static var dl: Tag { Tag(rawValue: 38) }
  @inlinable public static var dt: Tag { Tag(rawValue: 39) }
  @inlinable public static var em: Tag { Tag(rawValue: 40) }
  @inlinable public static var embed: Tag { Tag(rawValue: 41) }
  @inlinable public static var fieldset: Tag { Tag(rawValue: 42) }
  @inlinable public static var figcaption: Tag { Tag(rawValue: 43) }
  @inlinable public static var figure: Tag { Tag(rawValue: 44) }
  @inlinable public static var font: Tag { Tag(rawValue: 45) }
  @inlinable public static var footer: Tag { Tag(rawValue: 46) }
  @inlinable public static var form: Tag { Tag(rawValue: 47) }
  @inlinable public static var frame: Tag { Tag(rawValue: 48) }
  @inlinable public static var frameset: Tag { Tag(rawValue: 49) }
  @inlinable public static var h1: Tag { Tag(rawValue: 50) }
  @inlinable public static var h2: Tag { Tag(rawValue: 51) }
  @inlinable public static var h3: Tag { Tag(rawValue: 52) }
  @inlinable public static var h4: Tag { Tag(rawValue: 53) }
  @inlinable public static var h5: Tag { Tag(rawValue: 54) }
  @inlinable public static var h6: Tag { Tag(rawValue: 55) }
  @inlinable public static var head: Tag { Tag(rawValue: 56) }
  @inlinable public static var header: Tag { Tag(rawValue: 57) }
  @inlinable public static var hgroup: Tag { Tag(rawValue: 58) }
  @inlinable public static var hr: Tag { Tag(rawValue: 59) }
  @inlinable public static var html: Tag { Tag(rawValue: 60) }
  @inlinable public static var i: Tag { Tag(rawValue: 61) }
  @inlinable public static var iframe: Tag { Tag(rawValue: 62) }
  @inlinable public static var image: Tag { Tag(rawValue: 63) }
  @inlinable public static var img: Tag { Tag(rawValue: 64) }
  @inlinable public static var input: Tag { Tag(rawValue: 65) }
  @inlinable public static var ins: Tag { Tag(rawValue: 66) }
  @inlinable public static var kbd: Tag { Tag(rawValue: 67) }
  @inlinable public static var keygen: Tag { Tag(rawValue: 68) }
  @inlinable public static var label: Tag { Tag(rawValue: 69) }
  @inlinable public static var legend: Tag { Tag(rawValue: 70) }
}
