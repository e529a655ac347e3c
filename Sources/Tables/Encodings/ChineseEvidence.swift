/// What the bytes of a text say on whether they are Chinese in GB18030 or Western European.
///
/// Most western texts are valid in both, so each pair of bytes is weighed by how often it stands in
/// the one and in the other, as a logarithm of odds. Chinese keeps to the rows of its common
/// characters; a traditional one has rows that western texts leave empty. An accented letter mostly
/// has plain letters about it.
struct ChineseEvidence {
  /// Above 0 the text is rather Chinese.
  private(set) var odds = 0.0
  /// Pairs whose bytes Big5 has too, those among them that GB2312 does not have, and the others.
  private var sharedWithBig5 = 0
  private var onlyInBig5 = 0
  private var notInBig5 = 0

  /// Whether the text is rather Chinese.
  var isChinese: Bool { odds > 0 }

  /// Whether the pairs are those of Big5, in which traditional Chinese is written in Taiwan and
  /// Hong Kong: its common characters have leads 0xA4...0xC6 and every third of them a trail that
  /// is an ASCII letter or sign.
  var looksLikeBig5: Bool {
    notInBig5 * 10 < sharedWithBig5 && onlyInBig5 * 5 > sharedWithBig5
  }

  /// Counts a pair of bytes that is a character of GB18030.
  mutating func add(_ lead: UInt8, _ trail: UInt8) {
    odds += Self.weight(lead, trail)
    if (0xA1...0xF9).contains(lead), trail < 0x7F || trail >= 0xA1 {
      sharedWithBig5 += 1
      if (0xA4...0xC6).contains(lead), trail < 0x7F { onlyInBig5 += 1 }
    } else {
      notInBig5 += 1
    }
  }

  /// Counts a character of four bytes, which no western text has by chance.
  mutating func addLongCharacter() {
    odds += 5
    notInBig5 += 1
  }

  /// Counts a byte that belongs to no character.
  mutating func addDamage() { odds -= 5 }

  private static func weight(_ lead: UInt8, _ trail: UInt8) -> Double {
    if westernPairs.contains(UInt16(lead) << 8 | UInt16(trail)) { return -3 }
    if unusedInWestern.contains(lead) { return 4 }
    let isQuote = (0x91...0x97).contains(lead)
    switch trail {
    case 0xA1...:
      // The most common characters and the punctuation.
      if (0xB0...0xD7).contains(lead) || (0xA1...0xA3).contains(lead) { return 4 }
      if isQuote { return 0 }
      // Rarer characters, or two small letters with accents.
      return lead >= 0xE0 && trail >= 0xE0 ? -1 : 1.5
    case 0x80...0xA0:
      return westernMarks.contains(trail) ? 0 : 2
    case 0x41...0x5A, 0x61...0x7A:
      // A letter with an accent before a plain one, degrees Celsius, micrometres.
      if isWesternLetter(lead) || lead == 0xB0 || lead == 0xB5 { return -2 }
      return lead >= 0xA0 || isQuote ? 0 : 1
    default:
      return isQuote ? 0 : 1
    }
  }

  private static func isWesternLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xD7, 0xF7: false
    case 0xC0..., 0x8A, 0x8C, 0x8E, 0x9A, 0x9C, 0x9E, 0x9F: true
    default: false
    }
  }

  /// Two accented letters that do stand together: çã and çõ of Portuguese in both cases, éé of French, ß
  /// after an umlaut.
  private static let westernPairs: Set<UInt16> = [
    0xE7E3, 0xE7F5, 0xC7C3, 0xC7D5, 0xE9E9, 0xF6DF, 0xFCDF, 0xE4DF,
  ]
  /// Bytes that Windows-1252 leaves empty.
  private static let unusedInWestern: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
  /// Marks that may follow a letter: the euro sign, dots, quotes, dashes, the hard space.
  private static let westernMarks: Set<UInt8> = [
    0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0xA0,
  ]
}
