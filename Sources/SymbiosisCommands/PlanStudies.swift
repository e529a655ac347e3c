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

  static let options: [any OptionDeclaration] = [
    Options.pareto, Options.points, Options.alternatives,
  ]

  /// Looks at the options before any work, and sets what they say of the plan itself.
  ///
  /// - Throws: `CommandFailure.usage` for what cannot be.
  static func check(_ invocation: Invocation, _ request: inout PlanRequest) throws {
    // The front begins with the best of the first objective: that is the plan shown.
    if let pair = try objectives(invocation) { request.objective = pair.0 }
  }

  init(_ invocation: Invocation, plan: Plan, watch: Watch) throws {
    guard plan.value != nil else { return }
    if let pair = try Self.objectives(invocation) {
      let front = Planner.front(
        plan.region, pair.0, pair.1, steps: invocation[Options.points], plan.request,
        watch: watch)
      blocks += ParetoPage.blocks(front)
      members.append(.init("pareto", ParetoDocument.json(front)))
    }
    if let count = invocation[Options.alternatives] {
      let found = Planner.alternatives(
        plan.region, count: count, plan.request, watch: watch)
      blocks += AlternativesPage.blocks(found)
      members.append(.init("alternatives", AlternativesDocument.json(found)))
    }
  }

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
