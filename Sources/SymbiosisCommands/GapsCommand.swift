internal import Catalog
internal import CommandLineKit
internal import GapFilling
internal import MaterialGraph
internal import Planning
internal import Primitives
internal import Reporting

/// `gaps REGION`: what to build or whom to recruit, and what would make it pay.
enum GapsCommand {
  static let declaration = Command(
    "gaps",
    abstract: LocalizedText(
      english: "Missing links: what to build or recruit, each with its value to the whole.",
      chinese: "补链：建设或引进什么，各自对整体的价值。"),
    options: [
      Options.budget, Options.top, Options.gap, Options.timeLimit, Options.listedOnly,
      Options.noRecruits, Options.recruits, Options.breakEven, Options.sweep, Options.candidate,
      Options.loop,
      Options.infer,
    ],
    arguments: [Arguments.region])

  static func run(_ invocation: Invocation, _ session: Session) throws -> ExitCode {
    try session.checkOutput()
    let questions = try PolicyQuestions(invocation)
    let knowledge = try session.knowledge()
    let region = try session.region(
      invocation[Arguments.region], knowledge, infers: invocation[Options.infer])
    var request = GapRequest()
    request.budget = invocation[Options.budget]
    request.top = invocation[Options.top]
    if let top = request.top { request.portfolios = min(top, 10) }
    request.gap = invocation[Options.gap]
    request.usesCatalogue = !invocation[Options.listedOnly]
    request.recruits = !invocation[Options.noRecruits]
    request.mostRecruits = invocation[Options.recruits]
    request.threads = session.threads
    let asked = request
    let task = LocalizedText(english: "Looking for gaps", chinese: "查找缺链")
    return try session.watch(timeLimit: invocation[Options.timeLimit], task: task) { watch in
      if questions.isAsked {
        return try questions.answer(region, knowledge, asked, session, watch)
      }
      let report = GapSearch.find(region, knowledge: knowledge, asked, watch: watch)
      let page: Page = session.format == .csv ? .gapsTable(report) : .gaps(report)
      try session.answer(page, json: GapsDocument.json(report))
      return PlanCommand.exitCode(report.base)
    }
  }
}

/// What `gaps` is asked about policies.
private struct PolicyQuestions {
  private let candidate: String?
  private let loop: [String]
  private let instruments: [PolicyInstrument]
  private let axes: [(instrument: PolicyInstrument, amounts: [Double])]

  init(_ invocation: Invocation) throws {
    candidate = invocation[Options.candidate]
    loop = (invocation[Options.loop] ?? "").split(separator: ",").map(String.init)
    let words = invocation[Options.breakEven]
    instruments = try words.flatMap { $0.split(separator: ",") }.map { word in
      guard let instrument = PolicyInstrument.parse(word) else {
        throw Self.unknown(String(word), invocation, Options.breakEven)
      }
      return instrument
    }
    axes = try (invocation[Options.sweep] ?? "").split(separator: ",").map {
      try Self.axis($0, invocation)
    }
    if axes.count > 2 {
      throw CommandFailure.usage(
        ParseFailure(
          LocalizedText(english: "at most two instruments", chinese: "最多两种政策工具"), in: invocation,
          option: Options.sweep))
    }
  }

  var isAsked: Bool { !instruments.isEmpty || !axes.isEmpty }

  private static func unknown(
    _ word: String, _ invocation: Invocation, _ option: any OptionDeclaration
  ) -> CommandFailure {
    let names = PolicyInstrument.names.joined(separator: ", ")
    return .usage(
      ParseFailure(
        LocalizedText(
          english: "\(word) is no instrument; there are \(names), each with :MATERIAL if wanted",
          chinese: "没有政策工具 \(word)；可用 \(names)，可加 :物料"), in: invocation, option: option))
  }

