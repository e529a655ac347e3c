/// A transportation problem in which what arrives is a multiple of what was sent.
///
/// maximise Σ profit(a)·x(a) over the arcs a, where Σ x over the arcs of a supply is at most that
/// supply, Σ ratio·x over the arcs of a demand is at most that demand, and 0 ≤ x(a) ≤ capacity(a).
/// Such a problem is a generalized network, also called a network with gains. Where the ratios
/// factor into units of the nodes, `RatioScaling` makes a plain problem of it.
public struct RatioTransportationModel: Sendable {
  /// Supplies, demands and arcs; profits and capacities are of what is sent.
  public let network: TransportationModel<Double>
  /// What arrives of each unit that is sent over an arc, more than 0.
  public let ratios: [Double]

  /// How many arcs there are.
  public var arcCount: Int { ratios.count }

  /// Puts a ratio on every arc of a network.
  ///
  /// - Throws: `lengths` unless there is one ratio an arc; `arcDatum` for a ratio that is not
  ///   positive, not finite, or so far from 1 that what could be sent leaves the range of numbers.
  ///   O(arcs).
  public init(
    network: TransportationModel<Double>, ratios: [Double]
  ) throws(FlowModelError) {
    guard ratios.count == network.arcCount else {
      throw .lengths(expected: network.arcCount, found: ratios.count)
    }
    for row in network.supplies.indices {
      for arc in Int(network.rowStarts[row])..<Int(network.rowStarts[row + 1]) {
        let ratio = ratios[arc]
        guard ratio > 0, ratio.isNormal, (1 / ratio).isNormal,
          (network.supplies[row] * ratio).isFinite,
          (network.demands[Int(network.heads[arc])] / ratio).isFinite,
          (network.profits[arc] / ratio).isFinite
        else { throw .arcDatum(arc: arc) }
      }
    }
    self.network = network
    self.ratios = ratios
  }

  /// The most that an arc of a row can carry: its capacity and what its two ends have.
  func most(row: Int, arc: Int) -> Double {
    min(
      network.capacities?[arc] ?? .infinity, network.supplies[row],
      network.demands[Int(network.heads[arc])] / ratios[arc])
  }

  /// Whether some arc's own capacity is less than what its ends have.
  var hasBindingCapacities: Bool {
    guard let capacities = network.capacities else { return false }
    for row in network.supplies.indices {
      for arc in Int(network.rowStarts[row])..<Int(network.rowStarts[row + 1]) {
        let head = Int(network.heads[arc])
        if capacities[arc] < min(network.supplies[row], network.demands[head] / ratios[arc]) {
          return true
        }
      }
    }
    return false
  }
}
