public import Primitives

/// For each material, what it may serve and by which route: the same material, a class above it, or
/// a rule of the material or of the nearest class above it that has one for that target.
struct RouteTable: Sendable {
  /// One thing that a material may serve.
  struct Entry: Sendable {
    let target: ID<Material>
    let route: Route
  }

  /// Positions of each material's entries; `starts.count` is the number of materials plus one.
  private let starts: [Int32]
  /// Each material's entries, sorted by target.
  private let entries: [Entry]

  init(materials: [Material], rules: [SubstitutionRule]) {
    var rulesOf = [[ID<SubstitutionRule>]](repeating: [], count: materials.count)
    for (position, rule) in rules.enumerated() { rulesOf[rule.waste.index].append(ID(position)) }
    var starts: [Int32] = [0]
    var entries: [Entry] = []
    for index in materials.indices {
      var own: [Entry] = [Entry(target: ID(index), route: .same)]
      var seen: Set<ID<Material>> = [ID(index)]
      var line: [ID<Material>] = []
      var next = materials[index].parent
      while let node = next, line.count <= materials.count {
        line.append(node)
        next = materials[node].parent
      }
      for ancestor in line
      where materials[ancestor].basis == materials[index].basis && seen.insert(ancestor).inserted {
        own.append(Entry(target: ancestor, route: .descendant))
      }
      for giver in [ID(index)] + line {
        for rule in rulesOf[giver.index] where seen.insert(rules[rule].replaces).inserted {
          own.append(Entry(target: rules[rule].replaces, route: .rule(rule)))
        }
      }
      entries += own.sorted { $0.target < $1.target }
      starts.append(Int32(entries.count))
    }
    self.starts = starts
    self.entries = entries
  }

  subscript(material: ID<Material>) -> ArraySlice<Entry> {
    entries[Int(starts[material.index])..<Int(starts[material.index + 1])]
  }
}

extension Region {
  /// What a material may serve, sorted by target, each with the first route that there is.
  public func targets(of material: ID<Material>) -> [(target: ID<Material>, route: Route)] {
    routes[material].map { ($0.target, $0.route) }
  }

  /// The route by which one material serves another, or nil. O(log n) in the number of targets.
  public func route(from given: ID<Material>, to asked: ID<Material>) -> Route? {
    let slice = routes[given]
    var low = slice.startIndex
    var high = slice.endIndex
    while low < high {
      let middle = (low + high) / 2
      if slice[middle].target < asked { low = middle + 1 } else { high = middle }
    }
    guard low < slice.endIndex, slice[low].target == asked else { return nil }
    return slice[low].route
  }

  /// Basis units of the input that one basis unit of the output stands for.
  public func ratio(of route: Route) -> Double {
    if case .rule(let id) = route { rules[id].ratio } else { 1 }
  }
}
