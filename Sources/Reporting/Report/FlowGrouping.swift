internal import Loops
internal import MaterialGraph
internal import Primitives

/// How many firms are drawn together where there are too many to draw each: by park, else by sector.
struct FlowGrouping: Sendable {
  /// Firms that are drawn as one.
  struct Group: Sendable {
    let title: LocalizedText
    let members: Set<Int>
    /// The flows that one of them gives or takes, largest first, in tonnes.
    let flows: [ReportFlow]
  }

  /// What firms have in common.
  enum Trait: Sendable {
    case park
    case sector
  }

  private static let mostFirms = 150
  private let names: ReportNames
  /// The group of each party.
  private let groupOf: [Int]
  private let groupNames: [LocalizedText]
  /// Whether firms are drawn together.
  let isGrouped: Bool
  /// What they are drawn together by.
  let trait: Trait
  /// The word for it.
  let word: LocalizedText

  /// - Parameter trait: nil: by park, and by sector where there are no two parks.
  init(region: Region, names: ReportNames, by trait: Trait? = nil) {
    self.names = names
    let parks = Set(region.firms.map(\.park)).filter { !$0.isEmpty }
    self.trait = trait ?? (parks.count < 2 ? .sector : .park)
    let bySector = self.trait == .sector
    word =
      bySector
      ? LocalizedText(english: "sector", chinese: "行业")
      : Strings.park
    let labels = names.parties.indices.map { party -> LocalizedText in
      guard let id = names.firm(party), id.index < region.firms.count else {
        return LocalizedText(english: "new plants", chinese: "新建项目")
      }
      let firm = region.firms[id]
      return bySector ? names.sector(firm) : names.park(firm.park)
    }
    // One group for all would leave nothing to draw.
    isGrouped = region.firms.count > Self.mostFirms && Set(labels).count > 1
    let sorted = Set(labels).sorted { ($0.english, $0.chinese) < ($1.english, $1.chinese) }
    let places = Dictionary(
      sorted.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    groupOf = labels.map { places[$0] ?? 0 }
    groupNames = sorted
  }

  /// The largest flows first; those of groups where firms are drawn together, also within one.
  func sorted(_ flows: [ReportFlow]) -> [ReportFlow] {
    Self.sorted(isGrouped ? merged(flows) : flows)
  }

  private static func sorted(_ flows: [ReportFlow]) -> [ReportFlow] {
    flows.sorted { left, right in
      let sizes = (left.quantity ?? 0, right.quantity ?? 0)
      if sizes.0 != sizes.1 { return sizes.0 > sizes.1 }
      if (left.from, left.to) != (right.from, right.to) {
        return (left.from, left.to) < (right.from, right.to)
      }
      return left.material.english < right.material.english
    }
  }

  /// Groups have numbers below 0: −1 for the first.
  private func merged(_ flows: [ReportFlow]) -> [ReportFlow] {
    struct Key: Hashable {
      let from: Int
      let to: Int
      let needsBuilding: Bool
    }
    var found: [ReportFlow] = []
    var places: [Key: Int] = [:]
    for flow in flows {
      let (from, to) = (-1 - groupOf[flow.from], -1 - groupOf[flow.to])
      let key = Key(from: from, to: to, needsBuilding: flow.needsBuilding)
      let place = places[key]
      let before = place.map { found[$0] }
      let sum = ReportFlow(
        from: from, to: to,
        material: LocalizedText(english: "several materials", chinese: "多种物料"),
        basis: flow.basis, quantity: (before?.quantity ?? 0) + (flow.quantity ?? 0),
        tonnes: (before?.tonnes ?? 0) + (flow.tonnes ?? 0),
        value: (before?.value ?? 0) + (flow.value ?? 0),
        today: (before?.today ?? 0) + flow.today,
        isToday: (before?.isToday ?? false) || flow.isToday, needsBuilding: flow.needsBuilding)
      if let place {
        found[place] = sum
      } else {
        places[key] = found.count
        found.append(sum)
      }
    }
    return found
  }

  /// The things that flows join, by number.
  func nodes(of flows: [ReportFlow]) -> [(key: Int, name: LocalizedText, subjects: [Int])] {
    Set(flows.flatMap { [$0.from, $0.to] }).sorted().map { key in
      guard key < 0 else { return (key, names.name(key), [key]) }
      let group = -1 - key
      let inside = groupOf.indices.filter { groupOf[$0] == group }
      return (key, groupNames[group], Array(inside.prefix(400)))
    }
  }

  /// The groups, to be shown on demand, those with most flows first; none in a region where every firm is drawn anyway.
  func groups(of flows: [ReportFlow]) -> [Group] {
    guard names.parties.count > 24, groupNames.count > 1 else { return [] }
    let found = groupNames.indices.compactMap { group -> Group? in
      let members = Set(groupOf.indices.filter { groupOf[$0] == group })
      let own = Self.sorted(
        flows.filter { (members.contains($0.from) || members.contains($0.to)) }
          .filter { $0.basis == .mass && ($0.quantity ?? 0) > 0 })
      guard !own.isEmpty else { return nil }
      return Group(title: groupNames[group], members: members, flows: own)
    }
    let sizes = found.indices.sorted { left, right in
      let counts = (found[left].flows.count, found[right].flows.count)
      return counts.0 != counts.1 ? counts.0 > counts.1 : left < right
    }
    return sizes.prefix(60).map { found[$0] }
  }
}
