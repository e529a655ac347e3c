internal import Catalog

/// A text as people write it, brought to one form scalar by scalar, so that a place in the one is
/// the same place in the other: ASCII for full-width forms, lower case, simplified characters, one
/// kind of dash, of tilde and of space.
struct Phrase: Sendable {
  /// The scalars in the one form.
  let plain: [UInt32]
  /// The scalars as they were written.
  let written: [Unicode.Scalar]

  init(_ text: String) {
    written = Array(text.unicodeScalars)
    plain = written.map(Self.plain)
  }

  var count: Int { plain.count }

  /// The text between two places as it was written, without white space around it.
  func text(_ range: Range<Int>) -> String {
    var low = max(0, range.lowerBound)
    var high = min(written.count, range.upperBound)
    while low < high, Self.isSpace(plain[low]) { low += 1 }
    while high > low, Self.isSpace(plain[high - 1]) { high -= 1 }
    guard low < high else { return "" }
    return String(String.UnicodeScalarView(written[low..<high]))
  }

  /// The scalar at a place, 0 outside of the text.
  @inline(__always)
  subscript(_ place: Int) -> UInt32 { place >= 0 && place < plain.count ? plain[place] : 0 }

  /// The first place at or behind `place` that is no space.
  func skipSpaces(_ place: Int) -> Int {
    var place = place
    while place < plain.count, Self.isSpace(plain[place]) { place += 1 }
    return place
  }

  static func isSpace(_ scalar: UInt32) -> Bool { scalar == 0x20 }
  static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }
  static func isLatin(_ scalar: UInt32) -> Bool {
    scalar >= 0x61 && scalar <= 0x7A
      || scalar >= 0xC0 && scalar < 0x250 && scalar != 0xD7
        && scalar != 0xF7
  }
  static func isHan(_ scalar: UInt32) -> Bool {
    scalar >= 0x4E00 && scalar <= 0x9FFF || scalar >= 0x3400 && scalar <= 0x4DBF
  }

  private static func plain(_ scalar: Unicode.Scalar) -> UInt32 {
    switch scalar.value {
    case 0x41...0x5A: return scalar.value + 32
    case 0...0x20, 0xA0, 0x2000...0x200B, 0x202F, 0x3000, 0xFEFF: return 0x20
    case 0x21...0x7E: return scalar.value
    case 0x2010...0x2015, 0x2212, 0xFF0D: return 0x2D
    case 0x301C, 0xFF5E, 0x223C: return 0x7E
    case 0x2018, 0x2019, 0x2032: return 0x27
    case 0x201C, 0x201D, 0x2033: return 0x22
    case 0xB2: return 0x32
    case 0xB3: return 0x33
    // A full-width comma parts clauses and never digits, so it stays what it is.
    case 0xFF0C, 0x3001: return 0xFF0C
    case 0xFFE5: return 0xA5
    case 0xFF01...0xFF5D:
      let half = scalar.value - 0xFEE0
      return (0x41...0x5A).contains(half) ? half + 32 : half
    default:
      let simple = NameFolding.simplified(scalar)
      if simple != scalar { return simple.value }
      return scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
    }
  }
}

/// Words with what each means, found at a place of a phrase: the longest one that fits.
struct WordTable<Value: Sendable>: Sendable {
  private let byFirst: [UInt32: [(word: [UInt32], value: Value)]]

  /// - Parameter entries: for each meaning its words; a word that stands twice means the first.
  init(_ entries: [(value: Value, words: [String])]) {
    var table: [UInt32: [(word: [UInt32], value: Value)]] = [:]
    for entry in entries {
      for word in entry.words {
        let scalars = Phrase(word).plain
        guard let first = scalars.first else { continue }
        table[first, default: []].append((scalars, entry.value))
      }
    }
    for key in table.keys.sorted() {
      // A stable order, so that equal words mean the first.
      let sorted = table[key]?.enumerated().sorted {
        $0.element.word.count != $1.element.word.count
          ? $0.element.word.count > $1.element.word.count : $0.offset < $1.offset
      }
      table[key] = sorted?.map(\.element)
    }
    byFirst = table
  }

  /// The longest word that begins at `place`, and where it ends. A Latin word ends where letters
  /// end and begins where they begin.
  func match(_ phrase: Phrase, at place: Int) -> (value: Value, end: Int)? {
    guard let candidates = byFirst[phrase[place]] else { return nil }
    let first = phrase[place]
    if Phrase.isLatin(first), Phrase.isLatin(phrase[place - 1]) { return nil }
    for candidate in candidates {
      let end = place + candidate.word.count
      guard end <= phrase.count, phrase.plain[place..<end].elementsEqual(candidate.word) else {
        continue
      }
      if let last = candidate.word.last, Phrase.isLatin(last), Phrase.isLatin(phrase[end]) {
        continue
      }
      return (candidate.value, end)
    }
    return nil
  }

  /// The first word in a part of the phrase.
  func first(_ phrase: Phrase, in range: Range<Int>) -> (value: Value, range: Range<Int>)? {
    var place = max(0, range.lowerBound)
    while place < min(range.upperBound, phrase.count) {
      if let found = match(phrase, at: place), found.end <= range.upperBound {
        return (found.value, place..<found.end)
      }
      place += 1
    }
    return nil
  }

  /// All words of a part of the phrase from left to right that do not overlap.
  func all(_ phrase: Phrase, in range: Range<Int>) -> [(value: Value, range: Range<Int>)] {
    var found: [(value: Value, range: Range<Int>)] = []
    var rest = range
    while let next = first(phrase, in: rest) {
      found.append(next)
      rest = next.range.upperBound..<max(next.range.upperBound, range.upperBound)
    }
    return found
  }
}
