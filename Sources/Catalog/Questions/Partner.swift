internal import MaterialGraph
public import Primitives

/// A trade or a technology that takes or makes a material, with what speaks for it.
public struct Partner: Hashable, Sendable {
  /// What it is.
  public enum Kind: Hashable, Sendable {
    /// A trade, by its NACE code (`23.51`, or a division: `23`).
    case trade(String)
    /// A technology of the catalogue, by its key.
    case technology(String)
  }

  /// What speaks for it.
  public enum Reason: Hashable, Sendable {
    /// A substitution rule names the trade, or what the trade needs.
    case rule(String)
    /// An exchange that is known to exist.
    case exchange(String)
    /// The template of a sector has it as a flow: so much for each unit of its product.
    case template(sector: String, amount: Double?, unit: String)
    /// Givers hand what is of this kind to the trade as often as that, 0...1.
    case usual(kind: String?, share: Double)
    /// A technology has it as a flow: so much for each unit of its feed.
    case flow(ratio: Double, role: FlowRole)
  }

  /// What it is.
  public let kind: Kind
  /// What it is called.
  public let title: LocalizedText
  /// How much speaks for it, as a share of what speaks for all of its kind, 0...1.
  public let share: Double
  /// What speaks for it, strongest first.
  public let reasons: [Reason]
}

extension Partner.Reason {
  /// A number for each kind of reason.
  fileprivate var order: Int {
    switch self {
    case .rule: 0
    case .exchange: 1
    case .template: 2
    case .usual: 3
    case .flow: 4
    }
  }
}

extension Knowledge {
  /// Who takes some materials: trades first, then technologies, each likeliest first, ties by code.
  ///
  /// Weights are planning judgements: an exchange that was documented counts 2, any other known one
  /// 0.7, a rule 0.8 (0.4 where it is an estimate), the template of a sector 0.6, and how often such
  /// streams usually go to a division up to 3.
  ///
  /// - Parameters:
  ///   - keys: the materials.
  ///   - donor: the giver's NACE division; empty: any.
  public func takers(of keys: [String], donor: String = "") -> [Partner] {
    var search = PartnerSearch(self)
    for key in keys { search.addTakers(of: key, donor: donor) }
    return search.partners()
  }

  /// Who usually takes what words speak of, by the kinds of streams that they may mean: for words
  /// that name no material for sure. Likeliest first, ties by code; empty where no kind fits.
  ///
  /// - Parameters:
  ///   - words: free words in either language.
  ///   - donor: the giver's NACE division; empty: any.
  public func usualTakers(of words: String, donor: String = "") -> [Partner] {
    var search = PartnerSearch(self)
    search.addUsual(words, wasteCodes: [], donor)
    return search.partners()
  }

  /// Who makes some materials: trades first, then technologies, each likeliest first, ties by code.
  public func makers(of keys: [String]) -> [Partner] {
    var search = PartnerSearch(self)
    for key in keys { search.addMakers(of: key) }
    return search.partners()
  }

  /// What a NACE code or division is called: as the list says, in Chinese by the sectors of the
  /// catalogue that have it, else by its division.
  public func tradeTitle(_ code: String) -> LocalizedText {
    let digits = code.filter(\.isNumber)
    let own = codes.activity(.nace, digits: digits)
    let division = codes.activity(.nace, digits: String(digits.prefix(2)))
    let english = own?.title.english ?? division?.title.english ?? code
    if let own, own.title.chinese != own.title.english {
      return LocalizedText(english: english, chinese: own.title.chinese)
    }
    let named = sectors.filter { $0.nace.filter(\.isNumber) == digits }.map(\.name.chinese)
    let chinese =
      named.isEmpty
      ? division?.title.chinese ?? english : named.prefix(3).joined(separator: "、")
    return LocalizedText(english: english, chinese: chinese)
  }
}

/// What speaks for trades and technologies, as it is gathered.
private struct PartnerSearch {
  private struct Entry {
    var reasons: [(weight: Double, reason: Partner.Reason)] = []

    /// What speaks for it together: of each kind of reason the strongest in full, the others by a
    /// quarter, because rules of one material repeat each other.
    var weight: Double {
      var strongest: [Int: Double] = [:]
      var sum = 0.0
      for (weight, reason) in reasons {
        let best = strongest[reason.order] ?? 0
        sum += weight > best ? weight - 0.75 * best : 0.25 * weight
        strongest[reason.order] = max(best, weight)
      }
      return sum
    }
  }

  private let knowledge: Knowledge
  private var trades: [String: Entry] = [:]
  private var technologies: [String: Entry] = [:]

  init(_ knowledge: Knowledge) { self.knowledge = knowledge }

  private mutating func add(_ code: String, _ weight: Double, _ reason: Partner.Reason) {
    guard code.filter(\.isNumber).count >= 2 else { return }
    var entry = trades[code] ?? Entry()
    if entry.reasons.contains(where: { $0.reason == reason }) { return }
    entry.reasons.append((weight, reason))
    trades[code] = entry
  }

