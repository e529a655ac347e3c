public import MaterialGraph

/// What words for a material may mean, with how sure each reading is.
public struct NameResolution: Hashable, Sendable {
  /// How the words were understood.
  public enum Way: String, Hashable, Sendable, Codable {
    /// As an id of the catalogue or the region.
    case id
    /// As a name or a synonym, save for case, width, accents, plural, script and punctuation.
    case name
    /// As a code of a list.
    case code
    /// By likeness to names.
    case likeness
  }

  /// The confidence from which a reading may be taken without asking: on the labelled names that
  /// the curve was not fitted to, more than nineteen of twenty such readings are right.
  public static let threshold = 0.9

  /// How; nil where nothing is alike.
  public let way: Way?
  /// The code that was read, where there is one.
  public let code: WasteCode?
  /// The readings, likeliest first; their confidences sum to at most 1.
  public let candidates: [TextIndex.Hit]

  /// The reading to take without asking, or nil: never one below the threshold.
  public var sure: TextIndex.Hit? {
    candidates.first.flatMap { $0.confidence >= Self.threshold ? $0 : nil }
  }
}

extension MaterialLookup {
  /// What words may mean: an id, a name or a code where they are one, else the likeliest materials
  /// by likeness of names, in which a code that stands among the words and the trade count too.
  ///
  /// Some ten microseconds for a name, less than a hundred for free words.
  ///
  /// - Parameters:
  ///   - text: the words.
  ///   - prior: what the trade of the giver or taker says.
  ///   - count: at most so many readings.
  public func resolve(
    _ text: String, prior: MaterialPrior = .none, atMost count: Int = 5
  ) -> NameResolution {
    let isID = exactKey(text) != nil
    let direct = code(in: text)
    if let meaning = knownMeaning(of: text) {
      let way: NameResolution.Way = isID ? .id : direct == nil ? .name : .code
      return NameResolution(
        way: way, code: direct?.code, candidates: readings(of: meaning, way, prior, count))
    }
    let inside = direct ?? CodeText.pieces(of: text).lazy.compactMap { code(in: $0) }.first
    var prior = prior
    if let inside { prior = prior.raised(for: materials(withCode: inside.code)) }
    let hits = retrieve(text, atMost: count, prior: prior)
    return NameResolution(
      way: hits.isEmpty ? nil : .likeness, code: inside?.code, candidates: hits)
  }

  /// One reading, or several that the trade parts.
  private func readings(
    of meaning: Meaning, _ way: NameResolution.Way, _ prior: MaterialPrior, _ count: Int
  ) -> [TextIndex.Hit] {
    switch meaning {
    case .unknown: return []
    case .one(let key):
      // One list's code for a single material says what it is nearly as well as a name does.
      let confidence = way == .code ? 0.9 : way == .id ? 1 : 0.98
      return [TextIndex.Hit(key: key, name: name(of: key), score: 1, confidence: confidence)]
    case .several(let keys, _):
      let odds = keys.map { 1 + 4 * prior[$0] }
      let total = odds.reduce(0, +)
      let hits = zip(keys, odds).map { key, odds in
        TextIndex.Hit(key: key, name: name(of: key), score: 1, confidence: 0.98 * odds / total)
      }
      return Array(
        hits.sorted {
          $0.confidence != $1.confidence ? $0.confidence > $1.confidence : $0.key < $1.key
        }.prefix(max(0, count)))
    }
  }
}

extension MaterialPrior {
  /// The prior in which some materials are as likely as can be.
  func raised(for keys: [String]) -> MaterialPrior {
    if keys.isEmpty { return self }
    var raised = affinities
    for key in keys { raised[key] = 1 }
    return MaterialPrior(raised)
  }
}

extension CodeText {
  /// The pieces of a text between brackets, commas and the like that may be codes: `fly ash (EWC
  /// 10 01 02)`. At most eight.
  static func pieces(of text: String) -> [Substring] {
    let marks: Set<Character> = [
      "(", ")", "（", "）", ",", "，", ";", "；", "[", "]", "【", "】", "、", "|",
    ]
    let pieces = text.split(whereSeparator: { marks.contains($0) })
    return pieces.count > 1 ? Array(pieces.prefix(8)) : []
  }
}
