/// Brings names to one form, so that spellings which people take for the same compare as equal.
///
/// Case, full-width forms, accents, subscripts, spaces, hyphens and other punctuation do not count;
/// English words count in the singular; common traditional Chinese characters count as their
/// simplified ones. `Fly-ashes`, `fly ash` and `ＦＬＹ　ＡＳＨ` all become `flyash`.
public enum NameFolding {
  /// The folded form; empty when `text` has neither letters nor digits. O(n).
  public static func folded(_ text: some StringProtocol) -> String {
    String(decoding: foldedBytes(text), as: UTF8.self)
  }

  /// The UTF-8 of the folded form.
  static func foldedBytes(_ text: some StringProtocol) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var word: [UInt8] = []
    scan(text) { piece in
      switch piece {
      case .letter(let byte): word.append(byte)
      case .other(let scalar):
        flush(&word, into: &result)
        result.append(contentsOf: String(scalar).utf8)
      case .gap: flush(&word, into: &result)
      }
    }
    flush(&word, into: &result)
    return result
  }

  /// The words of a text, each folded: Latin words in the singular, and each run of other letters
  /// (a Chinese phrase) as one word. O(n).
  public static func words(_ text: some StringProtocol) -> [String] {
    var words: [String] = []
    eachWord(text) { scalars in
      var word = String.UnicodeScalarView()
      word.append(contentsOf: scalars.lazy.compactMap { Unicode.Scalar($0) })
      words.append(String(word))
    }
    return words
  }

  /// Hands each word of a text to `body` as its scalars, as `words` has them. A word that begins
  /// with an ASCII scalar is Latin. O(n).
  static func eachWord(_ text: some StringProtocol, _ body: ([UInt32]) -> Void) {
    var word: [UInt8] = []
    var run: [UInt32] = []
    func endWord() {
      guard !word.isEmpty else { return }
      var bytes: [UInt8] = []
      flush(&word, into: &bytes)
      body(bytes.map { UInt32($0) })
    }
    func endRun() {
      guard !run.isEmpty else { return }
      body(run)
      run.removeAll(keepingCapacity: true)
    }
    scan(text) { piece in
      switch piece {
      case .letter(let byte):
        endRun()
        word.append(byte)
      case .other(let scalar):
        endWord()
        run.append(scalar.value)
      case .gap:
        endWord()
        endRun()
      }
    }
    endWord()
    endRun()
  }

  /// The simplified form of a traditional Chinese character; every other scalar as it is.
  public static func simplified(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    SimplifiedCharacters.table[scalar.value].flatMap(Unicode.Scalar.init) ?? scalar
  }

  /// The text without what stands in round brackets, ASCII or full-width.
  static func withoutBrackets(_ text: String) -> String {
    var depth = 0
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "(", "（": depth += 1
      case ")", "）": depth = max(0, depth - 1)
      default: if depth == 0 { kept.append(scalar) }
      }
    }
    return String(kept)
  }

  /// What one scalar becomes.
  private enum Piece {
    /// A lower-case ASCII letter or a digit.
    case letter(UInt8)
    /// Any other letter, such as a Chinese one.
    case other(Unicode.Scalar)
    /// What parts words.
    case gap
  }

  private static func scan(_ text: some StringProtocol, _ body: (Piece) -> Void) {
    for scalar in text.unicodeScalars {
      var value = scalar.value
      if (0xFF01...0xFF5E).contains(value) { value -= 0xFEE0 }
      if value < 0x80 {
        let byte = UInt8(truncatingIfNeeded: value)
        switch byte {
        case 0x30...0x39, 0x61...0x7A: body(.letter(byte))
        case 0x41...0x5A: body(.letter(byte + 32))
        case 0x27: break  // An apostrophe does not part a word.
        default: body(.gap)
        }
        continue
      }
      if let plain = plainLetters[value] {
        for byte in plain.utf8 { body(.letter(byte)) }
        continue
      }
      if (0x300...0x36F).contains(value) { continue }
      if let simple = SimplifiedCharacters.table[value], let scalar = Unicode.Scalar(simple) {
        body(.other(scalar))
        continue
      }
      if (0x4E00...0x9FFF).contains(value) {
        body(.other(scalar))
        continue
      }
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        body(.other(scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar))
      } else {
        body(.gap)
      }
    }
  }

  /// Moves a word to the result in its singular.
  private static func flush(_ word: inout [UInt8], into result: inout [UInt8]) {
    guard !word.isEmpty else { return }
    result.append(contentsOf: word[..<singularLength(word)])
    if isIes(word) {
      result.removeLast()
      result.append(UInt8(ascii: "y"))
    }
    word.removeAll(keepingCapacity: true)
  }

  private static func isIes(_ word: [UInt8]) -> Bool {
    word.count > 4 && word.suffix(3).elementsEqual("ies".utf8)
  }

  /// How much of a word its singular keeps (with `ies`, up to the `i`, which becomes `y`).
  private static func singularLength(_ word: [UInt8]) -> Int {
    let count = word.count
    guard count > 3, word[count - 1] == UInt8(ascii: "s"),
      word.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return count }
    if isIes(word) { return count - 2 }
    switch word[count - 2] {
    case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"): return count
    case UInt8(ascii: "e"):
      // ashes, boxes, glasses, batches lose two letters; wastes, tyres, residues lose one.
      let stem = word[..<(count - 2)]
      for ending in ["sh", "ch", "x", "ss", "z"]
      where stem.count > 2 && stem.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
        return count - 2
      }
      return count - 1
    default: return count - 1
    }
  }

  private static let plainLetters: [UInt32: String] = {
    var table: [UInt32: String] = [:]
    func add(_ plain: String, _ letters: String) {
      for scalar in letters.unicodeScalars { table[scalar.value] = plain }
    }
    add("a", "àáâãåāăąÀÁÂÃÅĀĂĄ")
    add("ae", "äæÄÆ")
    add("c", "çćčÇĆČ")
    add("d", "ďđĎĐ")
    add("e", "èéêëēėęěÈÉÊËĒĖĘĚ")
    add("g", "ğĞ")
    add("i", "ìíîïīįİÌÍÎÏĪĮı")
    add("l", "łŁ")
    add("n", "ñńňÑŃŇ")
    add("o", "òóôõøōőÒÓÔÕØŌŐ")
    add("oe", "öœÖŒ")
    add("r", "řŘ")
    add("s", "śšşŚŠŞ")
    add("ss", "ß")
    add("t", "ťţŤŢ")
    add("u", "ùúûūůűÙÚÛŪŮŰ")
    add("ue", "üÜ")
    add("y", "ýÿÝ")
    add("z", "źžżŹŽŻ")
    for (digit, scalar) in "₀₁₂₃₄₅₆₇₈₉".unicodeScalars.enumerated() {
      table[scalar.value] = String(digit)
    }
    for (digit, scalar) in "⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars.enumerated() {
      table[scalar.value] = String(digit)
    }
    return table
  }()
}
