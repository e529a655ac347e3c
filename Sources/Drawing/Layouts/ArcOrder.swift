/// An order of vertices in which little weight goes backwards.
///
/// The heuristic of Eades, Lin and Smyth (Information Processing Letters 47, 1993), with weights:
/// sinks go to the end, sources to the front, else the vertex whose outgoing weight exceeds its
/// incoming weight by most. An acyclic graph gets an order without any backward arc.
enum ArcOrder {
  /// The position of each vertex. Ties are broken by index.
  ///
  /// - Complexity: O(vertices² + arcs).
  static func positions(count: Int, arcs: [LayeredLayout.Arc]) -> [Int] {
    var outgoing = [[Int]](repeating: [], count: count)
    var incoming = [[Int]](repeating: [], count: count)
    var outWeight = [Double](repeating: 0, count: count)
    var inWeight = [Double](repeating: 0, count: count)
    var outCount = [Int](repeating: 0, count: count)
    var inCount = [Int](repeating: 0, count: count)
    for (index, arc) in arcs.enumerated() where arc.from != arc.to {
      outgoing[arc.from].append(index)
      incoming[arc.to].append(index)
      outWeight[arc.from] += arc.weight
      inWeight[arc.to] += arc.weight
      outCount[arc.from] += 1
      inCount[arc.to] += 1
    }
    var isLeft = [Bool](repeating: true, count: count)
    var front: [Int] = []
    var back: [Int] = []
    func remove(_ vertex: Int) {
      isLeft[vertex] = false
      for index in outgoing[vertex] where isLeft[arcs[index].to] {
        inWeight[arcs[index].to] -= arcs[index].weight
        inCount[arcs[index].to] -= 1
      }
      for index in incoming[vertex] where isLeft[arcs[index].from] {
        outWeight[arcs[index].from] -= arcs[index].weight
        outCount[arcs[index].from] -= 1
      }
    }
    while front.count + back.count < count {
      var choice = -1
      var best = -Double.infinity
      var isSink = false
      for vertex in 0..<count where isLeft[vertex] {
        if outCount[vertex] == 0 {
          choice = vertex
          isSink = true
          break
        }
        let gain = inCount[vertex] == 0 ? .infinity : outWeight[vertex] - inWeight[vertex]
        if gain > best || choice < 0 {
          best = gain
          choice = vertex
        }
      }
      guard choice >= 0 else { break }
      if isSink { back.append(choice) } else { front.append(choice) }
      remove(choice)
    }
    var positions = [Int](repeating: 0, count: count)
    for (position, vertex) in (front + back.reversed()).enumerated() {
      positions[vertex] = position
    }
    return positions
  }
}
