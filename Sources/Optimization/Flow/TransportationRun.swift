internal import Primitives

/// One solve of a transportation problem in the arithmetic `Number`: the partition, and per node
/// of the partition the tree and the price that its part ended with.
///
/// A class because the parts write their results in place, each to its own range, from any task.
final class TransportationRun<Number: FlowNumber>: @unchecked Sendable {
  let partition: TransportationPartition<Number>
  private let tolerance: Number
  private let potentials: UnsafeMutablePointer<Number>
  private let flows: UnsafeMutablePointer<Number>
  /// Parents inside the part; the number of nodes of the part for the root.
  private let parents: UnsafeMutablePointer<Int32>
  private let arcs: UnsafeMutablePointer<Int32>
  private let efforts: UnsafeMutablePointer<FlowEffort>
  private let stops: UnsafeMutablePointer<FlowStop>
  private let outOfRange: UnsafeMutablePointer<Bool>

  init<Source>(_ model: TransportationModel<Source>, convert: (Source) -> Number) {
    partition = TransportationPartition<Number>(model, convert: convert)
    var steepest = 0.0
    if !Number.isExact {
      for profit in partition.profits { steepest = max(steepest, profit.approximation) }
    }
    tolerance = (1e-12 * steepest) as? Number ?? .zero
    let nodeCount = partition.nodes.count
    let partCount = partition.parts.count
    potentials = .allocate(capacity: nodeCount)
    potentials.initialize(repeating: .zero, count: nodeCount)
    flows = .allocate(capacity: nodeCount)
    flows.initialize(repeating: .zero, count: nodeCount)
    parents = .allocate(capacity: nodeCount)
    parents.initialize(repeating: -1, count: nodeCount)
    arcs = .allocate(capacity: nodeCount)
    arcs.initialize(repeating: -1, count: nodeCount)
    efforts = .allocate(capacity: partCount)
    efforts.initialize(repeating: FlowEffort(), count: partCount)
    stops = .allocate(capacity: partCount)
    stops.initialize(repeating: .optimal, count: partCount)
    outOfRange = .allocate(capacity: partCount)
    outOfRange.initialize(repeating: false, count: partCount)
  }

  deinit {
    potentials.deallocate()
    flows.deallocate()
    parents.deallocate()
    arcs.deallocate()
    efforts.deallocate()
    stops.deallocate()
    outOfRange.deallocate()
  }

  /// Whether the arithmetic was too narrow for some part.
  var isOutOfRange: Bool { partition.parts.indices.contains { outOfRange[$0] } }

  /// Solves all parts, one after the other.
  func solveAll<Source>(
    from basis: TransportationBasis?, model: TransportationModel<Source>, limits: FlowLimits
  ) {
    let warm = basis.flatMap { place($0, in: model) } ?? false
    solve(Array(partition.parts.indices), warm: warm, limits: limits)
  }

  /// Solves all parts in `threads` tasks: the largest part first, each to the task that has least.
  func solveAll<Source>(
    from basis: TransportationBasis?, model: TransportationModel<Source>, limits: FlowLimits,
    threads: Int
  ) async {
    let warm = basis.flatMap { place($0, in: model) } ?? false
    let order = partition.parts.indices.sorted {
      (partition.parts[$1].arcCount, $0) < (partition.parts[$0].arcCount, $1)
    }
    var shares = [[Int]](repeating: [], count: threads)
    var loads = [Int](repeating: 0, count: threads)
    for part in order {
      var least = 0
      for share in 1..<threads where loads[share] < loads[least] { least = share }
      shares[least].append(part)
      loads[least] += partition.parts[part].arcCount
    }
    await withTaskGroup(of: Void.self) { group in
      for share in shares where !share.isEmpty {
        group.addTask { self.solve(share, warm: warm, limits: limits) }
      }
    }
  }

  /// Solves some parts with one workspace.
  private func solve(_ chosen: [Int], warm: Bool, limits: FlowLimits) {
    var mostNodes = 0
    var mostArcs = 0
    for part in chosen {
      mostNodes = max(mostNodes, partition.parts[part].nodeCount)
      mostArcs = max(mostArcs, partition.parts[part].arcCount)
    }
    let nodes = UnsafeMutablePointer<TransportationTreeNode<Number>>.allocate(
      capacity: mostNodes + 1)
    defer { nodes.deallocate() }
    let prices = UnsafeMutablePointer<Number>.allocate(capacity: mostNodes + 1)
    defer { prices.deallocate() }
    let stack = UnsafeMutablePointer<Int32>.allocate(capacity: mostNodes + 1)
    defer { stack.deallocate() }
    let totalArcs = max(1, partition.heads.count)
    partition.rowStarts.withUnsafeBufferPointer { rows in
      partition.heads.withUnsafeBufferPointer { heads in
        partition.profits.withUnsafeBufferPointer { profits in
          partition.quantities.withUnsafeBufferPointer { quantities in
            guard let rows = rows.baseAddress, let heads = heads.baseAddress,
              let profits = profits.baseAddress, let quantities = quantities.baseAddress
            else { return }
            let order = UnsafeMutablePointer<GreedyArc>.allocate(capacity: warm ? 0 : mostArcs)
            defer { order.deallocate() }
            let counts = UnsafeMutablePointer<Int32>.allocate(capacity: greedyClassCount)
            defer { counts.deallocate() }
            for index in chosen {
              let part = partition.parts[index]
              var tree = TransportationTree<Number>(
                supplyCount: part.supplyCount, nodeCount: part.nodeCount,
                arcCount: part.arcCount, rowStarts: rows + part.firstSupply, heads: heads,
                profits: profits, quantities: quantities + part.firstNode, nodes: nodes,
                potentials: prices, stack: stack, tolerance: tolerance)
              var isReady = false
              if warm {
                load(part, into: tree)
                isReady = tree.repairFlows()
              }
              if !isReady {
                if warm { tree.hangAllOnRoot() } else { tree.crash(order: order, counts: counts) }
                isReady = tree.growFromParents()
              }
              let own = limits.share(arcs: part.arcCount, of: totalArcs)
              stops[index] = tree.optimizeAndSettle(limits: own)
              outOfRange[index] = tree.isOutOfRange
              efforts[index] = tree.effort
              efforts[index].components = 1
              store(part, from: tree)
            }
          }
        }
      }
    }
  }

