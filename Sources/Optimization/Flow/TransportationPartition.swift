import Primitives

/// One connected part of a transportation problem, as ranges of the partition's arrays.
struct TransportationPart: Sendable {
  var firstSupply = 0
  var supplyCount = 0
  var firstNode = 0
  var nodeCount = 0
  var firstArc = 0
  var arcCount = 0
}

/// A transportation problem cut into connected parts, every part contiguous in memory.
///
/// Arcs without profit and nodes without quantity are left out: they carry nothing. Parts follow
/// their smallest supply. Inside a part nodes are numbered supplies first, in the order of the
/// model, or breadth first when the part is so large that the order in memory decides the speed.
struct TransportationPartition<Number: FlowNumber>: Sendable {
  private(set) var parts: [TransportationPart] = []
  /// The model's supply of each supply, all parts in a row.
  private(set) var supplies: [Int32] = []
  /// The model's node (supplies, then demands) of each node, all parts in a row.
  private(set) var nodes: [Int32] = []
  /// The quantity of each of `nodes`.
  private(set) var quantities: [Number] = []
  /// The arcs of supply i are `rowStarts[i] ..< rowStarts[i + 1]`.
  private(set) var rowStarts: [Int32] = [0]
  /// The end of each arc, as a node number inside its part.
  private(set) var heads: [Int32] = []
  private(set) var profits: [Number] = []
  /// The model's arc of each arc, or nil when rows were copied whole.
  private(set) var sourceArcs: [Int32]?

  /// The most nodes that a part has.
  var largestNodeCount: Int { parts.reduce(0) { max($0, $1.nodeCount) } }
  /// The most arcs that a part has.
  var largestArcCount: Int { parts.reduce(0) { max($0, $1.arcCount) } }

  /// From this many arcs on nodes are renumbered breadth first.
  static var renumberingThreshold: Int { 4_000_000 }

  /// Cuts `model`; `convert` turns its numbers into those of the engine.
  init<Source: FlowNumber>(
    _ model: TransportationModel<Source>, renumberFrom threshold: Int = Self.renumberingThreshold,
    convert: (Source) -> Number
  ) {
    let supplyCount = model.supplies.count
    var sets = UnionFind(count: supplyCount + model.demands.count)
    var keptArcs = 0
    for supply in 0..<supplyCount where model.supplies[supply] > .zero {
      for arc in Int(model.rowStarts[supply])..<Int(model.rowStarts[supply + 1])
      where Self.carries(model, arc) {
        keptArcs += 1
        sets.join(supply, supplyCount + Int(model.heads[arc]))
      }
    }
    number(model, sets: &sets)
    if keptArcs >= threshold { renumberBreadthFirst(model) }
    copyArcs(model, keptArcs: keptArcs, convert: convert)
  }

  private static func carries<Source>(
    _ model: TransportationModel<Source>, _ arc: Int
  ) -> Bool {
    model.profits[arc] > .zero && model.demands[Int(model.heads[arc])] > .zero
  }

  /// Gives every node that has an arc its part and its place.
  private mutating func number<Source>(
    _ model: TransportationModel<Source>, sets: inout UnionFind
  ) {
    let supplyCount = model.supplies.count
    let total = supplyCount + model.demands.count
    // A set of one node has no arc. Sets are represented by their smallest element, a supply, so
    // walking the nodes in order meets the parts in the order of their smallest supply.
    var partOf = [Int32](repeating: -1, count: total)
    for node in 0..<total {
      let root = sets.find(node)
      if node == root { continue }
      if partOf[root] < 0 {
        partOf[root] = Int32(truncatingIfNeeded: parts.count)
        parts.append(TransportationPart(supplyCount: 1, nodeCount: 1))
      }
      partOf[node] = partOf[root]
      let part = Int(partOf[node])
      parts[part].nodeCount += 1
      if node < supplyCount { parts[part].supplyCount += 1 }
    }
    var supplyPlace = 0
    var nodePlace = 0
    var nextSupply = [Int](repeating: 0, count: parts.count)
    var nextDemand = nextSupply
    for part in parts.indices {
      parts[part].firstSupply = supplyPlace
      parts[part].firstNode = nodePlace
      nextSupply[part] = nodePlace
      nextDemand[part] = nodePlace + parts[part].supplyCount
      supplyPlace += parts[part].supplyCount
      nodePlace += parts[part].nodeCount
    }
    nodes = [Int32](repeating: 0, count: nodePlace)
    for node in 0..<total where partOf[node] >= 0 {
      let part = Int(partOf[node])
      if node < supplyCount {
        nodes[nextSupply[part]] = Int32(truncatingIfNeeded: node)
        nextSupply[part] += 1
      } else {
        nodes[nextDemand[part]] = Int32(truncatingIfNeeded: node)
        nextDemand[part] += 1
      }
    }
  }

