internal import Catalog
internal import CommandLineKit
internal import Drawing
internal import GapFilling
internal import Intake
internal import Loops
internal import Matching
internal import MaterialGraph
internal import Planning
internal import Primitives
internal import Reporting

/// How a report is written.
enum ReportFormat: String, CaseIterable, ArgumentValue {
  case html
  case markdown
  case text
}

/// In which languages a report speaks.
enum ReportLanguage: String, CaseIterable, ArgumentValue {
  case english = "en"
  case chinese = "zh"
  case both

  var languages: [Language] {
    switch self {
    case .english: [.english]
    case .chinese: [.chinese]
    case .both: [.english, .chinese]
    }
  }
}

/// `report REGION`: one document that can be sent as it is.
enum ReportCommand {
  static let declaration = Command(
    "report",
    abstract: LocalizedText(
      english: "One document to look at: flows, map, loops, leads, investments, what it rests on.",
      chinese: "一份可直接发送的报告：物流、地图、循环、线索、投资与依据。"),
    options: [
      Options.reportFormat, Options.reportLanguage, Options.firm, Options.chart,
      Options.anonymise, Options.salt, Options.budget, Options.gap, Options.timeLimit,
      Options.listedOnly, Options.infer,
    ],
    arguments: [Arguments.region])

  /// Seconds for all solving together where nothing else is asked for.
  static let usualTime = 60.0

  static func run(_ invocation: Invocation, _ session: Session) throws -> ExitCode {
    try session.checkOutput()
    let knowledge = try session.knowledge()
    let path = invocation[Arguments.region]
    let reading = try session.read(path, knowledge)
    guard let stated = reading.region else { throw CommandFailure.data(reading.diagnostics) }
    session.warn(reading.diagnostics)
    let region =
      invocation[Options.infer] ? try session.inferred(in: stated, knowledge).region : stated
    let firm = try invocation[Options.firm].map { try self.firm($0, region) }
    let task = LocalizedText(english: "Solving for the report", chinese: "为报告求解")
    let limit = invocation[Options.timeLimit] ?? usualTime
    return try session.watch(timeLimit: limit, task: task) { watch in
      var solving = ReportSolving(
        region: region, knowledge: knowledge, threads: session.threads, limit: limit, watch: watch)
      solving.gap = invocation[Options.gap]
      solving.budget = invocation[Options.budget]
      solving.usesCatalogue = !invocation[Options.listedOnly]
      let (solved, isCutShort) = try solving.source(name: name(of: path))
      var source = solved
      source.findings = Audit.findings(in: stated, places: reading.places, knowledge: knowledge)
      if invocation[Options.anonymise] {
        source.disclosure = .anonymous(salt: invocation[Options.salt])
      }
      let report = firm.map { Report(source, firm: $0) } ?? Report(source)
      try write(report, invocation, session)
      let code = PlanCommand.exitCode(source.plan)
      guard code == .done, isCutShort else { return code }
      session.note(
        LocalizedText(
          english: "the limit was reached before all parts of the report were solved; "
            + "--time-limit gives more time",
          chinese: "到达时限时报告的部分内容尚未求解；可用 --time-limit 延长时间"))
      return .stopped
    }
  }

  /// The last part of a path: what people call the region.
  static func name(of path: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." }
    let last = parts.last.map(String.init) ?? path
    for ending in [".json", ".xlsx"] where last.lowercased().hasSuffix(ending) {
      return String(last.dropLast(ending.count))
    }
    return last
  }

  private static func firm(_ key: String, _ region: Region) throws -> ID<Firm> {
    if let firm = region.firm(key) { return firm }
    if let position = region.firms.firstIndex(where: { $0.name == key }) { return ID(position) }
    let near = Spelling.nearest(to: key, among: region.firms.map(\.key))
    let hint = near.isEmpty ? "" : near.joined(separator: ", ")
    throw CommandFailure.failure(
      LocalizedText(
        english: "no firm '\(key)'" + (hint.isEmpty ? "" : "; did you mean \(hint)?"),
        chinese: "没有企业“\(key)”" + (hint.isEmpty ? "" : "；是否想写 \(hint)？")))
  }

  private static func write(
    _ report: Report, _ invocation: Invocation, _ session: Session
  ) throws {
    let languages = invocation[Options.reportLanguage].languages
    let first = languages.first ?? .english
    if let chart = invocation[Options.chart] {
      guard let drawing = report.drawings.first(where: { $0.name == chart }) else {
        throw CommandFailure.failure(
          LocalizedText(
            english: "this region has nothing to draw as '\(chart)'",
            chinese: "该区域没有可绘制的“\(chart)”"))
      }
      try session.write(Array(drawing.picture([first]).file.utf8))
      return
    }
    switch invocation[Options.reportFormat] {
    case .html: try session.write(HTMLRenderer.bytes(report, languages))
    case .markdown:
      try session.write(Array(MarkdownRenderer.text(report.page, first).utf8))
    case .text:
      let isScreen = session.output == nil && session.terminal.outputIsTerminal
      let page = PageText(
        report.page, first, width: isScreen ? session.terminal.width : nil,
        colour: session.output == nil && session.terminal.coloursOutput(session.colour))
      try session.write(Array(page.text.utf8))
    }
  }
}
