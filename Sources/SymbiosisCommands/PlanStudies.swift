internal import CommandLineKit
internal import MaterialGraph
internal import Planning
internal import Primitives
internal import Reporting
internal import Tables

/// What `plan` shows beside the plan: fronts, alternatives, and what else its options ask for.
struct PlanStudies {
  /// The parts of the page, in order.
  private(set) var blocks: [Page.Block] = []
  /// The members of the JSON document, in order.
  private(set) var members: [JSONValue.Member] = []
  /// Whether something beside the plan was begun for which the time did not suffice.
  private(set) var isCutShort = false

  /// A standard error of half a per cent of what is split is enough where nobody asks for more.
  private static let splitPrecision = 0.005

  static let options: [any OptionDeclaration] = [
    Options.noLoser, Options.close, Options.move, Options.pareto, Options.points,
    Options.alternatives, Options.prices, Options.split, Options.samples, Options.seed,
    Options.certainty, Options.nextQuestion,
  ]

  /// The region and the request before anybody closes or moves; nil where nobody does.
  struct Today {
    let region: Region
    let request: PlanRequest
  }

  /// Looks at the options before any work, and sets what they say of the plan itself.
  ///
  /// - Throws: `CommandFailure.usage` for what cannot be.
  static func check(
    _ invocation: Invocation, _ region: inout Region, _ request: inout PlanRequest
  ) throws -> Today? {
    // The front begins with the best of the first objective: that is the plan shown.
    if let pair = try objectives(invocation) { request.objective = pair.0 }
    request.noFirmLoses = invocation[Options.noLoser]
    let closed = invocation[Options.close]
    let moves = try moves(invocation)
    guard !closed.isEmpty || !moves.isEmpty else { return nil }
    let today = Today(region: region, request: request)
    for key in closed { try check(firm: key, in: region, invocation, option: Options.close) }
    request.closedFirms = closed
    guard !moves.isEmpty else { return today }
    do {
      region = try region.moving(moves)
    } catch let unknown as Region.UnknownPlace {
      throw unknownKey(
        unknown.key, among: region.firms.map(\.key) + region.sites.map(\.key), invocation,
        option: Options.move)
    } catch {
      throw CommandFailure.internalError("a moved region does not build: \(error)")
    }
    return today
  }

  /// The pairs of `--move FIRM:SITE`.
  private static func moves(_ invocation: Invocation) throws -> [(firm: String, place: String)] {
    try invocation[Options.move].map { text in
      guard let colon = text.lastIndex(of: ":"), colon > text.startIndex,
        text.index(after: colon) < text.endIndex
      else {
        throw CommandFailure.usage(
          ParseFailure(
            LocalizedText(
              english: "--move expects FIRM:SITE, such as F7:plot-3.",
              chinese: "--move 的格式为 企业:场址，如 F7:plot-3。"),
            in: invocation, option: Options.move))
      }
      return (String(text[..<colon]), String(text[text.index(after: colon)...]))
    }
  }

  /// - Throws: usage, where the region has no such firm.
  static func check(
    firm key: String, in region: Region, _ invocation: Invocation,
    option: any OptionDeclaration
  ) throws {
    guard region.firm(key) == nil else { return }
    throw unknownKey(key, among: region.firms.map(\.key), invocation, option: option)
  }

  private static func unknownKey(
    _ key: String, among known: [String], _ invocation: Invocation,
    option: any OptionDeclaration
  ) -> CommandFailure {
    let near = Spelling.nearest(to: key, among: known).joined(separator: ", ")
    return .usage(
      ParseFailure(
        LocalizedText(
          english: "The region has no '\(key)'." + (near.isEmpty ? "" : " Did you mean \(near)?"),
          chinese: "区域中没有“\(key)”。" + (near.isEmpty ? "" : "是否指 \(near)？")),
        in: invocation, option: option))
  }

