internal import MaterialGraph
internal import Optimization
internal import Primitives

/// A first plan and a bound for a part with very many decisions, from small linear programs.
///
/// Each link pays its fixed cost in proportion to what it carries of what it could, and counts in
/// that proportion where partners are limited: no plan pays less or counts less, so the optimum of
/// this program bounds the part. Then links that do not earn their cost, carry less than their lot,
/// or are the least of too many partners are closed, and the program is solved again for the others,
/// until it shows a plan.
struct OpeningPlan {
  /// Where the search may start: not always a plan, the engine looks at that.
  let values: [Double]
  /// What no plan of the part can better.
  let bound: Double

  /// Parts with more decisions than this open in this way.
  static let fromDecisions = 400
  /// How often links are closed and the program is solved again.
  private static let roundLimit = 20

  /// - Parameter decisions: for each link its flow's column and that of its decision, if it has one.
  /// - Returns: nil where the program was stopped, or has no optimum.
  init?(
    of model: LinearModel, decisions: [(flow: Int, use: Int)], options: SolveOptions
  ) {
    var program = OpeningProgram(model, decisions)
    guard let relaxed = program.solve(options) else { return nil }
    bound = relaxed.objective
    var point = relaxed.values
    var best = program.rounded(point)
    var bestWorth = program.worth(of: best)
    for _ in 0..<Self.roundLimit {
      let closing = program.closing(point)
      if closing.isEmpty { break }
      program.close(closing)
      guard let next = program.solve(options) else { break }
      point = next.values
      // Dropping what a point has too much may do better than sending it elsewhere.
      let rounded = program.rounded(point)
      let worth = program.worth(of: rounded)
      if worth > bestWorth { (best, bestWorth) = (rounded, worth) }
    }
    let polished = program.polished(best, options)
    values = program.worth(of: polished) > bestWorth ? polished : best
  }
}

/// The linear program behind an opening plan: flows without their decisions.
private struct OpeningProgram {
  private let model: LinearModel
  /// What stands for each link: its flow, its decision, and the least and the most that it carries.
  private var links: [(flow: Int, use: Int, lot: Double, most: Double)]
  /// The most that some links, given by their places, may count together.
  private var limits: [(members: [(link: Int, weight: Double)], most: Double)] = []
  private var relaxed: LinearModel
  private var isUse: [Bool]
  /// Whether a column is balanced against others: what it is worth does not show in its objective.
  private var passesOn: [Bool]

  /// A flow that carries no more than this is none.
  private static let dust = 1e-9

  init(_ model: LinearModel, _ decisions: [(flow: Int, use: Int)]) {
    self.model = model
    links = decisions.map { ($0.flow, $0.use, 0, model.columnUpper[$0.flow]) }
    isUse = [Bool](repeating: false, count: model.columnCount)
    passesOn = isUse
    var linkOfUse: [Int: Int] = [:]
    for (place, decision) in decisions.enumerated() {
      isUse[decision.use] = true
      linkOfUse[decision.use] = place
    }
    relaxed = LinearModel(sense: model.sense, objectiveOffset: model.objectiveOffset)
    for column in 0..<model.columnCount {
      relaxed.addColumn(
        lower: isUse[column] ? 0 : model.columnLower[column],
        upper: isUse[column] ? 0 : model.columnUpper[column],
        objective: isUse[column] ? 0 : model.objective[column])
    }
    for row in 0..<model.rowCount {
      let terms = model.terms(ofRow: row)
      let uses = terms.filter { isUse[$0.column] }
      if uses.isEmpty {
        relaxed.addRow(lower: model.rowLower[row], upper: model.rowUpper[row], terms: terms)
        guard model.rowLower[row] == model.rowUpper[row] else { continue }
        for term in terms { passesOn[term.column] = true }
      } else if terms.count == 2, uses.count == 1, let link = linkOfUse[uses[0].column] {
        tie(link, terms, lower: model.rowLower[row], upper: model.rowUpper[row])
      } else if uses.count == terms.count, model.rowLower[row] == -.infinity,
        uses.allSatisfy({ $0.coefficient > 0 })
      {
        let members = uses.compactMap { use in
          linkOfUse[use.column].map { (link: $0, weight: use.coefficient) }
        }
        limits.append((members, model.rowUpper[row]))
      }
    }
    for link in links where link.most > 0 {
      let share = model.objective[link.use] / link.most
      if share.isFinite { relaxed.setObjective(link.flow, model.objective[link.flow] + share) }
      relaxed.setColumnBounds(
        link.flow, lower: model.columnLower[link.flow], upper: link.most)
    }
    for limit in limits {
      relaxed.addRow(
        upper: limit.most,
        terms: limit.members.filter { links[$0.link].most > 0 }.map {
          (column: links[$0.link].flow, coefficient: $0.weight / links[$0.link].most)
        })
    }
  }

