public import Primitives

/// Where firms stand, as far as it tells which list of trades their codes are of.
public enum SectorContext: String, Hashable, Sendable {
  /// In China: plain digits are of GB/T 4754.
  case china
  /// Elsewhere: plain digits are of NACE, or of ISIC.
  case elsewhere
  /// Not known.
  case unknown
}

/// What a firm's words for its trade mean.
public struct SectorMeaning: Hashable, Sendable {
  /// How the words were understood.
  public enum Way: Hashable, Sendable {
    /// As an id or a name of a sector of the catalogue.
    case sector
    /// As a code of a list.
    case code(ActivityCode.List)
    /// By likeness to names of sectors and trades, with how sure that is, 0...1.
    case likeness(Double)
  }

  /// How; nil where nothing is known.
  public let way: Way?
  /// What the code or the trade is called; nil where nothing is known.
  public let title: LocalizedText?
  /// The sectors of the catalogue that fit, sorted by key.
  public let sectors: [Sector]
  /// The NACE codes that are meant, digits only, sorted, as finely as they can be told.
  public let naceCodes: [String]
  /// Codes of the other lists that are written with the same digits and mean other divisions.
  public let alternatives: [ActivityCode]

  /// The NACE (ISIC) division, two digits, where there is just one.
  public var division: String? {
    let divisions = Set(naceCodes.map { String($0.prefix(2)) })
    return divisions.count == 1 ? divisions.first : nil
  }

  /// Nothing is known.
  static let nothing = SectorMeaning(
    way: nil, title: nil, sectors: [], naceCodes: [], alternatives: [])
}

extension Knowledge {
  /// What a firm's words for its trade mean: a sector's id or name; a NACE, ISIC or GB/T 4754 code;
  /// else words such as 水泥厂 or `electroplating works`, by likeness to the names of sectors and
  /// trades.
  ///
  /// Plain digits may be of several lists: where the firm stands decides. Where that is not known
  /// and the lists disagree, the codes of all that have it are given, and no division.
  public func sectorMeaning(
    of text: String, in context: SectorContext = .unknown
  ) -> SectorMeaning {
    if let exact = sector(text) { return meaning([exact], .sector) }
    let folded = NameFolding.folded(text)
    if folded.isEmpty { return .nothing }
    let named = sectors.filter {
      NameFolding.folded($0.name.english) == folded || NameFolding.folded($0.name.chinese) == folded
    }
    if !named.isEmpty { return meaning(named, .sector) }
    if let code = ActivityText(text) { return meaning(of: code, in: context) }
    return alike(text)
  }

  /// The sectors of the catalogue that a firm's words mean, sorted by key.
  public func sectors(meaning text: String, in context: SectorContext = .unknown) -> [Sector] {
    sectorMeaning(of: text, in: context).sectors
  }

  /// The NACE codes that a firm's words mean, digits only, sorted; empty: nothing is known.
  public func naceCodes(meaning text: String, in context: SectorContext = .unknown) -> [String] {
    sectorMeaning(of: text, in: context).naceCodes
  }

  /// The NACE (ISIC) division that a firm's words mean, two digits, or nil.
  public func division(meaning text: String, in context: SectorContext = .unknown) -> String? {
    sectorMeaning(of: text, in: context).division
  }

  private func meaning(_ sectors: [Sector], _ way: SectorMeaning.Way) -> SectorMeaning {
    SectorMeaning(
      way: way, title: sectors.first?.name, sectors: sectors,
      naceCodes: Set(sectors.map { $0.nace.filter(\.isNumber) }).sorted(), alternatives: [])
  }

  // MARK: Codes

  private func meaning(of code: ActivityText, in context: SectorContext) -> SectorMeaning {
    let lists: [ActivityCode.List]
    switch (code.list, context) {
    case (let list?, _): lists = [list]
    case (nil, .china): lists = [.gbt4754, .nace, .isic]
    case (nil, .elsewhere), (nil, .unknown): lists = [.nace, .isic, .gbt4754]
    }
    let readings = lists.compactMap { list in
      codes.activity(list, digits: code.digits).map { reading(of: $0) }
    }
    guard let first = readings.first else {
      // A NACE code that the list lacks still tells its division.
      guard code.list == .nace else { return .nothing }
      return SectorMeaning(
        way: .code(.nace), title: nil, sectors: [], naceCodes: [code.digits], alternatives: [])
    }
    let others = readings.dropFirst().filter { $0.division != first.division }
    if context == .unknown, code.list == nil, !others.isEmpty {
      let all = readings.flatMap(\.naceCodes)
      let sectors = Set(readings.flatMap { $0.sectors.map(\.key) }).sorted().compactMap(sector)
      return SectorMeaning(
        way: .code(first.activity.list), title: first.activity.title, sectors: sectors,
        naceCodes: Set(all).sorted(), alternatives: others.map(\.activity))
    }
    return SectorMeaning(
      way: .code(first.activity.list), title: first.activity.title, sectors: first.sectors,
      naceCodes: first.naceCodes, alternatives: others.map(\.activity))
  }

