/// The parts of texts that are compared, each as a number.
enum TextParts {
  private static let single: UInt64 = 1 << 62
  private static let word: UInt64 = 1 << 63

  /// What a part of this kind counts beside others: a whole word says half as much again as three
  /// of its letters, a single Chinese letter half of what a pair does.
  static func share(of part: UInt64) -> Double {
    if part & word != 0 { return 1.5 }
    return part & single != 0 ? 0.5 : 1
  }

  /// The parts of a text, ascending, each once: of a Latin word itself and its letter triples with
  /// its ends marked, of a run of other letters its pairs and each letter. Amounts with their units
  /// are left out.
  static func parts(of text: String) -> [UInt64] {
    var parts: [UInt64] = []
    var followsNumber = false
    NameFolding.eachWord(text) { scalars in
      guard let first = scalars.first else { return }
      if first < 0x80 {
        if isAmount(scalars, followsNumber: &followsNumber) { return }
        appendLatin(scalars, to: &parts)
      } else {
        var run = scalars[...]
        if followsNumber { run = run.drop { countedBy.contains($0) } }
        followsNumber = false
        for scalar in run { parts.append(single | UInt64(scalar)) }
        for (left, right) in zip(run, run.dropFirst()) {
          parts.append(UInt64(left) << 21 | UInt64(right))
        }
      }
    }
    parts.sort()
    var kept = 0
    for part in parts where kept == 0 || parts[kept - 1] != part {
      parts[kept] = part
      kept += 1
    }
    parts.removeLast(parts.count - kept)
    return parts
  }

  private static func appendLatin(_ scalars: [UInt32], to parts: inout [UInt64]) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for scalar in scalars { hash = (hash ^ UInt64(scalar)) &* 0x100_0000_01b3 }
    parts.append(hash | word)
    // The ends of a word are marked by 1 and 2, which no text has.
    var two: UInt64 = 0
    var one: UInt64 = 1
    for scalar in scalars.lazy.map({ UInt64($0) }) {
      if two != 0 { parts.append(two << 42 | one << 21 | scalar) }
      two = one
      one = scalar
    }
    if two != 0 { parts.append(two << 42 | one << 21 | 2) }
  }

  /// Whether a Latin word is a number, a number with its unit, or the unit of the number before.
  private static func isAmount(_ scalars: [UInt32], followsNumber: inout Bool) -> Bool {
    let body = scalars.drop { isDigit($0) }
    if body.isEmpty {
      followsNumber = true
      return true
    }
    if body.count < scalars.count || followsNumber, units.contains(Array(body)) {
      followsNumber = followsNumber || body.count < scalars.count
      return true
    }
    followsNumber = isDigit(scalars[scalars.count - 1])
    return false
  }

  private static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

  private static let units: Set<[UInt32]> = Set(
    """
    t kg g mg l ml m3 m2 km mm cm um gj mj kj kwh mwh kw mw pct ppm wt vol a d h yr year day month
    mpa bar c k kcal cal mt ton tonne tonnes tpa tpd
    """.split(whereSeparator: \.isWhitespace).map { $0.unicodeScalars.map(\.value) })

  /// What Chinese counts by: `3万吨/年` is an amount.
  private static let countedBy = Set("万千百亿吨公斤克升立方米度元年月日天个只条车约".unicodeScalars.map(\.value))
}