  init(
    _ invocation: Invocation, plan: Plan, today: Today?, language: Language, watch: Watch
  ) throws {
    guard plan.value != nil else { return }
    defer {
      let isAskedFor = !blocks.isEmpty
      isCutShort = isAskedFor && (watch.isCancelled() || watch.secondsLeft() <= 0)
    }
    if let today {
      let before = try Planner.plan(today.region, today.request, watch: watch).vouchedFor()
      let comparison = PlanComparison(
        .init(name: Self.todayName[language], plan: before),
        .init(name: Self.variantName[language], plan: plan))
      blocks += ComparisonBlocks(comparison, terms: []).all
      members.append(
        .init("compared", CompareDocument.json(comparison, terms: [], language: language)))
    }
    if let pair = try Self.objectives(invocation) {
      let front = Planner.front(
        plan.region, pair.0, pair.1, steps: invocation[Options.points], plan.request,
        watch: watch)
      blocks += ParetoPage.blocks(front)
      members.append(.init("pareto", ParetoDocument.json(front)))
    }
    if invocation[Options.prices] {
      let prices = Planner.prices(of: plan)
      blocks += MoneyPage.blocks(prices, of: plan)
      members.append(.init("prices", MoneyDocument.json(prices, of: plan)))
    }
    let seed = UInt64(max(0, invocation[Options.seed]))
    if let rule = invocation[Options.split].flatMap(GainSplit.Rule.init(rawValue:)) {
      let split = Planner.split(
        plan.region, by: rule, plan.request, pairs: (invocation[Options.samples] ?? 100) / 2,
        precision: invocation[Options.samples] == nil ? Self.splitPrecision : 0, seed: seed,
        watch: watch)
      blocks += MoneyPage.blocks(split, of: plan)
      members.append(.init("split", MoneyDocument.json(split)))
    }
    let study = UncertaintyStudy(of: plan, watch: watch)
    if invocation[Options.certainty] {
      let corners = study.corners()
      blocks += UncertaintyPage.blocks(corners, of: plan)
      members.append(.init("certainty", UncertaintyPage.json(corners)))
    }
    if let draws = invocation[Options.samples], invocation[Options.split] == nil {
      let sampling = study.sampling(draws, seed: seed)
      blocks += UncertaintyPage.blocks(sampling, of: plan)
      members.append(.init("sampling", UncertaintyPage.json(sampling)))
    }
    if invocation[Options.nextQuestion] {
      let questions = study.questions()
      blocks += UncertaintyPage.blocks(questions, of: plan)
      members.append(.init("questions", UncertaintyPage.json(questions, of: plan)))
    }
    if let count = invocation[Options.alternatives] {
      let found = Planner.alternatives(
        plan.region, count: count, plan.request, watch: watch)
      blocks += AlternativesPage.blocks(found)
      members.append(.init("alternatives", AlternativesDocument.json(found)))
    }
  }

  private static let todayName = LocalizedText(english: "today", chinese: "目前")
  private static let variantName = LocalizedText(english: "the variant", chinese: "变动后")

  /// The two objectives of `--pareto A,B`.
  static func objectives(_ invocation: Invocation) throws -> (Objective, Objective)? {
    guard let text = invocation[Options.pareto] else { return nil }
    let names = text.split(separator: ",").map { String($0.filter { !$0.isWhitespace }) }
    let found = names.compactMap(Objective.init(rawValue:))
    guard names.count == 2, found.count == 2, found[0] != found[1] else {
      let all = Objective.allCases.map(\.rawValue).joined(separator: ", ")
      throw CommandFailure.usage(
        ParseFailure(
          LocalizedText(
            english: "--pareto expects two different objectives of \(all), such as benefit,carbon.",
            chinese: "--pareto 需要两个不同的目标（\(all)），如 benefit,carbon。"),
          in: invocation, option: Options.pareto))
    }
    return (found[0], found[1])
  }
}