  /// One code of one list, with what it is in NACE and in the catalogue.
  private struct CodeReading {
    let activity: ActivityCode
    let sectors: [Sector]
    let naceCodes: [String]
    var division: String? { naceCodes.first.map { String($0.prefix(2)) } }
  }

  private func reading(of activity: ActivityCode) -> CodeReading {
    let digits = activity.code.filter(\.isNumber)
    let fitting: [Sector]
    switch activity.list {
    case .nace: fitting = sectors.filter { $0.nace.filter(\.isNumber).hasPrefix(digits) }
    case .isic: fitting = sectors.filter { $0.isic.hasPrefix(digits) }
    case .gbt4754: fitting = sectors.filter { $0.gbt4754.hasPrefix(digits) }
    }
    return CodeReading(
      activity: activity, sectors: fitting, naceCodes: naceCodes(of: activity, fitting))
  }

  /// A code in NACE: itself; for another list the codes of the sectors that have it, else those
  /// that the crosswalk names, else the division.
  private func naceCodes(of activity: ActivityCode, _ fitting: [Sector]) -> [String] {
    let digits = activity.code.filter(\.isNumber)
    if activity.list == .nace { return [digits] }
    if digits.utf8.count > 2, !fitting.isEmpty {
      return Set(fitting.map { $0.nace.filter(\.isNumber) }).sorted()
    }
    if activity.list == .isic, digits.utf8.count == 4 {
      let crossed = codes.activities.filter { other in
        other.list == .nace && other.isic.split(separator: "|").contains { $0 == digits }
      }
      if !crossed.isEmpty { return crossed.map { $0.code.filter(\.isNumber) }.sorted() }
    }
    let division = String(activity.isic.prefix(2))
    return division.isEmpty ? [] : [division]
  }

  // MARK: Words

  /// A reading by words is taken from this confidence on.
  private static let sureSector = 0.7

  private func alike(_ text: String) -> SectorMeaning {
    let words = Self.tradeWords(of: text)
    let hits = sectorNames.hits(for: words, atMost: 5)
    if let first = hits.first {
      if first.confidence >= Self.sureSector, let found = sector(first.key) {
        return meaning([found], .likeness(first.confidence))
      }
      // Names that are about as near (knit, woven and silk dyeing) mean their common division.
      let near = hits.filter { $0.score >= first.score - 0.1 }.compactMap { sector($0.key) }
      if first.score >= 0.6, near.count > 1, Set(near.map { $0.nace.prefix(2) }).count == 1 {
        return meaning(near.sorted { $0.key < $1.key }, .likeness(first.score))
      }
    }
    guard let hit = activityNames.hits(for: words, atMost: 1).first,
      hit.confidence >= Self.sureSector, let place = Int(hit.key),
      codes.activities.indices.contains(place)
    else { return .nothing }
    let found = reading(of: codes.activities[place])
    return SectorMeaning(
      way: .likeness(hit.confidence), title: found.activity.title, sectors: found.sectors,
      naceCodes: found.naceCodes, alternatives: [])
  }

  /// The sector among some that a firm's name tells, or nil: the one that is clearly nearest.
  public func sector(named name: String, among some: [Sector]) -> Sector? {
    let wanted = Set(some.map(\.key))
    // The hits come likeliest first, so the first two of the wanted ones decide.
    let hits = sectorNames.hits(for: Self.tradeWords(of: name), atMost: sectors.count)
      .filter { wanted.contains($0.key) }
    guard let first = hits.first, first.score >= 0.15 else { return nil }
    if hits.count > 1, hits[1].score > 0.7 * first.score { return nil }
    return sector(first.key)
  }

  /// The words without those that every trade may have: works, company, 厂, 有限公司.
  private static func tradeWords(of text: String) -> String {
    var words = text
    for tail in ["有限责任公司", "股份有限公司", "有限公司", "集团", "公司", "工厂", "厂", "企业", "行业", "业"]
    where words.hasSuffix(tail) && words.count > tail.count + 1 {
      words = String(words.dropLast(tail.count))
    }
    let idle: Set<String> = [
      "plant", "work", "mill", "factory", "company", "ltd", "co", "inc", "gmbh", "manufacture",
      "manufacturing", "manufacturer", "maker", "production", "producer", "industry", "of", "and",
      "the", "sector",
    ]
    let kept = NameFolding.words(words).filter { !idle.contains($0) }
    return kept.isEmpty ? words : kept.joined(separator: " ")
  }
}
