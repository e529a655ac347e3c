internal import Graphs
public import Primitives

/// The flow over links taken apart into loops and chains, so that each tonne is counted once.
///
/// First what circulates, shortest loops first, then what runs through from where it enters the
/// network to where it leaves it. Only links that exist or are planned, and whose quantity is
/// known, take part.
public struct FlowAccount: Hashable, Sendable, Codable {
  /// One loop or chain with what flows along all of it.
  public struct Part: Hashable, Sendable, Codable {
    /// The parties in order; a loop begins with the smallest key and does not repeat it.
    public let parties: [ID<LoopParty>]
    /// Tonnes a year along each of its steps.
    public let amount: Double
    /// How many steps it has.
    public let length: Int
  }

  /// What circulates, by length, then parties.
  public let loops: [Part]
  /// What runs through, by the party where it enters.
  public let chains: [Part]
  /// The sum over links of their tonnes a year.
  public let total: Double

  /// The share of `total` that runs in loops, 0...1.
  public var shareInLoops: Double {
    let circulating = loops.map { $0.amount * Double($0.length) }.compensatedSum()
    return min(1, max(0, circulating / total))
  }

  /// The account of a network's links of a status or more real; nil where no quantity is known.
  public init?(_ network: LoopNetwork, status: LoopStatus) {
    self.init(LoopGraph(network, status: status))
  }

  init?(_ steps: LoopGraph) {
    let known = steps.graph.arcs.map { arc in
      steps.isMissing[arc] ? 0 : max(0, steps.weights[arc])
    }
    guard let largest = known.max(), largest > 0,
      let parts = try? FlowDecomposition(of: steps.graph, flows: known.map { $0 / largest })
    else { return nil }
    func part(_ part: FlowDecomposition.Part) -> Part {
      Part(
        parties: part.vertices.map { ID(Int($0)) }, amount: part.amount * largest,
        length: part.arcs.count)
    }
    loops = parts.circuits.map(part)
    chains = parts.paths.filter { !$0.arcs.isEmpty }.map(part)
    total = known.map { $0 / largest }.compensatedSum() * largest
  }
}
