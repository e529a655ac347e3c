extension BranchAndCut {
  /// Cuts from sets of nodes of the networks among the rows: the set's own, and rounding cuts from
  /// the sum of its rows.
  mutating func separateCutSets(_ values: [Double], _ space: RowSpace, _ found: inout [Cut]) {
    if limits.nesting > 0 { return }
    if !hasLookedForNetworks {
      hasLookedForNetworks = true
      cutSets = NetworkCutSets(FlowNetwork(model), variableBounds)
    }
    guard let sets = cutSets?.find(values, model, from: separations &* 7) else { return }
    let network = cutSetNetwork
    for set in sets {
      if let cut = set.cut { found.append(cut) }
      if set.nodes.count < 2 { continue }
      aggregate.clear()
      for node in set.nodes {
        aggregate.add(network[node].row, times: network[node].multiplier, space)
      }
      for sign in [1.0, -1.0] {
        if let cut = rounding.cut(aggregate, sign: sign, space, variableBounds, values),
          cut.efficacy > 1e-4
        {
          found.append(cut)
        }
      }
    }
  }

  private var cutSetNetwork: [FlowNetwork.Node] { cutSets?.nodes ?? [] }
}
