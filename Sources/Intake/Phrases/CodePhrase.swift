internal import Catalog
internal import MaterialGraph

/// A code of a list of wastes or goods that stands somewhere in a text.
struct CodePhrase: Sendable {
  /// The code, and whether it bears the asterisk of hazardous entries.
  let code: CodeText
  /// Where it stands.
  let range: Range<Int>

  private static let names = WordTable<WasteCode.List>([
    (.ewc, ["ewc code", "ewc", "low", "ler", "avv", "cer", "eak"]), (.hw, ["hw"]), (.sw, ["sw"]),
    (.hs, ["hs code", "hs", "cn code", "海关编码", "hs编码"]),
  ])

  /// All codes of a text, from left to right.
  ///
  /// - Parameter allowsBare: whether six digits alone are a code: so in a column of codes, not in
  ///   free text.
  static func all(
    in phrase: Phrase, lookup: MaterialLookup, allowsBare: Bool = false
  ) -> [CodePhrase] {
    var found: [CodePhrase] = []
    var place = 0
    while place < phrase.count {
      if let code = read(phrase, at: place, lookup, allowsBare) {
        found.append(code)
        place = code.range.upperBound
      } else {
        place += 1
      }
    }
    return found
  }

  private static func read(
    _ phrase: Phrase, at start: Int, _ lookup: MaterialLookup, _ allowsBare: Bool
  ) -> CodePhrase? {
    if let name = named(phrase, at: start) {
      return code(phrase, start, from: name.digits, of: name.list, lookup)
    }
    guard Phrase.isDigit(phrase[start]), !Phrase.isDigit(phrase[start - 1]),
      !Phrase.isLatin(phrase[start - 1]), phrase[start - 1] != 0x2E, phrase[start - 1] != 0x2D
    else { return nil }
    // 336-058-17 and 900-001-S02
    if group(phrase, start) == 3, phrase[start + 3] == 0x2D, group(phrase, start + 4) == 3,
      phrase[start + 7] == 0x2D
    {
      let isSolid = phrase[start + 8] == 0x73
      let last = isSolid ? start + 9 : start + 8
      guard group(phrase, last) == 2 else { return nil }
      return code(phrase, start, until: last + 2, lookup)
    }
    // 10 01 02, 10.01.02, 100102*
    if let end = pairs(phrase, start), let code = code(phrase, start, until: end, lookup),
      code.code.code.list == .ewc, lookup.isKnown(code.code.code)
    {
      return code
    }
    guard group(phrase, start) == 6 else { return nil }
    let isMarked = phrase[start + 6] == 0x2A
    guard isMarked || allowsBare else { return nil }
    guard let code = code(phrase, start, until: start + (isMarked ? 7 : 6), lookup),
      lookup.isKnown(code.code.code)
    else { return nil }
    return code
  }

  /// Where the digits behind the name of a list begin.
  private static func named(
    _ phrase: Phrase, at start: Int
  ) -> (list: WasteCode.List, digits: Int)? {
    if Phrase.isLatin(phrase[start - 1]) || Phrase.isDigit(phrase[start - 1]) { return nil }
    guard Phrase.isLatin(phrase[start]) || Phrase.isHan(phrase[start]) else { return nil }
    guard let name = names.match(phrase, at: start) else { return nil }
    var place = name.end
    while phrase[place] == 0x20 || phrase[place] == 0x3A || phrase[place] == 0x2D
      || phrase[place] == 0x2E
    {
      place += 1
    }
    return Phrase.isDigit(phrase[place]) ? (name.value, place) : nil
  }

  /// A code behind the name of its list: as many groups of digits as the list has.
  private static func code(
    _ phrase: Phrase, _ start: Int, from digits: Int, of list: WasteCode.List,
    _ lookup: MaterialLookup
  ) -> CodePhrase? {
    var end = digits
    switch list {
    case .hw, .sw:
      // HW17, and HW17 336-058-17 where the parts agree.
      if group(phrase, digits) == 3 { return code(phrase, start, until: digits + 10, lookup) }
      end = digits + group(phrase, digits)
      guard end - digits <= 2 else { return nil }
      return code(phrase, start, until: end, lookup)
    case .hs:
      while Phrase.isDigit(phrase[end]) || phrase[end] == 0x2E && Phrase.isDigit(phrase[end + 1]) {
        end += 1
      }
      return code(phrase, start, until: end, lookup)
    case .ewc: break
    }
    if let pairsEnd = pairs(phrase, digits) { return code(phrase, start, until: pairsEnd, lookup) }
    end = digits + group(phrase, digits)
    if group(phrase, digits) == 2, phrase[end] == 0x20, group(phrase, end + 1) == 2 { end += 3 }
    if phrase[end] == 0x2A { end += 1 }
    return code(phrase, start, until: end, lookup)
  }

  private static func code(
    _ phrase: Phrase, _ start: Int, until end: Int, _ lookup: MaterialLookup
  ) -> CodePhrase? {
    guard end <= phrase.count, end > start else { return nil }
    var text = phrase.text(start..<end).uppercased()
    for name in ["HS CODE", "CN CODE", "海关编码", "HS编码", "EWC CODE"] where text.hasPrefix(name) {
      text = (name.hasPrefix("EWC") ? "EWC " : "HS ") + text.dropFirst(name.count)
    }
    guard let code = lookup.code(in: text) else { return nil }
    return CodePhrase(code: code, range: start..<end)
  }

  /// The end of three pairs of digits parted by spaces or points, with an asterisk behind.
  private static func pairs(_ phrase: Phrase, _ start: Int) -> Int? {
    guard group(phrase, start) == 2 else { return nil }
    let mark = phrase[start + 2]
    guard mark == 0x20 || mark == 0x2E || mark == 0x2D, group(phrase, start + 3) == 2,
      phrase[start + 5] == mark, group(phrase, start + 6) == 2
    else { return nil }
    var end = start + 8
    if phrase[end] == 0x2A {
      end += 1
    } else if phrase[end] == 0x20, phrase[end + 1] == 0x2A {
      end += 2
    }
    return end
  }

  /// How many digits stand from a place on.
  private static func group(_ phrase: Phrase, _ start: Int) -> Int {
    var end = start
    while Phrase.isDigit(phrase[end]), end - start < 12 { end += 1 }
    return end - start
  }
}
