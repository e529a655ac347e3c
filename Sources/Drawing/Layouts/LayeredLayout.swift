/// A directed graph in layers from left to right, ordered so that few arcs cross.
///
/// The steps of Sugiyama, Tagawa and Toda (IEEE Transactions on Systems, Man, and Cybernetics 11,
/// 1981): turn round few arcs until there is no cycle, put vertices into layers by longest path, cut
/// long arcs into pieces with a bend in each layer between, and order the layers by sweeps of
/// barycentres and medians and by exchanging neighbours. Deterministic: ties go by index.
public struct LayeredLayout: Sendable {
  /// An arc with how much it matters.
  public struct Arc: Hashable, Sendable {
    /// Where it starts.
    public let from: Int
    /// Where it ends.
    public let to: Int
    /// Above 0.
    public let weight: Double

    /// An arc.
    public init(from: Int, to: Int, weight: Double) {
      self.from = from
      self.to = to
      self.weight = weight
    }
  }

  /// A place in a layer.
  public enum Item: Hashable, Sendable {
    /// A vertex of the graph.
    case vertex(Int)
    /// Where a long arc passes.
    case bend(arc: Int)
  }

  /// The layer of each vertex, from 0.
  public let layerOfVertex: [Int]
  /// Whether each arc runs against the direction of the layers; such arcs have no bends.
  public let isBackward: [Bool]
  /// All places: first the vertices in their order, then the bends.
  public let items: [Item]
  /// The layer of each place.
  public let layerOfItem: [Int]
  /// The places of each layer from top to bottom.
  public private(set) var layers: [[Int]]
  /// For each forward arc the places that it passes, ends included; empty for the others.
  public let routes: [[Int]]

  /// The layout of `count` vertices. Arcs that leave the range, loops at a vertex and weights that
  /// are not above 0 are treated as backward, without a place.
  ///
  /// - Complexity: O(count² + sweeps · pieces · log pieces), and the exchange of neighbours.
  public init(count: Int, arcs: [Arc]) {
    let isUsable = arcs.map { arc in
      (0..<count).contains(arc.from) && (0..<count).contains(arc.to) && arc.from != arc.to
        && arc.weight > 0 && arc.weight.isFinite
    }
    let position = ArcOrder.positions(
      count: count, arcs: zip(arcs, isUsable).filter(\.1).map(\.0))
    let isBackward = zip(arcs, isUsable).map { arc, usable in
      !usable || position[arc.from] > position[arc.to]
    }
    let layerOfVertex = Self.layers(count, arcs, isBackward, position)
    var items = (0..<count).map { Item.vertex($0) }
    var layerOfItem = layerOfVertex
    var routes = [[Int]](repeating: [], count: arcs.count)
    for (index, arc) in arcs.enumerated() where !isBackward[index] {
      var route = [arc.from]
      for layer in (layerOfVertex[arc.from] + 1)..<layerOfVertex[arc.to] {
        route.append(items.count)
        items.append(.bend(arc: index))
        layerOfItem.append(layer)
      }
      routes[index] = route + [arc.to]
    }
    var layers = [[Int]](repeating: [], count: (layerOfItem.max() ?? -1) + 1)
    for item in items.indices { layers[layerOfItem[item]].append(item) }
    self.layerOfVertex = layerOfVertex
    self.isBackward = isBackward
    self.items = items
    self.layerOfItem = layerOfItem
    self.routes = routes
    self.layers = LayerOrdering(
      itemCount: items.count, layers: layers, routes: routes, weights: arcs.map(\.weight)
    ).ordered()
  }

  /// How many pairs of pieces between neighbouring layers cross.
  public var crossings: Int {
    LayerOrdering(
      itemCount: items.count, layers: layers, routes: routes,
      weights: routes.map { _ in 1 }
    ).crossings(layers)
  }

  /// Longest path from the left; a vertex that nothing enters stands just before what it serves.
  private static func layers(
    _ count: Int, _ arcs: [Arc], _ isBackward: [Bool], _ position: [Int]
  ) -> [Int] {
    var layer = [Int](repeating: 0, count: count)
    var forward = [[Int]](repeating: [], count: count)
    var hasIncoming = [Bool](repeating: false, count: count)
    for (index, arc) in arcs.enumerated() where !isBackward[index] {
      forward[arc.from].append(arc.to)
      hasIncoming[arc.to] = true
    }
    let order = (0..<count).sorted { position[$0] < position[$1] }
    for vertex in order {
      for next in forward[vertex] { layer[next] = max(layer[next], layer[vertex] + 1) }
    }
    for vertex in order where !hasIncoming[vertex] {
      if let nearest = forward[vertex].map({ layer[$0] }).min() { layer[vertex] = nearest - 1 }
    }
    return layer
  }
}
