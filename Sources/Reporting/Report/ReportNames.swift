internal import Catalog
internal import Intake
internal import Loops
internal import MaterialGraph
internal import Primitives

/// What things are called in a report: the one door through which names and quantities come, so that
/// an anonymous report cannot let one slip.
struct ReportNames: Sendable {
  /// Firms, and the places of processes of nobody; the number of each is its position.
  let parties: [LoopParty]
  let disclosure: Disclosure
  private let names: [LocalizedText]
  private let numberOfKey: [String: Int]
  private let knowledge: Knowledge
  private let context: SectorContext

  /// - Parameter region: the one with most in it: candidates of the catalogue included.
  init(region: Region, knowledge: Knowledge, disclosure: Disclosure) {
    let parties = LoopNetwork(region: region, links: []).parties
    self.parties = parties
    self.disclosure = disclosure
    self.knowledge = knowledge
    context = SectorContext(region)
    names = parties.map { Self.name(of: $0, disclosure, knowledge) }
    numberOfKey = Dictionary(
      parties.enumerated().map { (Self.tag($1.holder) + $1.key, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func tag(_ holder: LoopParty.Holder) -> String {
    switch holder {
    case .firm: "f/"
    case .site: "s/"
    case .process: "p/"
    }
  }

  private static func name(
    of party: LoopParty, _ disclosure: Disclosure, _ knowledge: Knowledge
  ) -> LocalizedText {
    guard case .anonymous(let salt) = disclosure else {
      if let park = Strings.buildingPark(party.key) {
        return LocalizedText(
          english: "new plant, \(short(park.english))", chinese: "\(short(park.chinese))新建")
      }
      return LocalizedText(same: short(party.name))
    }
    let code = Self.code(party.key, salt)
    switch party.holder {
    case .firm: return LocalizedText(english: "Firm \(code)", chinese: "企业 \(code)")
    case .site, .process: return LocalizedText(english: "Site \(code)", chinese: "场地 \(code)")
    }
  }

  /// Six letters and digits for a text.
  static func code(_ text: String, _ salt: String) -> String {
    let digest = SHA256.digest(Array((salt + "\u{0}" + text).utf8))
    let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    return String(digest.prefix(6).map { digits[Int($0) % 32] })
  }

  /// What people can read at a glance; names of strangers may have thousands of characters.
  static func short(_ text: String) -> String {
    let kept = text.unicodeScalars.prefix(600)
    let line = String(String.UnicodeScalarView(kept))
    return line.count > 80 ? String(line.prefix(79)) + "…" : line
  }

  // MARK: Who

  func name(_ party: Int) -> LocalizedText {
    names.indices.contains(party) ? names[party] : LocalizedText(same: "–")
  }

  /// Who a port belongs to, in whichever region it is of.
  func party(of port: Port, in region: Region) -> Int? {
    if let firm = port.firm { return numberOfKey["f/" + region.firms[firm].key] }
    if let site = port.site { return numberOfKey["s/" + region.sites[site].key] }
    if case .process(let id, _) = port.holder {
      return numberOfKey["p/" + region.processes[id].key]
    }
    return nil
  }

  func party(of firm: ID<Firm>, in region: Region) -> Int? {
    numberOfKey["f/" + region.firms[firm].key]
  }

  func party(ofFirm key: String) -> Int? { numberOfKey["f/" + key] }

  func party(of party: LoopParty) -> Int? { numberOfKey[Self.tag(party.holder) + party.key] }

  func firm(_ party: Int) -> ID<Firm>? {
    guard parties.indices.contains(party), case .firm(let id) = parties[party].holder else {
      return nil
    }
    return id
  }

  func holder(_ port: Port, in region: Region) -> LocalizedText {
    party(of: port, in: region).map(name) ?? LocalizedText(same: "–")
  }

  /// Where a process stands.
  func place(of process: Process, in region: Region) -> LocalizedText {
    switch process.place {
    case .firm(let firm): party(of: firm, in: region).map(name) ?? LocalizedText(same: "–")
    case .site(let site):
      numberOfKey["s/" + region.sites[site].key].map(name)
        ?? (disclosure.isAnonymous
          ? LocalizedText(same: "–")
          : LocalizedText(same: Self.short(region.sites[site].name)))
    case .nowhere: LocalizedText(same: "–")
    }
  }

  func party(of process: Process, in region: Region) -> Int? {
    switch process.place {
    case .firm(let firm): party(of: firm, in: region)
    case .site(let site): numberOfKey["s/" + region.sites[site].key]
    case .nowhere: numberOfKey["p/" + process.key]
    }
  }

  // MARK: What

  func material(_ reference: MaterialReference, in region: Region) -> LocalizedText {
    switch reference {
    case .one(let id):
      let name = region.materials[id].name
      return LocalizedText(english: Self.short(name.english), chinese: Self.short(name.chinese))
    case .anyOf(_, let label): return LocalizedText(same: Self.short(label))
    case .unknown(let words):
      return disclosure.isAnonymous
        ? LocalizedText(english: "unknown material", chinese: "未知物料")
        : LocalizedText(same: Self.short(words))
    }
  }

  func technology(_ process: Process) -> LocalizedText {
    if let known = knowledge.technology(process.technology) { return known.name }
    return LocalizedText(same: Self.short(process.technology))
  }

  /// The stage that a firm belongs to: its sector by the catalogue, else as written.
  func sector(_ firm: Firm) -> LocalizedText {
    let meaning = knowledge.sectorMeaning(of: firm.sector, in: context)
    switch meaning.way {
    case .code:
      // A code is wider than the trades of the catalogue that have it: the firm's name may tell which.
      if let told = knowledge.sector(named: firm.name, among: meaning.sectors) { return told.name }
    default:
      if let found = meaning.sectors.first { return found.name }
    }
    if let title = title(of: meaning) { return title }
    guard !firm.sector.isEmpty else {
      return LocalizedText(english: "sector not said", chinese: "行业未填")
    }
    return LocalizedText(same: Self.short(firm.sector))
  }

  /// What the code of a trade is called.
  private func title(of meaning: SectorMeaning) -> LocalizedText? {
    guard let title = meaning.title else { return nil }
    var english = title.english
    var chinese = title.chinese
    // Of a code whose Chinese name is only its division's, the English title stands behind it.
    let behind = "（\(english)）"
    if !english.isEmpty, chinese.hasSuffix(behind) { chinese.removeLast(behind.count) }
    if english.isEmpty || english == chinese, let digits = meaning.division {
      // The Chinese list has no English titles; the division says roughly the same.
      let division = knowledge.codes.activities.first { $0.list == .nace && $0.code == digits }
      english = division?.title.english ?? english
    }
    return LocalizedText(
      english: Self.short(english.isEmpty ? chinese : english),
      chinese: Self.short(chinese.isEmpty ? english : chinese))
  }

  func park(_ name: String) -> LocalizedText {
    guard !name.isEmpty else {
      return LocalizedText(english: "outside parks", chinese: "园区外")
    }
    guard case .anonymous(let salt) = disclosure else {
      return LocalizedText(same: Self.short(name))
    }
    let code = Self.code("park " + name, salt)
    return LocalizedText(english: "Park \(code)", chinese: "园区 \(code)")
  }

  // MARK: How much

  /// A quantity or a sum that is about one firm or one link.
  func amount(_ value: Double?) -> PageTable.Cell {
    guard let value else { return .blank }
    guard disclosure.isAnonymous else { return .amount(value) }
    return .text(LocalizedText(same: Self.band(value)))
  }

  func text(_ value: Double) -> String {
    disclosure.isAnonymous ? Self.band(value) : Figures.amount(value)
  }

  func money(_ value: Double, _ currency: String) -> LocalizedText {
    guard disclosure.isAnonymous else { return Figures.money(value, currency) }
    return Figures.money(Self.band(value), currency)
  }

  /// What is drawn instead of a figure: in an anonymous report the middle of its band.
  func drawn(_ value: Double) -> Double {
    guard disclosure.isAnonymous, let band = Self.limits(value) else { return value }
    return (band.low + band.high) / 2 * (value < 0 ? -1 : 1)
  }

  /// `1,000–2,000`: from one of 1, 2 and 5 times a power of ten to the next.
  static func band(_ value: Double) -> String {
    guard let limits = limits(value) else { return "0" }
    func figure(_ value: Double) -> String {
      DecimalText.significant(value, digits: 1, grouping: ",")
    }
    let band = "\(figure(limits.low))–\(figure(limits.high))"
    return value < 0 ? "−(\(band))" : band
  }

  private static func limits(_ value: Double) -> (low: Double, high: Double)? {
    let size = value.magnitude
    guard size > 1e-9, size.isFinite, size < 1e200 else { return nil }
    var power = 1.0
    while power > size { power /= 10 }
    while power * 10 <= size { power *= 10 }
    let factors = [1.0, 2, 5, 10]
    let place = factors.lastIndex { power * $0 <= size * (1 + 1e-12) } ?? 0
    return place == 3
      ? (power * 10, power * 20) : (power * factors[place], power * factors[place + 1])
  }
}