  /// Reads a row that ties a flow to its decision: flow − most · use ≤ 0, or flow − lot · use ≥ 0.
  private mutating func tie(
    _ link: Int, _ terms: [(column: Int, coefficient: Double)], lower: Double, upper: Double
  ) {
    guard let flow = terms.first(where: { $0.column == links[link].flow }),
      let use = terms.first(where: { $0.column == links[link].use }), flow.coefficient > 0
    else { return }
    let amount = -use.coefficient / flow.coefficient
    if upper == 0, amount > 0 { links[link].most = min(links[link].most, amount) }
    if lower == 0, amount > 0 { links[link].lot = max(links[link].lot, amount) }
  }

  /// The program's optimum; nil where it has none.
  func solve(_ options: SolveOptions) -> (values: [Double], objective: Double)? {
    let outcome = Solver.solve(relaxed, options: options)
    guard outcome.termination == .optimal, let values = outcome.values,
      let objective = outcome.objective
    else { return nil }
    return (values, objective)
  }

  private func isKept(_ link: Int) -> Bool { model.columnLower[links[link].use] > 0.5 }

  /// What a link earns at a point, its fixed cost taken off.
  private func gain(_ link: Int, _ values: [Double]) -> Double {
    values[links[link].flow] * model.objective[links[link].flow]
      + model.objective[links[link].use]
  }

  /// The links that make a point no plan, by their places: those that earn nothing or carry less than
  /// their lot, and the ones that earn least where a limit counts too many.
  func closing(_ values: [Double]) -> [Int] {
    var isOpen = links.map { values[$0.flow] > Self.dust }
    var closing: [Int] = []
    for (place, link) in links.enumerated() where isOpen[place] && !isKept(place) {
      let isShort = values[link.flow] < link.lot * (1 - 1e-7)
      let isLoss =
        model.objective[link.use] != 0 && !passesOn[link.flow] && gain(place, values) <= 0
      guard isShort || isLoss else { continue }
      isOpen[place] = false
      closing.append(place)
    }
    for limit in limits {
      let open = limit.members.filter { isOpen[$0.link] }
      var counted = open.reduce(0) { $0 + $1.weight }
      guard counted > limit.most + 1e-6 else { continue }
      let weakest = open.sorted {
        let (first, second) = ($0.link, $1.link)
        let passes = (passesOn[links[first].flow], passesOn[links[second].flow])
        if passes.0 != passes.1 { return passes.1 }
        return (gain(first, values), first) < (gain(second, values), second)
      }
      for member in weakest where counted > limit.most + 1e-6 && !isKept(member.link) {
        counted -= member.weight
        isOpen[member.link] = false
        closing.append(member.link)
      }
    }
    return closing
  }

  /// Lets nothing flow over some links any more.
  mutating func close(_ places: [Int]) {
    for place in places {
      let flow = links[place].flow
      relaxed.setColumnBounds(flow, lower: min(0, model.columnLower[flow]), upper: 0)
    }
  }

  /// What a point is worth to the sense of the model; nothing is worth less than no plan.
  func worth(of values: [Double]) -> Double {
    for (row, activity) in model.rowActivities(values).enumerated() {
      let slack = 1e-7 * max(1, activity.magnitude)
      if activity < model.rowLower[row] - slack || activity > model.rowUpper[row] + slack {
        return -.infinity
      }
    }
    let value = model.objectiveValue(values)
    return model.sense == .maximize ? value : -value
  }

  /// The best flows over the links that a plan uses, each at its lot at least; the plan itself where
  /// there are none.
  func polished(_ plan: [Double], _ options: SolveOptions) -> [Double] {
    var program = self
    for link in links {
      let isOpen = plan[link.use] > 0.5
      let least = max(model.columnLower[link.flow], isOpen ? link.lot : 0)
      program.relaxed.setColumnBounds(link.flow, lower: least, upper: isOpen ? link.most : least)
    }
    return program.solve(options).map { program.rounded($0.values) } ?? plan
  }

  /// A point with its decisions: what is in use is open, and what would make it no plan is closed.
  func rounded(_ found: [Double]) -> [Double] {
    var values = found
    for place in closing(found) {
      values[links[place].flow] = model.columnLower[links[place].flow]
    }
    for (place, link) in links.enumerated() {
      values[link.use] = isKept(place) || values[link.flow] > Self.dust ? 1 : 0
    }
    for (column, kind) in model.columnKinds.enumerated()
    where kind == .integer && !isUse[column] {
      values[column] = values[column] > Self.dust ? 1 : 0
    }
    return values
  }
}
