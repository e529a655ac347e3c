internal import Drawing
internal import GapFilling
internal import Loops
internal import MaterialGraph
internal import Planning
internal import Primitives

extension Report {
  /// The report of a region: what is, what would be best, what is missing, and how sure it is.
  ///
  /// What was not looked for is left out. The same source gives the same report.
  public init(_ source: ReportSource) { self = ReportComposer(source).report() }
}

/// Makes the sections of a report from what was solved.
struct ReportComposer: Sendable {
  let source: ReportSource
  let names: ReportNames
  let today: ReportFlows
  let planned: ReportFlows
  let invested: ReportFlows?
  let todayTotals: PlanTotals
  let todayUnknown: Int
  var region: Region { source.region }
  var currency: String { source.region.scenario.currency }
  /// The plan with what may be built.
  var investing: Plan? { source.gaps?.portfolio ?? source.investing }

  init(_ source: ReportSource) {
    self.source = source
    names = ReportNames(
      region: source.gaps?.region ?? source.investing?.region ?? source.region,
      knowledge: source.knowledge, disclosure: source.disclosure)
    today = ReportFlows.today(source.region, names)
    planned = ReportFlows.planned(source.plan, today: today, names)
    let best = source.gaps?.portfolio ?? source.investing
    if let best, !best.built.isEmpty {
      invested = ReportFlows.planned(best, today: today, names)
    } else {
      invested = nil
    }
    (todayTotals, todayUnknown) = TodayTotals.of(source.region)
  }

  static func words(_ english: String, _ chinese: String) -> LocalizedText {
    LocalizedText(english: english, chinese: chinese)
  }

  func words(_ english: String, _ chinese: String) -> LocalizedText {
    Self.words(english, chinese)
  }

  /// The money in words: `CNY`, in Chinese `元`.
  var currencyWord: LocalizedText { Figures.currency(currency) }

  /// A number of things.
  func count(_ number: Int) -> String {
    DecimalText.fixed(Double(number), places: 0, grouping: ",")
  }

  /// Texts one behind another.
  func joined(_ texts: [LocalizedText], _ english: String, _ chinese: String) -> LocalizedText {
    words(
      texts.map(\.english).joined(separator: english),
      texts.map(\.chinese).joined(separator: chinese))
  }

  func report() -> Report {
    let sections: [Report.Section?] = [
      summarySection(), flowsSection(), mapSection(), loopsSection(), chainSection(),
      frontSection(), leadsSection(), investmentSection(), priceSection(), relianceSection(),
      indicatorSection(), assumptionSection(), findingsSection(), firmsSection(),
    ]
    let name = names.disclosure.isAnonymous ? "" : ReportNames.short(source.name)
    return Report(
      title: words("Industrial symbiosis report", "产业共生分析报告"), subtitle: LocalizedText(same: name),
      subjects: names.parties.indices.map(names.name), sections: sections.compactMap { $0 })
  }

  // MARK: Words that several sections use

  /// `Ash: 1,200 t a year`.
  func amount(_ flow: ReportFlow) -> LocalizedText {
    amount(of: flow.material, flow.quantity, flow.basis)
  }

  /// Something and how much of it there is a year, as far as that is known.
  func amount(
    of name: LocalizedText, _ quantity: Double?, _ basis: Basis = .mass
  ) -> LocalizedText {
    guard let quantity else {
      return words("\(name.english), quantity unknown", "\(name.chinese)，数量未知")
    }
    let amount = yearly(quantity, basis)
    return words("\(name.english), \(amount.english)", "\(name.chinese)，\(amount.chinese)")
  }

  /// `1,200 t a year`.
  func yearly(_ quantity: Double, _ basis: Basis = .mass) -> LocalizedText {
    let figure = names.text(quantity)
    let unit = BasisWords(basis).yearly
    return words("\(figure) \(unit.english)", "\(figure) \(unit.chinese)")
  }

  /// `A → B: ash, 1,200 t a year; CNY 3,000 a year`.
  func title(_ flow: ReportFlow) -> LocalizedText {
    title(flow, from: names.name(flow.from), to: names.name(flow.to))
  }

  func title(
    _ flow: ReportFlow, from: LocalizedText, to: LocalizedText
  ) -> LocalizedText {
    let ends = (from, to)
    let amount = amount(flow)
    var english = "\(ends.0.english) → \(ends.1.english): \(amount.english)"
    var chinese = "\(ends.0.chinese) → \(ends.1.chinese)：\(amount.chinese)"
    if let value = flow.value {
      let money = names.money(value, currency)
      english += "; \(money.english) a year"
      chinese += "；每年 \(money.chinese)"
    }
    return words(english, chinese)
  }
}
