internal import Catalog
internal import MaterialGraph
internal import Primitives
internal import Tables

extension RegionIntake {
  /// The names of the settings of a scenario, as the contract has them.
  private static let settings = [
    "currency", "objective", "distance_limit_km", "detour_factor", "unknown_distance_km",
    "transport", "link_fixed_cost", "minimum_lot", "carbon_price", "discount_rate",
    "investment_budget", "hours_per_year", "days_per_year", "exchange_rates", "policies",
    "forbidden", "price_region", "apart",
  ]

  /// The scenario: the one that was given apart, else the region's own, else the defaults.
  mutating func readScenario(_ files: RegionFiles) {
    var source = scenarioDocument
    if let file = files.scenario ?? scenarioFile {
      source = JSONReader().value(file.bytes, file: file.name, into: &diagnostics).map {
        ScenarioSource($0, file: file.name)
      }
    }
    var own: [String: ScenarioSource] = [:]
    if let source {
      if let members = source.value.members {
        for member in members { take(source.member(member), named: member.name, into: &own) }
      } else {
        wrong(source, LocalizedText(english: "an object", chinese: "对象"))
      }
    }
    readMoney(own)
    readDistances(own)
    readTransport(own["transport"])
    readPolicies(own["policies"])
    readForbidden(own["forbidden"])
    readApart(own["apart"])
  }

  private mutating func take(
    _ source: ScenarioSource, named name: String, into own: inout [String: ScenarioSource]
  ) {
    if Self.settings.contains(name) {
      if !source.value.isNull { own[name] = source }
      return
    }
    diagnostics.warning(
      at: source.place,
      LocalizedText(
        english: "a scenario has no such setting; it is not used", chinese: "情景没有此设置；不使用"),
      suggestions: Spelling.nearest(to: name, among: Self.settings),
      hint: Self.takingOut(name, among: Self.settings))
  }

  /// What can be done about a name that a scenario does not have, where none is near.
  static func takingOut(_ name: String, among names: [String]) -> LocalizedText? {
    if !Spelling.nearest(to: name, among: names).isEmpty { return nil }
    return LocalizedText(
      english: "correct the name, or take it out", chinese: "请更正名称或删除此项")
  }

  private mutating func readMoney(_ own: [String: ScenarioSource]) {
    if let source = own["currency"] {
      if let text = source.value.string, let code = MoneyUnit.currencyCode(text) {
        builder.scenario.currency = code
      } else {
        wrong(
          source,
          LocalizedText(
            english: "a currency by its three letters such as CNY, EUR, USD",
            chinese: "三个字母的货币代码，如 CNY、EUR、USD"))
      }
    }
    if let source = own["objective"] {
      if let text = source.value.string, let objective = Objective(rawValue: text.lowercased()) {
        builder.scenario.objective = objective
      } else {
        let names = Objective.allCases.map(\.rawValue)
        wrong(
          source,
          Self.oneOf(names),
          suggestions: Spelling.nearest(to: source.text, among: names))
      }
    }
    if let source = own["price_region"] {
      if let text = source.value.string {
        builder.scenario.priceRegion = text
      } else {
        wrong(
          source, LocalizedText(english: "a text such as CN-Zhejiang", chinese: "如 CN-Zhejiang 的文字")
        )
      }
    }
    if let source = own["exchange_rates"] { readRates(source) }
    builder.scenario.linkFixedCost =
      number(own["link_fixed_cost"], in: 0...Double.infinity) ?? 0
    builder.scenario.minimumLot = number(own["minimum_lot"], in: 0...Double.infinity) ?? 0
    builder.scenario.carbonPrice = number(own["carbon_price"], in: 0...Double.infinity) ?? 0
    builder.scenario.discountRate = number(own["discount_rate"], in: 0...10) ?? 0.08
    builder.scenario.investmentBudget =
      number(own["investment_budget"], in: 0...Double.infinity)
    terms = knowledge.priceTerms(
      currency: builder.scenario.currency, exchangeRates: builder.scenario.exchangeRates,
      priceRegion: builder.scenario.priceRegion)
  }

  private mutating func readRates(_ source: ScenarioSource) {
    guard let members = source.value.members else {
      wrong(
        source,
        LocalizedText(english: "an object such as {\"EUR\": 7.8}", chinese: "如 {\"EUR\": 7.8} 的对象"))
      return
    }
    for member in members {
      let own = source.member(member)
      guard let code = MoneyUnit.currencyCode(member.name, home: builder.scenario.currency) else {
        diagnostics.error(
          at: own.place,
          LocalizedText(english: "not a currency", chinese: "不是货币"), value: member.name,
          expected: LocalizedText(
            english: "three letters such as EUR", chinese: "三个字母，如 EUR"))
        continue
      }
      if let rate = number(own, in: 1e-12...1e12) { builder.scenario.exchangeRates[code] = rate }
    }
  }

