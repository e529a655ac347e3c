internal import Catalog
internal import MaterialGraph

/// What one part of a cell for a material holds besides the name: amounts, codes, words.
struct MaterialCell {
  /// The part as it stands.
  let text: String
  /// The name without codes and amounts.
  let name: String
  /// The amount inside, or nil.
  let quantity: QuantityPhrase?

  init(
    _ part: String, lookup: MaterialLookup, materials: MaterialReader,
    decimals: NumberPhrase.Decimals
  ) {
    text = part
    // 98% sulphuric acid and 42.5水泥 are names with numbers in them.
    if materials.isWholeName(part) {
      name = part
      quantity = nil
      return
    }
    let phrase = Phrase(part)
    var gone = [Bool](repeating: false, count: phrase.count)
    for code in CodePhrase.all(in: phrase, lookup: lookup) {
      for place in code.range where place < gone.count { gone[place] = true }
    }
    let found = QuantityPhrase.read(phrase, decimals: decimals)
    let isAmount = found.map { $0.unit != nil || $0.moisture != nil } ?? false
    if let found, isAmount {
      for range in found.ranges {
        for place in range where place < gone.count { gone[place] = true }
      }
    }
    quantity = isAmount ? found : nil
    var kept = String.UnicodeScalarView()
    for place in 0..<phrase.count where !gone[place] { kept.append(phrase.written[place]) }
    name = MaterialReader.trimmed(Self.withoutEmptyBrackets(String(kept)))
  }

  private static func withoutEmptyBrackets(_ text: String) -> String {
    var scalars: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if scalar == ")" || scalar == "）" {
        var last = scalars.count - 1
        while last >= 0, " ,;，；、".unicodeScalars.contains(scalars[last]) { last -= 1 }
        if last >= 0, scalars[last] == "(" || scalars[last] == "（" {
          scalars.removeLast(scalars.count - last)
          continue
        }
      }
      scalars.append(scalar)
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// The parts of a cell that names several materials; the whole where it does not.
  static func parts(of text: String, _ materials: MaterialReader) -> [String] {
    if SheetWords.isNothing(text) { return [] }
    let phrase = Phrase(text)
    var parts: [String] = []
    var start = 0
    var depth = 0
    for place in 0..<phrase.count {
      let scalar = phrase[place]
      if scalar == 0x28 { depth += 1 }
      if scalar == 0x29 { depth = max(0, depth - 1) }
      let isMark =
        scalar == 0x3B || scalar == 0xFF0C
        || scalar == 0x2C
          && !(Phrase.isDigit(phrase[place - 1]) && Phrase.isDigit(phrase[place + 1]))
      guard isMark, depth == 0 else { continue }
      parts.append(phrase.text(start..<place))
      start = place + 1
    }
    parts.append(phrase.text(start..<phrase.count))
    parts.removeAll(where: \.isEmpty)
    guard parts.count > 1 else { return [text] }
    let areNames = parts.allSatisfy { part in
      let bare = MaterialReader.bare(part)
      return !bare.isEmpty && materials.isName(bare)
    }
    return areNames ? parts : [text]
  }
}
