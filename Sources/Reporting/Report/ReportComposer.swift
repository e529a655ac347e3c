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
    let unit = BasisWords(flow.basis).yearly
    guard let quantity = flow.quantity else {
      return words(
        "\(flow.material.english), quantity unknown", "\(flow.material.chinese)，数量未知")
    }
    let figure = names.text(quantity)
    return words(
      "\(flow.material.english), \(figure) \(unit.english)",
      "\(flow.material.chinese)，\(figure) \(unit.chinese)")
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