  private mutating func readDistances(_ own: [String: ScenarioSource]) {
    builder.scenario.distanceLimitKm = number(own["distance_limit_km"], in: 0...Double.infinity)
    builder.scenario.detourFactor = number(own["detour_factor"], in: 0.01...1000) ?? 1.3
    if builder.scenario.detourFactor < 1, let source = own["detour_factor"] {
      diagnostics.warning(
        at: source.place,
        LocalizedText(
          english: "a road is not shorter than the straight line", chinese: "道路不会短于直线距离"),
        value: source.text,
        expected: LocalizedText(english: "a number of at least 1", chinese: "不小于 1 的数"))
    }
    builder.scenario.unknownDistanceKm =
      number(own["unknown_distance_km"], in: 0...Double.infinity) ?? 50
    builder.scenario.workingYear = WorkingYear(
      hours: number(own["hours_per_year"], in: 1...8784) ?? 8760,
      days: number(own["days_per_year"], in: 1...366) ?? 365)
  }

  private mutating func readTransport(_ source: ScenarioSource?) {
    var transport = knowledge.transportTerms(terms)
    defer { builder.scenario.transport = transport }
    guard let source else { return }
    guard let members = source.value.members else {
      wrong(
        source,
        LocalizedText(
          english: "an object with cost_per_t_km, fixed_per_t and co2e_per_t_km",
          chinese: "含 cost_per_t_km、fixed_per_t 和 co2e_per_t_km 的对象"))
      return
    }
    let names = ["cost_per_t_km", "fixed_per_t", "co2e_per_t_km"]
    for member in members {
      let own = source.member(member)
      guard names.contains(member.name) else {
        diagnostics.warning(
          at: own.place,
          LocalizedText(
            english: "transport has no such setting; it is not used", chinese: "运输没有此设置；不使用"),
          suggestions: Spelling.nearest(to: member.name, among: names),
          hint: Self.takingOut(member.name, among: names))
        continue
      }
      guard let value = number(own, in: 0...Double.infinity) else { continue }
      switch member.name {
      case "cost_per_t_km": transport.costPerTonneKm = .stated(value)
      case "fixed_per_t": transport.fixedPerTonne = .stated(value)
      default: transport.co2ePerTonneKm = .stated(value)
      }
    }
  }

  private mutating func readForbidden(_ source: ScenarioSource?) {
    guard let source else { return }
    guard let elements = source.value.array else {
      wrong(source, LocalizedText(english: "an array of ids", chinese: "编号组成的数组"))
      return
    }
    for (index, element) in elements.enumerated() {
      let own = source.element(index, element)
      guard let text = element.string, !text.isEmpty else {
        wrong(
          own, LocalizedText(english: "the id of a material or a technology", chinese: "物料或技术的编号"))
        continue
      }
      pendingBans.append(own)
      builder.scenario.forbidden.append(text)
    }
  }

  /// `[{"firms": ["A", "B"], "km": 1.5}]`: firms that must not stand near each other.
  private mutating func readApart(_ source: ScenarioSource?) {
    guard let source else { return }
    let expected = LocalizedText(
      english: "an array such as [{\"firms\": [\"A\", \"B\"], \"km\": 1.5}]",
      chinese: "如 [{\"firms\": [\"A\", \"B\"], \"km\": 1.5}] 的数组")
    guard let elements = source.value.array else {
      wrong(source, expected)
      return
    }
    for (index, element) in elements.enumerated() {
      let names = (element["firms"]?.array ?? []).compactMap(\.string)
      guard names.count == 2, names[0] != names[1], let km = element["km"]?.number, km >= 0 else {
        wrong(source.element(index, element), expected)
        continue
      }
      builder.scenario.apart.append(ApartPair(names[0], names[1], km: km))
    }
  }

  // MARK: Values

  /// The number of a setting; nil where it is not given or wrong, which is an error.
  mutating func number(
    _ source: ScenarioSource?, in range: ClosedRange<Double>
  ) -> Double? {
    guard let source, !source.value.isNull else { return nil }
    guard let value = source.value.number, range.contains(value) else {
      wrong(source, FieldReader.expectation(range))
      return nil
    }
    // A limit may be as large as "none" is meant; no other figure may leave what a number holds.
    let isLimit = ["distance_limit_km", "investment_budget"].contains(source.path.lastMember)
    if !isLimit, value.magnitude > FieldReader.largest {
      wrong(source, FieldReader.largestText)
      return nil
    }
    return value
  }

  /// What is expected where only some words are.
  static func oneOf(_ names: [String]) -> LocalizedText {
    LocalizedText(
      english: "one of \(names.joined(separator: ", "))",
      chinese: "\(names.joined(separator: "、")) 之一")
  }

  /// Notes that a setting holds what it should not.
  mutating func wrong(
    _ source: ScenarioSource, _ expected: LocalizedText, suggestions: [String] = []
  ) {
    diagnostics.error(
      at: source.place, LocalizedText(english: "wrong value", chinese: "值有误"),
      value: source.text, expected: expected, suggestions: suggestions)
  }
}

extension String {
  /// What stands behind the last point of a path.
  fileprivate var lastMember: String {
    split(separator: ".").last.map(String.init) ?? self
  }
}
