internal import GapFilling
internal import Matching
internal import MaterialGraph
internal import Planning
internal import Primitives

/// The sentences about missing links.
struct GapWording {
  /// How many projects a page shows.
  static let projectsShown = 15
  /// How many firms to recruit a page shows.
  static let recruitsShown = 5

  let report: GapReport
  let wording: Wording

  var region: Region { report.region }
  var currency: String { region.scenario.currency }

  init(_ report: GapReport) {
    self.report = report
    wording = Wording(region: report.region)
  }

  func text(_ english: String, _ chinese: String) -> LocalizedText {
    LocalizedText(english: english, chinese: chinese)
  }

  func short(_ value: Double) -> LocalizedText { Figures.shortMoney(value, currency) }

  func yearly(_ value: Double) -> LocalizedText {
    Figures.shortMoneyPerYear(value, currency)
  }

  /// Money in a cell of a table: `1.63 M`, `163 万`; no currency.
  func tableMoney(_ value: Double) -> LocalizedText {
    let size = value.magnitude
    if size < 0.5 { return LocalizedText(same: "0") }
    return text(
      size >= 1e6
        ? DecimalText.fixed(value / 1e6, places: size >= 1e8 ? 0 : size >= 1e7 ? 1 : 2) + " M"
        : DecimalText.fixed(value, places: 0, grouping: ","),
      size >= 1e4
        ? DecimalText.fixed(value / 1e4, places: size >= 1e6 ? 0 : 1, grouping: ",") + " 万"
        : DecimalText.fixed(value, places: 0, grouping: ","))
  }

  /// That there are more than a page shows; nil where there are not.
  func more(than shown: Int, of count: Int) -> LocalizedText? {
    guard count > shown else { return nil }
    return text(
      "\(count - shown) more; --format json or csv has all.",
      "另有 \(count - shown) 项，见 --format json 或 csv。")
  }

  /// What it is: a technology, a chain of them, or a firm of a sector.
  func title(_ gap: Gap) -> LocalizedText {
    if let firm = gap.firm { return report.name(of: region.firms[firm].sector) }
    let names = gap.processes.map { report.name(of: region.processes[$0].technology) }
    return text(
      names.map(\.english).joined(separator: " + "),
      names.map(\.chinese).joined(separator: " + "))
  }

  /// Where it would be.
  func place(_ gap: Gap) -> LocalizedText {
    if let firm = gap.firm { return Strings.park(region.firms[firm].park) }
    return gap.process.map { placeName(region.processes[$0]) } ?? LocalizedText(same: "")
  }

  /// The site or firm of a process, or the park.
  func placeName(_ process: Process) -> LocalizedText {
    placeName(region.placeKey(of: process))
  }

  /// What the key of a site or firm is called: a park by its name.
  func placeName(_ key: String) -> LocalizedText {
    Strings.buildingPark(key) ?? LocalizedText(same: key)
  }

  /// A technology and where it stands.
  func named(_ process: ID<Process>) -> LocalizedText {
    let name = report.name(of: region.processes[process].technology)
    let place = placeName(region.processes[process])
    return Strings.named(name, place)
  }

  var summary: LocalizedText {
    let paying = report.gaps.count { $0.isProject && $0.firm == nil && $0.paybackYears != nil }
    let recruits = report.gaps.count { $0.firm != nil }
    let calls = report.gaps.count { $0.kind == .disconnect }
    let today = short(report.base.totals.benefit)
    return text(
      "The best plan with what stands today is worth \(today.english) a year. "
        + "\(report.considered) combinations of technology or sector and place were looked at, "
        + "\(report.viable) could work with what is here; \(paying) would pay to build, "
        + "\(recruits) firms would be worth recruiting, \(calls) links need no more than a call.",
      "现有设施的最优方案每年价值 \(today.chinese)。共考察技术（行业）与地点组合 "
        + "\(report.considered) 个，其中 \(report.viable) 个可用本区域物料运行；"
        + "\(paying) 个建设项目有收益，\(recruits) 类企业值得引进，\(calls) 条链接只需牵线。")
  }
}