  private func store(_ part: TransportationPart, from tree: TransportationTree<Number>) {
    for local in 0..<part.nodeCount {
      let node = part.firstNode + local
      potentials[node] = tree.potentials[local]
      flows[node] = tree.nodes[local].flow
      parents[node] = tree.nodes[local].parent
      arcs[node] = tree.nodes[local].arc
    }
  }

  private func load(_ part: TransportationPart, into tree: TransportationTree<Number>) {
    tree.hangAllOnRoot()
    for local in 0..<part.nodeCount where arcs[part.firstNode + local] >= 0 {
      tree.nodes[local].parent = parents[part.firstNode + local]
      tree.nodes[local].arc = arcs[part.firstNode + local]
    }
  }

  // MARK: Between the model's numbering and the partition's

  /// Writes the tree of an earlier solve into `parents` and `arcs`; what no longer exists hangs
  /// on the root. Nil when the basis is not of this model.
  private func place<Source>(
    _ basis: TransportationBasis, in model: TransportationModel<Source>
  ) -> Bool? {
    let supplyCount = model.supplies.count
    let total = supplyCount + model.demands.count
    guard basis.parents.count == total, basis.arcs.count == total else { return nil }
    var local = [Int32](repeating: -1, count: total)
    var row = [Int32](repeating: -1, count: supplyCount)
    for part in partition.parts {
      for offset in 0..<part.nodeCount {
        let node = Int(partition.nodes[part.firstNode + offset])
        local[node] = Int32(truncatingIfNeeded: offset)
        if node < supplyCount {
          row[node] = Int32(truncatingIfNeeded: part.firstSupply + offset)
        }
      }
    }
    for part in partition.parts {
      for offset in 0..<part.nodeCount {
        let node = Int(partition.nodes[part.firstNode + offset])
        let parent = Int(basis.parents[node])
        let arc = Int(basis.arcs[node])
        guard arc >= 0, arc < model.arcCount, parent >= 0, parent < total else { continue }
        let supply = node < supplyCount ? node : parent
        let demand = node < supplyCount ? parent : node
        guard supply < supplyCount, demand >= supplyCount,
          Int(model.heads[arc]) == demand - supplyCount,
          Int(model.rowStarts[supply]) <= arc, arc < Int(model.rowStarts[supply + 1]),
          local[parent] >= 0, row[supply] >= 0,
          let own = engineArc(arc, row: Int(row[supply]), model.rowStarts[supply])
        else { continue }
        parents[part.firstNode + offset] = local[parent]
        arcs[part.firstNode + offset] = Int32(truncatingIfNeeded: own)
      }
    }
    return true
  }

  /// The partition's arc that stands for the model's `arc`, or nil when it was left out.
  private func engineArc(_ arc: Int, row: Int, _ modelRowStart: Int32) -> Int? {
    let first = Int(partition.rowStarts[row])
    guard let sources = partition.sourceArcs else { return first + arc - Int(modelRowStart) }
    var low = first
    var high = Int(partition.rowStarts[row + 1])
    while low < high {
      let middle = (low + high) / 2
      if Int(sources[middle]) < arc { low = middle + 1 } else { high = middle }
    }
    return low < Int(partition.rowStarts[row + 1]) && Int(sources[low]) == arc ? low : nil
  }

  // MARK: The answer

  /// The result in the model's numbering and numbers, checked.
  func solution<Target: FlowNumber>(
    of model: TransportationModel<Target>, convert: (Number) -> Target
  ) -> TransportationSolution<Target> {
    var effort = FlowEffort()
    var stop = FlowStop.optimal
    for part in partition.parts.indices {
      effort.add(efforts[part])
      if stops[part] != .optimal { stop = stops[part] }
    }
    var harvest = TransportationHarvest(model)
    for part in partition.parts {
      for local in 0..<part.nodeCount {
        let place = part.firstNode + local
        let node = Int(partition.nodes[place])
        harvest.setPrice(convert(potentials[place]), of: node)
        let arc = Int(arcs[place])
        guard arc >= 0 else { continue }
        let parent = Int(parents[place])
        let supplyLocal = local < part.supplyCount ? local : parent
        let row = part.firstSupply + supplyLocal
        let supply = Int(partition.supplies[row])
        let source =
          partition.sourceArcs.map { Int($0[arc]) }
          ?? Int(model.rowStarts[supply]) + arc - Int(partition.rowStarts[row])
        harvest.hang(
          node, on: Int(partition.nodes[part.firstNode + parent]), by: source, supply: supply,
          flow: convert(flows[place]))
      }
    }
    return harvest.solution(stop: stop, effort: effort)
  }
}