  /// Reorders the supplies and the demands of every part breadth first from its first supply, so
  /// that what a pivot touches lies together in memory.
  private mutating func renumberBreadthFirst<Source>(_ model: TransportationModel<Source>) {
    let supplyCount = model.supplies.count
    var columnStarts = [Int32](repeating: 0, count: model.demands.count + 1)
    for head in model.heads { columnStarts[Int(head) + 1] &+= 1 }
    for demand in model.demands.indices { columnStarts[demand + 1] &+= columnStarts[demand] }
    var tails = [Int32](repeating: 0, count: model.arcCount)
    var cursor = columnStarts
    for supply in 0..<supplyCount {
      for arc in Int(model.rowStarts[supply])..<Int(model.rowStarts[supply + 1]) {
        let head = Int(model.heads[arc])
        tails[Int(cursor[head])] = Int32(truncatingIfNeeded: supply)
        cursor[head] &+= 1
      }
    }
    var seen = [Bool](repeating: true, count: supplyCount + model.demands.count)
    for node in nodes { seen[Int(node)] = false }
    var queue: [Int32] = []
    for part in parts {
      queue.removeAll(keepingCapacity: true)
      let root = nodes[part.firstNode]
      queue.append(root)
      seen[Int(root)] = true
      var read = 0
      while read < queue.count {
        let node = Int(queue[read])
        read += 1
        if node < supplyCount {
          for arc in Int(model.rowStarts[node])..<Int(model.rowStarts[node + 1])
          where Self.carries(model, arc) {
            let head = supplyCount + Int(model.heads[arc])
            if !seen[head] {
              seen[head] = true
              queue.append(Int32(truncatingIfNeeded: head))
            }
          }
        } else {
          let demand = node - supplyCount
          for place in Int(columnStarts[demand])..<Int(columnStarts[demand + 1]) {
            // Whoever is not seen yet has an arc, though perhaps not this one; the order is only
            // a matter of speed.
            let tail = Int(tails[place])
            if !seen[tail] {
              seen[tail] = true
              queue.append(tails[place])
            }
          }
        }
      }
      var supplyPlace = part.firstNode
      var demandPlace = part.firstNode + part.supplyCount
      guard queue.count == part.nodeCount else { continue }
      for node in queue {
        if Int(node) < supplyCount {
          nodes[supplyPlace] = node
          supplyPlace += 1
        } else {
          nodes[demandPlace] = node
          demandPlace += 1
        }
      }
    }
  }

  private mutating func copyArcs<Source>(
    _ model: TransportationModel<Source>, keptArcs: Int, convert: (Source) -> Number
  ) {
    let supplyCount = model.supplies.count
    var place = [Int32](repeating: -1, count: model.demands.count)
    quantities.reserveCapacity(nodes.count)
    for part in parts {
      for local in 0..<part.nodeCount {
        let node = Int(nodes[part.firstNode + local])
        if node < supplyCount {
          supplies.append(nodes[part.firstNode + local])
          quantities.append(convert(model.supplies[node]))
        } else {
          place[node - supplyCount] = Int32(truncatingIfNeeded: local)
          quantities.append(convert(model.demands[node - supplyCount]))
        }
      }
    }
    rowStarts.reserveCapacity(supplies.count + 1)
    heads.reserveCapacity(keptArcs)
    profits.reserveCapacity(keptArcs)
    var sources: [Int32] = []
    let dropsArcs = keptArcs < model.arcCount
    if dropsArcs { sources.reserveCapacity(keptArcs) }
    for part in parts.indices {
      parts[part].firstArc = heads.count
      let first = parts[part].firstSupply
      for supply in supplies[first..<first + parts[part].supplyCount] {
        let row = Int(model.rowStarts[Int(supply)])..<Int(model.rowStarts[Int(supply) + 1])
        for arc in row where !dropsArcs || Self.carries(model, arc) {
          heads.append(place[Int(model.heads[arc])])
          profits.append(convert(model.profits[arc]))
          if dropsArcs { sources.append(Int32(truncatingIfNeeded: arc)) }
        }
        rowStarts.append(Int32(truncatingIfNeeded: heads.count))
      }
      parts[part].arcCount = heads.count - parts[part].firstArc
    }
    if dropsArcs { sourceArcs = sources }
  }
}
