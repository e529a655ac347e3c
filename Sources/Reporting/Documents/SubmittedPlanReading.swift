internal import MaterialGraph
public import Planning
internal import Primitives
public import Tables

extension SubmittedPlan {
  /// The plan that a JSON document states, or nil with errors that say where and what was expected.
  ///
  /// `schema`, `status`, the objective's name and the ends and quantities of links must be there;
  /// what else is missing or `null` is not stated. Members that are not known here are passed over.
  ///
  /// - Parameters:
  ///   - document: the document that was read.
  ///   - file: the document's name, for the errors.
  ///   - warnsOfOmissions: whether to warn of every member that a plan has by its schema and this one
  ///     lacks, and of figures that a plan that exists does not state: they are not checked.
  ///   - diagnostics: where what is wrong in it is told.
  public static func read(
    _ document: JSONValue, file: String, warnsOfOmissions: Bool = false,
    into diagnostics: inout Diagnostics
  ) -> SubmittedPlan? {
    var reading = SubmittedPlanReading(file: file)
    let plan = reading.plan(document)
    if warnsOfOmissions, let plan { reading.demandAll(of: document, of: plan) }
    diagnostics.add(reading.diagnostics)
    return reading.diagnostics.hasErrors ? nil : plan
  }
}

/// The work of one reading.
private struct SubmittedPlanReading {
  let file: String
  var diagnostics = Diagnostics()

  init(file: String) { self.file = file }

  mutating func plan(_ document: JSONValue) -> SubmittedPlan? {
    guard document.members != nil else {
      refuse(document, "", Strings.expectedObject)
      return nil
    }
    if text(document, "schema", "") != "symbiosis.plan/1" {
      refuse(
        document["schema"] ?? document, "schema", LocalizedText(same: "\"symbiosis.plan/1\""))
      return nil
    }
    let objective = document["objective"] ?? .null
    guard
      let status = word(document, "status", "", PlanStatus.init, Strings.planStatuses),
      let name = word(
        objective, "name", "objective", Objective.init, Objective.allCases.map(\.rawValue))
    else { return nil }
    var plan = SubmittedPlan(status: status, objective: name)
    plan.currency = text(document, "currency", "")
    plan.value = number(objective, "value", "objective")
    plan.bound = number(objective, "bound", "objective")
    plan.gap = number(objective, "gap", "objective")
    if let inputs = document["inputs"] {
      plan.budget = number(inputs, "budget", "inputs")
      plan.invests = flag(inputs, "invest", "inputs") ?? false
      plan.noFirmLoses = flag(inputs, "no_loser", "inputs") ?? false
      plan.closedFirms = elements(inputs, "closed").compactMap { $0.item.string }
    }
    for (path, item) in elements(document, "links") {
      if let link = link(item, path) { plan.links.append(link) }
    }
    for (path, item) in elements(document, "processes") {
      if let process = process(item, path) { plan.processes.append(process) }
    }
    for (path, item) in elements(document, "built") {
      if let built = built(item, path) { plan.built.append(built) }
    }
    if let stated = document["totals"] { plan.totals = totals(stated) }
    if let stated = document["firms"], !stated.isNull {
      plan.firms = elements(document, "firms").compactMap { share($1, $0) }
    }
    return plan
  }

  // MARK: Parts

  private mutating func link(_ item: JSONValue, _ path: String) -> SubmittedPlan.Link? {
    guard let from = key(item, "from", path), let to = key(item, "to", path),
      let quantity = amount(item, "quantity", path)
    else { return nil }
    var link = SubmittedPlan.Link(from: from, to: to, quantity: quantity)
    link.replaced = number(item, "replaced", path)
    link.fromFirm = text(item, "from_firm", path)
    link.toFirm = text(item, "to_firm", path)
    link.material = text(item, "material", path)
    link.replaces = text(item, "replaces", path)
    link.rule = item["rule"].map { $0.isNull } == true ? "" : text(item, "rule", path)
    link.unit = text(item, "unit", path)
    link.distanceKm = number(item, "distance_km", path)
    link.value = number(item, "value", path)
    link.co2eAvoided = number(item, "co2e_avoided", path)
    link.certainty = text(item, "certainty", path)
    return link
  }

  private mutating func process(_ item: JSONValue, _ path: String) -> SubmittedPlan.Process? {
    guard let key = key(item, "id", path), let activity = amount(item, "activity", path) else {
      return nil
    }
    var process = SubmittedPlan.Process(key: key, activity: activity)
    process.bought = amounts(item, "bought", path)
    process.sold = amounts(item, "sold", path)
    process.disposed = amounts(item, "disposed", path)
    process.result = number(item, "result", path)
    return process
  }

  private mutating func built(_ item: JSONValue, _ path: String) -> SubmittedPlan.Built? {
    guard let key = key(item, "process", path) else { return nil }
    var built = SubmittedPlan.Built(process: key)
    built.technology = text(item, "technology", path)
    built.site = text(item, "site", path)
    built.activity = number(item, "activity", path)
    built.annualCost = number(item, "annual_cost", path)
    built.buildCost = number(item, "build_cost", path)
    return built
  }

  private mutating func totals(_ item: JSONValue) -> SubmittedPlan.Totals {
    var totals = SubmittedPlan.Totals()
    totals.benefit = number(item, "benefit", "totals")
    totals.diverted = number(item, "diverted", "totals")
    totals.virginAvoided = number(item, "virgin_avoided", "totals")
    totals.virginRemaining = number(item, "virgin_remaining", "totals")
    totals.co2eAvoided = number(item, "co2e_avoided", "totals")
    totals.links = number(item, "links", "totals")
    totals.invested = number(item, "invested", "totals")
    return totals
  }

