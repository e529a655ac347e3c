public import Matching
public import MaterialGraph
internal import Primitives

/// What differs between two plans, and why: of two regions, two scenarios, or as two documents say.
public struct PlanComparison: Sendable, Codable {
  /// One side: what a plan states, with its region where that is known.
  public struct Side: Sendable, Codable {
    /// What it is called.
    public let name: String
    /// The plan by keys and figures.
    public let plan: SubmittedPlan
    /// The region, or nil for a plan that came as a document.
    public let region: Region?

    /// A side of a plan of the planner.
    public init(name: String, plan: Plan) {
      self.name = name
      self.plan = SubmittedPlan(plan: plan)
      region = plan.region
    }

    /// A side of a plan that somebody states.
    public init(name: String, plan: SubmittedPlan) {
      self.name = name
      self.plan = plan
      region = nil
    }
  }

  /// A link that began, ended, or carries another amount.
  public struct LinkChange: Sendable, Codable {
    /// The output's key.
    public let from: String
    /// The input's key.
    public let to: String
    /// Who gives and who takes, where it is stated.
    public let fromFirm: String
    public let toFirm: String
    /// What, where it is stated.
    public let material: String
    /// Basis units a year in the first plan; nil: not in use.
    public let before: Double?
    /// Those in the second; nil: not in use.
    public let after: Double?
    /// What it is worth a year, 0 where it is not in use.
    public let valueBefore: Double
    public let valueAfter: Double
    /// What moved it, the plainest first; never empty.
    public let reasons: [ChangeReason]
  }

  /// A figure that changes, by a key; nil where a side does not have it.
  public struct FigureChange: Hashable, Sendable, Codable {
    /// The key or name.
    public let key: String
    /// In the first.
    public let before: Double?
    /// In the second.
    public let after: Double?
  }

  /// The first side.
  public let first: Side
  /// The second.
  public let second: Side
  /// Links that differ: the largest change of value first.
  public let links: [LinkChange]
  /// How many links are the same.
  public let sameLinks: Int
  /// Shares of firms that differ: the largest change first.
  public let firms: [FigureChange]
  /// The totals: benefit, diverted, virgin_avoided, virgin_remaining, co2e_avoided, links, invested.
  public let totals: [FigureChange]
  /// What only the first or only the second builds (0 and 1), by key.
  public let built: [FigureChange]
  /// What differs in the regions themselves; empty where a side has none.
  public let inputs: [InputChange]

  /// The comparison of two plans.
  ///
  /// - Complexity: O(n log n) in rows and links.
  public init(_ first: Side, _ second: Side) {
    self.first = first
    self.second = second
    var changes: [LinkChange] = []
    var same = 0
    let study = ReasonStudy(first: first, second: second)
    let old = Self.byPair(first.plan)
    let new = Self.byPair(second.plan)
    for pair in Set(old.keys).union(new.keys).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let (was, now) = (old[pair], new[pair])
      if let was, let now, Tolerance.agree(was.quantity, now.quantity, relative: 1e-6),
        Tolerance.agree(was.value ?? 0, now.value ?? 0, relative: 1e-6)
      {
        same += 1
        continue
      }
      let either = now ?? was
      changes.append(
        LinkChange(
          from: pair[0], to: pair[1], fromFirm: either?.fromFirm ?? "",
          toFirm: either?.toFirm ?? "", material: either?.material ?? "", before: was?.quantity,
          after: now?.quantity, valueBefore: was?.value ?? 0, valueAfter: now?.value ?? 0,
          reasons: study.reasons(pair[0], pair[1], was, now)))
    }
    links = changes.sorted { left, right in
      let moves = (left.valueAfter - left.valueBefore, right.valueAfter - right.valueBefore)
      if moves.0.magnitude != moves.1.magnitude { return moves.0.magnitude > moves.1.magnitude }
      return (left.from, left.to) < (right.from, right.to)
    }
    sameLinks = same
    firms = Self.firmChanges(first.plan, second.plan)
    totals = Self.totalChanges(first.plan, second.plan)
    let (had, has) = (Set(first.plan.built.map(\.process)), Set(second.plan.built.map(\.process)))
    built = had.symmetricDifference(has).sorted().map {
      FigureChange(key: $0, before: had.contains($0) ? 1 : 0, after: has.contains($0) ? 1 : 0)
    }
    if let left = first.region, let right = second.region {
      inputs = InputChange.all(from: left, to: right)
    } else {
      inputs = []
    }
  }

  private static func byPair(_ plan: SubmittedPlan) -> [[String]: SubmittedPlan.Link] {
    var pairs: [[String]: SubmittedPlan.Link] = [:]
    for link in plan.links { pairs[[link.from, link.to]] = link }
    return pairs
  }

  private static func firmChanges(
    _ first: SubmittedPlan, _ second: SubmittedPlan
  ) -> [FigureChange] {
    var old: [String: Double] = [:]
    var new: [String: Double] = [:]
    for share in first.firms ?? [] { old[share.key] = share.benefit }
    for share in second.firms ?? [] { new[share.key] = share.benefit }
    return Set(old.keys).union(new.keys).sorted().compactMap { key -> FigureChange? in
      let (was, now) = (old[key], new[key])
      if Tolerance.agree(was ?? 0, now ?? 0, relative: 1e-6) { return nil }
      return FigureChange(key: key, before: was, after: now)
    }.sorted { left, right in
      let moves = (left.change, right.change)
      return moves.0.magnitude != moves.1.magnitude
        ? moves.0.magnitude > moves.1.magnitude : left.key < right.key
    }
  }

  private static func totalChanges(
    _ first: SubmittedPlan, _ second: SubmittedPlan
  ) -> [FigureChange] {
    let (old, new) = (first.totals, second.totals)
    return [
      FigureChange(key: "benefit", before: old.benefit, after: new.benefit),
      FigureChange(key: "diverted", before: old.diverted, after: new.diverted),
      FigureChange(key: "virgin_avoided", before: old.virginAvoided, after: new.virginAvoided),
      FigureChange(
        key: "virgin_remaining", before: old.virginRemaining, after: new.virginRemaining),
      FigureChange(key: "co2e_avoided", before: old.co2eAvoided, after: new.co2eAvoided),
      FigureChange(
        key: "links", before: Double(first.links.count), after: Double(second.links.count)),
      FigureChange(key: "invested", before: old.invested, after: new.invested),
    ]
  }
}

extension PlanComparison.FigureChange {
  /// The second less the first, each 0 where it is missing.
  public var change: Double { (after ?? 0) - (before ?? 0) }
}

/// Why a link is another in the second plan than in the first.
public enum ChangeReason: Hashable, Sendable, Codable {
  /// The part of what a unit is worth.
  public enum Part: String, Hashable, Sendable, Codable, CaseIterable {
    case disposalSaved = "disposal_saved"
    case purchaseSaved = "purchase_saved"
    case transport
    case treatment
    case policies
    case carbon
  }

  /// An end of it is only in one of the two.
  case endMissing(String, inFirst: Bool)
  /// It is forbidden in one of the two.
  case forbidden(Rejection, inFirst: Bool)
  /// A part of what a unit is worth has changed.
  case worth(Part, before: Double, after: Double)
  /// An end has or needs another amount; nil: unknown.
  case amount(String, before: Double?, after: Double?)
  /// These links use the same output or input instead, or did.
  case displaced(by: [String])
  /// A unit of it is worth another sum; why cannot be seen from the documents.
  case unitValue(before: Double, after: Double)
  /// Nothing of its own has changed: the best for all is another.
  case knockOn
}
