/// Start tags in the body of forms, their fields, and raw text (WHATWG 13.2.6.4.7).
///
/// | page | becomes |
/// | --- | --- |
/// | `<button><p><button>` | two buttons side by side |
/// | `<form><form>` | one form |
/// | `<select><input>` | the `input` after the `select` |
/// | `<select><hr>` | the `hr` in the `select` |
/// | `<textarea><p></textarea>` | a `textarea` with the text `<p>` |
extension TreeBuilder {
  /// A start tag that `startSpecially` has no rule for. `<pre>` and `<textarea>` drop a line feed that follows
  /// directly.
  mutating func startField(_ tag: Tag) {
    switch tag {
    case .pre, .listing:
      closeParagraph()
      insertElement()
      dropsLineFeed = true
      allowsFrameset = false
    case .form: startForm()
    case .plaintext:
      closeParagraph()
      insertElement()
      scanner.content = .plainText
    case .button: startButton()
    case .input: startInput()
    case .hr: startRule()
    case .textarea:
      openRaw(.rcdata)
      dropsLineFeed = true
      allowsFrameset = false
    case .xmp:
      closeParagraph()
      reopenFormatting()
      allowsFrameset = false
      openRaw(.rawText)
    case .iframe:
      allowsFrameset = false
      openRaw(.rawText)
    case .noembed: openRaw(.rawText)
    case .select: startSelect()
    case .option, .optgroup: startOption(tag)
    case .selectedcontent:
      reopenFormatting()
      insertElement()
      hasSelectedContent = true
    default: insertElement()
    }
  }

  /// A form within a form is ignored; the fields inside it belong to the outer one.
  private mutating func startForm() {
    guard formElement == 0 || openTemplates > 0 else { return }
    closeParagraph()
    let node = insertElement()
    if openTemplates == 0 { formElement = node }
  }

  /// A button within a button first closes the outer one.
  private mutating func startButton() {
    if isInScope(.button) {
      generateImpliedEndTags()
      popThrough(.button)
    }
    reopenFormatting()
    insertElement()
    allowsFrameset = false
  }

  /// Whether a fragment is parsed in a `<select>`, in which fields are ignored.
  private var isFragmentOfSelect: Bool {
    context.map { $0.tag == .select && $0.traits.contains(.html) } ?? false
  }

  /// A field within a `<select>` first closes that; one with the type "hidden" leaves a frameset possible.
  private mutating func startInput() {
    if isFragmentOfSelect { return }
    if isInScope(.select) { popThrough(.select) }
    reopenFormatting()
    insertVoid()
    if !isHiddenInput { allowsFrameset = false }
  }

  /// Whether the current tag has the type "hidden".
  var isHiddenInput: Bool {
    mutating get {
      tokenAttribute("type").map { String(decoding: $0, as: UTF8.self).lowercased() == "hidden" } ?? false
    }
  }

  /// The value of an attribute of the current tag, decoded; nil if it has none. The name must be in lower case.
  mutating func tokenAttribute(_ name: String) -> [UInt8]? {
    let first = scanner.token.firstAttribute
    for place in first..<first + scanner.token.attributeCount {
      let attribute = scanner.attributes[place]
      if Int(attribute.nameLength) == name.utf8.count, decoded(attribute.name).elementsEqual(name.utf8) {
        return decoded(attribute.value)
      }
    }
    return nil
  }

  /// `<hr>` closes a paragraph; within a `<select>` also the open option and its group.
  private mutating func startRule() {
    closeParagraph()
    if isInScope(.select) { generateImpliedEndTags() }
    insertVoid()
    allowsFrameset = false
  }

  /// A select within a select closes the outer one instead.
  private mutating func startSelect() {
    if isFragmentOfSelect { return }
    if isInScope(.select) { return popThrough(.select) }
    reopenFormatting()
    insertElement()
    allowsFrameset = false
  }

  /// An option closes the one before it; within a `<select>`, `<option>` leaves an `<optgroup>` open.
  private mutating func startOption(_ tag: Tag) {
    if isInScope(.select) {
      generateImpliedEndTags(except: tag == .option ? .optgroup : .none)
    } else if top.tag == .option, top.traits.contains(.html) {
      pop()
    }
    reopenFormatting()
    insertElement()
  }
}