  private mutating func add(technology: Technology, _ flow: TechnologyFlow) {
    let weight = flow.role == .main ? 1 : 0.4
    var entry = technologies[technology.key] ?? Entry()
    entry.reasons.append((weight, .flow(ratio: flow.ratio, role: flow.role)))
    technologies[technology.key] = entry
  }

  private func list(_ codes: String) -> [String] {
    codes.split(separator: "|").map { String($0.filter { !$0.isWhitespace }) }
  }

  private func weight(of exchange: KnownExchange) -> Double {
    exchange.status == "documented" ? 2 : 0.7
  }

  // MARK: Takers

  mutating func addTakers(of key: String, donor: String) {
    let line = Set(knowledge.lineage(of: key))
    var replaced: [String: RuleEntry] = [:]
    for rule in knowledge.rules where line.contains(rule.waste) {
      let weight = rule.source.saysEstimate ? 0.4 : 0.8
      for code in rule.typicalReceivers { add(code, weight, .rule(rule.key)) }
      if replaced[rule.replaces] == nil { replaced[rule.replaces] = rule }
    }
    for exchange in knowledge.exchanges where line.contains(exchange.waste) {
      for code in list(exchange.receiverCode) {
        add(code, weight(of: exchange), .exchange(exchange.key))
      }
    }
    for sector in knowledge.sectors {
      for flow in sector.flows where flow.direction == .input {
        if line.contains(flow.material) {
          add(
            sector.nace, 0.6,
            .template(sector: sector.key, amount: flow.amount, unit: flow.unit))
        } else if let rule = replaced[flow.material] {
          add(sector.nace, 0.3, .rule(rule.key))
        }
      }
    }
    if let material = knowledge.material(key) {
      addUsual(
        ([material.name.english] + material.synonyms.prefix(2)).joined(separator: ", "),
        wasteCodes: material.codes.filter { $0.list == .ewc }.map(\.code), donor)
    }
    for technology in knowledge.technologies {
      for flow in technology.flows where flow.direction == .input && line.contains(flow.material) {
        add(technology: technology, flow)
      }
    }
  }

  /// What is usual for the kind of stream, shared among the trades of a division that something
  /// else speaks for already.
  mutating func addUsual(_ words: String, wasteCodes: [String], _ donor: String) {
    let prior = knowledge.sectorPrior
    let readings = prior.readings(of: words, wasteCodes: wasteCodes)
    guard !readings.isEmpty else { return }
    for taker in prior.takers(of: readings, donor: donor).prefix(8) where taker.share >= 0.03 {
      let kind = taker.kind.map { prior.kinds[$0].key }
      let own = trades.keys.filter { $0.hasPrefix(taker.division) }.sorted()
      let reason = Partner.Reason.usual(kind: kind, share: taker.share)
      if own.isEmpty {
        add(taker.division, 3 * taker.share, reason)
      } else {
        for code in own { add(code, 3 * taker.share / Double(own.count), reason) }
      }
    }
  }

  // MARK: Makers

  mutating func addMakers(of key: String) {
    for sector in knowledge.sectors {
      for flow in sector.flows
      where flow.direction == .output && knowledge.lineage(of: flow.material).contains(key) {
        add(
          sector.nace, flow.material == key ? 0.9 : 0.6,
          .template(sector: sector.key, amount: flow.amount, unit: flow.unit))
      }
    }
    for exchange in knowledge.exchanges
    where knowledge.lineage(of: exchange.waste).contains(key) {
      for code in list(exchange.donorCode) {
        add(code, weight(of: exchange), .exchange(exchange.key))
      }
    }
    for technology in knowledge.technologies {
      for flow in technology.flows
      where flow.direction == .output && knowledge.lineage(of: flow.material).contains(key) {
        add(technology: technology, flow)
      }
    }
  }

  // MARK: Answer

  func partners() -> [Partner] {
    ranked(trades) { code in (.trade(code), knowledge.tradeTitle(code)) }
      + ranked(technologies) { key in
        (.technology(key), knowledge.technology(key)?.name ?? LocalizedText(same: key))
      }
  }

  private func ranked(
    _ entries: [String: Entry], _ named: (String) -> (Partner.Kind, LocalizedText)
  ) -> [Partner] {
    let ordered = entries.sorted {
      $0.value.weight != $1.value.weight
        ? $0.value.weight > $1.value.weight : $0.key < $1.key
    }
    let total = ordered.reduce(0) { $0 + $1.value.weight }
    return ordered.map { code, entry in
      let (kind, title) = named(code)
      // Equal weights keep the order in which they were found, which is that of the tables.
      let reasons = entry.reasons.enumerated().sorted {
        $0.element.weight != $1.element.weight
          ? $0.element.weight > $1.element.weight : $0.offset < $1.offset
      }
      return Partner(
        kind: kind, title: title, share: total > 0 ? entry.weight / total : 0,
        reasons: reasons.map(\.element.reason))
    }
  }
}