  /// `INSTRUMENT[:MATERIAL]=LOW..HIGH/STEPS`.
  private static func axis(
    _ text: Substring, _ invocation: Invocation
  ) throws -> (instrument: PolicyInstrument, amounts: [Double]) {
    let sides = text.split(separator: "=", maxSplits: 1)
    guard sides.count == 2, let instrument = PolicyInstrument.parse(sides[0]) else {
      throw unknown(String(text), invocation, Options.sweep)
    }
    let parts = sides[1].split(separator: "/", maxSplits: 1)
    let range = String(parts.first ?? "")
    guard let dots = range.place(of: ".."), let low = Double(range[..<dots.lowerBound]),
      let high = Double(range[dots.upperBound...]), low.isFinite, high.isFinite, low <= high,
      let steps = Int(parts.count > 1 ? String(parts[1]) : "5"), (1...200).contains(steps)
    else {
      throw CommandFailure.usage(
        ParseFailure(
          LocalizedText(
            english: "\(text) is no range; write \(sides[0])=0..100/5 for six amounts",
            chinese: "\(text) 不是范围；写作 \(sides[0])=0..100/5，即 6 个取值"), in: invocation,
          option: Options.sweep))
    }
    return (
      instrument, (0...steps).map { low + (high - low) * Double($0) / Double(steps) }
    )
  }

  func answer(
    _ region: Region, _ knowledge: Knowledge, _ request: GapRequest, _ session: Session,
    _ watch: Watch
  ) throws -> ExitCode {
    let currency = region.scenario.currency
    let targets = targets(in: region)
    guard let first = targets.first else {
      throw CommandFailure.failure(
        LocalizedText(
          english: "the region lists no candidate; name one with --candidate or --loop",
          chinese: "区域没有候选项目；请用 --candidate 或 --loop 指定"))
    }
    if axes.first != nil {
      let study = try study(region, knowledge, first, request, watch)
      let sweep = study.sweep(
        axes[0].instrument, axes[0].amounts, axes.count > 1 ? axes[1].instrument : nil,
        axes.count > 1 ? axes[1].amounts : [0])
      try session.answer(
        .sweep(sweep, currency: currency), json: PolicyDocument.json(sweep, currency: currency))
      return .done
    }
    var answers: [BreakEven] = []
    for target in targets {
      let study = try study(region, knowledge, target, request, watch)
      answers += instruments.map { study.breakEven($0) }
    }
    let found = answers
    try session.answer(
      .breakEven(found, currency: currency), json: PolicyDocument.json(found, currency: currency))
    return .done
  }

  private func targets(in region: Region) -> [PolicyTarget] {
    if !loop.isEmpty { return [.loop(loop)] }
    if let candidate { return [.candidate(candidate)] }
    return region.processes.filter { $0.status == .candidate && $0.forbiddenBecause == nil }
      .map { .candidate($0.key) }
  }

  private func study(
    _ region: Region, _ knowledge: Knowledge, _ target: PolicyTarget, _ request: GapRequest,
    _ watch: Watch
  ) throws -> PolicyStudy {
    do {
      return try PolicyStudy(
        region, knowledge: knowledge, target: target, request: request, watch: watch)
    } catch {
      switch error {
      case .unknownCandidate(let name, let near):
        let hint = near.prefix(3).joined(separator: ", ")
        throw CommandFailure.failure(
          LocalizedText(
            english: "there is no candidate \(name)" + (hint.isEmpty ? "" : "; near: \(hint)"),
            chinese: "没有候选项目 \(name)" + (hint.isEmpty ? "" : "；相近：\(hint)")))
      case .unknownFirm(let name):
        throw CommandFailure.failure(
          LocalizedText(english: "there is no firm \(name)", chinese: "没有企业 \(name)"))
      case .forbidden(let name, let reason):
        throw CommandFailure.failure(
          LocalizedText(
            english: "\(name) may not be built: \(reason) is on a list",
            chinese: "\(name) 不得建设：\(reason) 在禁止清单中"))
      }
    }
  }
}