  private mutating func share(_ item: JSONValue, _ path: String) -> SubmittedPlan.Share? {
    guard let key = key(item, "id", path), let benefit = amount(item, "benefit", path) else {
      return nil
    }
    return SubmittedPlan.Share(key: key, benefit: benefit)
  }

  /// `{"material": amount, …}`.
  private mutating func amounts(
    _ item: JSONValue, _ name: String, _ path: String
  ) -> [SubmittedPlan.Amount] {
    guard let value = item[name], !value.isNull else { return [] }
    guard let members = value.members else {
      refuse(value, join(path, name), Strings.expectedObject)
      return []
    }
    return members.compactMap { member in
      guard let amount = member.value.number else {
        refuse(member.value, join(join(path, name), member.name), Strings.expectedNumber)
        return nil
      }
      return SubmittedPlan.Amount(material: member.name, amount: amount)
    }
  }

  // MARK: What must be there

  /// Tells of every member that a plan of the schema has and this one lacks.
  mutating func demandAll(of document: JSONValue, of plan: SubmittedPlan) {
    demand(
      ["currency", "inputs", "links", "processes", "built", "totals", "firms"], of: document, "")
    demand(["value", "bound", "gap"], of: document["objective"], "objective")
    demand(["scenario", "invest"], of: document["inputs"], "inputs")
    for (path, link) in elements(document, "links") {
      demand(
        [
          "from_firm", "to_firm", "material", "replaces", "rule", "unit", "replaced",
          "distance_km", "value", "co2e_avoided", "certainty",
        ], of: link, path)
    }
    for (path, process) in elements(document, "processes") {
      demand(["bought", "sold", "disposed"], of: process, path)
    }
    for (path, built) in elements(document, "built") {
      demand(["technology", "site", "activity", "annual_cost", "build_cost"], of: built, path)
    }
    guard let totals = document["totals"] else { return }
    let figures = [
      "benefit", "diverted", "virgin_avoided", "virgin_remaining", "co2e_avoided", "links",
      "invested",
    ]
    demand(figures, of: totals, "totals")
    guard plan.status == .optimal || plan.status == .feasible else { return }
    for name in figures { if totals[name]?.isNull == true { lacks(totals, join("totals", name)) } }
    guard plan.status == .optimal, let objective = document["objective"] else { return }
    for name in ["value", "bound", "gap"] where objective[name]?.isNull == true {
      lacks(objective, join("objective", name))
    }
  }

  private mutating func demand(_ names: [String], of item: JSONValue?, _ path: String) {
    guard let item, item.members != nil else { return }
    for name in names where item[name] == nil { lacks(item, join(path, name)) }
  }

  private mutating func lacks(_ item: JSONValue, _ path: String) {
    diagnostics.warning(at: item.place(in: file, path: path), Strings.missingMember)
  }

  // MARK: Members

  private func join(_ path: String, _ name: String) -> String {
    path.isEmpty ? name : "\(path).\(name)"
  }

  private mutating func refuse(_ value: JSONValue, _ path: String, _ expected: LocalizedText) {
    diagnostics.error(
      at: value.place(in: file, path: path), Strings.unreadablePlan, value: value.string,
      expected: expected)
  }

  /// The elements of an array with their paths; none where it is missing.
  private mutating func elements(
    _ document: JSONValue, _ name: String
  ) -> [(path: String, item: JSONValue)] {
    guard let value = document[name], !value.isNull else { return [] }
    guard let items = value.array else {
      refuse(value, name, Strings.expectedArray)
      return []
    }
    return items.enumerated().map { ("\(name)[\($0)]", $1) }
  }

  private mutating func number(
    _ item: JSONValue, _ name: String, _ path: String
  ) -> Double? {
    guard let value = item[name], !value.isNull else { return nil }
    if let number = value.number { return number }
    refuse(value, join(path, name), Strings.expectedNumber)
    return nil
  }

  private mutating func text(_ item: JSONValue, _ name: String, _ path: String) -> String? {
    guard let value = item[name], !value.isNull else { return nil }
    if let text = value.string { return text }
    refuse(value, join(path, name), Strings.expectedText)
    return nil
  }

  private mutating func flag(_ item: JSONValue, _ name: String, _ path: String) -> Bool? {
    guard let value = item[name], !value.isNull else { return nil }
    if let flag = value.bool { return flag }
    refuse(value, join(path, name), LocalizedText(same: "true / false"))
    return nil
  }

  private mutating func amount(
    _ item: JSONValue, _ name: String, _ path: String
  ) -> Double? {
    if let number = item[name]?.number { return number }
    refuse(item[name] ?? item, join(path, name), Strings.expectedNumber)
    return nil
  }

  private mutating func key(_ item: JSONValue, _ name: String, _ path: String) -> String? {
    if let text = item[name]?.string { return text }
    refuse(item[name] ?? item, join(path, name), Strings.expectedText)
    return nil
  }

  private mutating func word<Choice>(
    _ item: JSONValue, _ name: String, _ path: String, _ make: (String) -> Choice?,
    _ choices: [String]
  ) -> Choice? {
    if let choice = item[name]?.string.flatMap(make) { return choice }
    refuse(
      item[name] ?? item, join(path, name), LocalizedText(same: choices.joined(separator: ", ")))
    return nil
  }
}
