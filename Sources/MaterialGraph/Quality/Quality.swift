/// A composition, or a set of limits: at most one term a property, in the order of their keys.
public struct Quality: Hashable, Sendable, Codable {
  /// The terms, sorted by key.
  public let terms: [PropertyTerm]

  /// No term: nothing is stated, or nothing is limited.
  public static let none = Quality(terms: [])

  /// The terms, sorted; of two with the same key their ends are joined (`>=` with `<=`).
  public init(terms: [PropertyTerm]) {
    var joined: [PropertyTerm] = []
    for term in terms.sorted(by: { $0.key < $1.key }) {
      if let last = joined.last, last.key == term.key, last.kind == term.kind {
        joined[joined.count - 1] = PropertyTerm(
          name: last.name, kind: last.kind,
          lower: [last.lower, term.lower].compactMap { $0 }.max(),
          upper: [last.upper, term.upper].compactMap { $0 }.min())
      } else {
        joined.append(term)
      }
    }
    self.terms = joined
  }

  /// Whether no property is stated.
  public var isEmpty: Bool { terms.isEmpty }

  /// The term for a property's key (lower case), or nil.
  public subscript(key: String) -> PropertyTerm? { terms.first { $0.key == key } }

  /// The quality as text: `cl<=0.1 %; sio2=45..55 %`.
  public var text: String { terms.map(\.text).joined(separator: "; ") }

  /// Why a text is no quality.
  public struct ParseFailure: Error, Hashable, Sendable {
    /// The part that cannot be read.
    public let part: String
  }

  /// Reads `Cl<=0.1 %; SiO2=45..55 %; LHV>=15 MJ/kg; temperature>=120 °C`; blank is none.
  ///
  /// A property may be named twice where both can hold (`>=` with `<=`), in units of one kind.
  public static func parse(_ text: some StringProtocol) throws(ParseFailure) -> Quality {
    var terms: [PropertyTerm] = []
    for part in text.split(whereSeparator: { $0 == ";" || $0 == "；" || $0.isNewline }) {
      let body = trimmed(part)
      if body.isEmpty { continue }
      guard let term = term(body) else { throw ParseFailure(part: body) }
      terms.append(term)
    }
    let quality = Quality(terms: terms)
    for (position, term) in quality.terms.enumerated() {
      let isTwice = position > 0 && quality.terms[position - 1].key == term.key
      let isEmpty = (term.lower ?? -.infinity) > (term.upper ?? .infinity)
      if isTwice || isEmpty { throw ParseFailure(part: term.name) }
    }
    return quality
  }

  private static let relations = ["<=", ">=", "≤", "≥", "=", "<", ">"]

  private static func term(_ body: String) -> PropertyTerm? {
    var found: (range: Range<String.Index>, sign: String)?
    search: for index in body.indices {
      for sign in relations where body[index...].hasPrefix(sign) {
        found = (index..<body.index(index, offsetBy: sign.count), sign)
        break search
      }
    }
    guard let found else { return nil }
    let name = trimmed(body[..<found.range.lowerBound])
    let figures = trimmed(body[found.range.upperBound...])
    guard !name.isEmpty, let (lower, upper, unitText) = ends(figures) else { return nil }
    let unit = PropertyUnit.parse(unitText)
    let low = lower * unit.factor + unit.offset
    let high = upper * unit.factor + unit.offset
    guard low.isFinite, high.isFinite, low <= high else { return nil }
    switch found.sign {
    case "<=", "≤", "<": return PropertyTerm(name: name, kind: unit.kind, lower: nil, upper: high)
    case ">=", "≥", ">": return PropertyTerm(name: name, kind: unit.kind, lower: low, upper: nil)
    default: return PropertyTerm(name: name, kind: unit.kind, lower: low, upper: high)
    }
  }

  /// The two ends of `45..55 %` (the same twice for one figure) and the text of the unit.
  private static func ends(_ text: String) -> (Double, Double, String)? {
    let (first, rest) = leadingNumber(text)
    guard let lower = first else { return nil }
    let tail = trimmed(rest)
    for mark in ["..", "…", "~", "～"] where tail.hasPrefix(mark) {
      let (second, unit) = leadingNumber(trimmed(tail.dropFirst(mark.count)))
      guard let upper = second else { return nil }
      return (lower, upper, unit)
    }
    return (lower, lower, tail)
  }

  private static func leadingNumber(_ text: String) -> (Double?, String) {
    let bytes = Array(text.utf8)
    var end = 0
    var seenPoint = false
    while end < bytes.count {
      let byte = bytes[end]
      if (48...57).contains(byte) || (end == 0 && (byte == 43 || byte == 45)) {
        end += 1
      } else if byte == 46, !seenPoint, end + 1 < bytes.count, (48...57).contains(bytes[end + 1]) {
        seenPoint = true
        end += 1
      } else if byte == 69 || byte == 101, end > 0, end + 1 < bytes.count,
        (48...57).contains(bytes[end + 1])
          || ((bytes[end + 1] == 45 || bytes[end + 1] == 43) && end + 2 < bytes.count
            && (48...57).contains(bytes[end + 2]))
      {
        end += 2
        seenPoint = true
      } else {
        break
      }
    }
    let number = finiteNumber(String(decoding: bytes[..<end], as: UTF8.self))
    return (number, String(decoding: bytes[end...], as: UTF8.self))
  }
}
