/// Units in which a transportation problem with ratios has none.
///
/// Where one unit that leaves supply i over an arc arrives at demand j as ratio units, a demand's
/// limit is Σ ratio·x ≤ demand. If every ratio is factor(i)/factor(j) for some factors of the
/// nodes, then measuring supply i in units of 1/factor(i), and demand j in units of 1/factor(j),
/// makes all ratios one, and `TransportationSimplex` solves the problem exactly as it stands. Where
/// the factors do not exist the problem is a generalized network, a linear program.
public struct RatioScaling: Sendable, Equatable {
  /// What quantities of each supply are multiplied by.
  public let supplyFactors: [Double]
  /// What quantities of each demand are multiplied by.
  public let demandFactors: [Double]

  /// What a search for factors ends with.
  public enum Finding: Sendable, Equatable {
    /// All ratios factor.
    case possible(RatioScaling)
    /// The ratio of this arc contradicts those on a path between its ends.
    case impossible(arc: Int)
    /// The ratio of this arc is not a positive number, or the arrays do not fit together.
    case malformed(arc: Int)
  }

  /// Looks for factors of the nodes. O(nodes + arcs).
  ///
  /// In every connected part the first supply has factor 1. Ratios agree when they differ by no
  /// more than `tolerance`, relatively.
  public static func find(
    rowStarts: [Int32], heads: [Int32], ratios: [Double], demandCount: Int,
    tolerance: Double = 1e-12
  ) -> Finding {
    let supplyCount = max(0, rowStarts.count - 1)
    guard ratios.count == heads.count, demandCount >= 0, rowStarts.first ?? 0 == 0,
      Int(rowStarts.last ?? 0) == heads.count,
      (0..<supplyCount).allSatisfy({ rowStarts[$0] <= rowStarts[$0 + 1] })
    else { return .malformed(arc: 0) }
    for arc in heads.indices {
      guard ratios[arc] > 0, ratios[arc].isFinite, heads[arc] >= 0,
        Int(heads[arc]) < demandCount
      else { return .malformed(arc: arc) }
    }
    let columns = columns(rowStarts: rowStarts, heads: heads, demandCount: demandCount)
    // 0 stands for "not known yet".
    var factors = [Double](repeating: 0, count: supplyCount + demandCount)
    var queue: [Int] = []
    for root in 0..<supplyCount where factors[root] == 0 {
      factors[root] = 1
      queue.append(root)
      while let node = queue.popLast() {
        if node < supplyCount {
          for arc in Int(rowStarts[node])..<Int(rowStarts[node + 1]) {
            let demand = supplyCount + Int(heads[arc])
            let factor = factors[node] / ratios[arc]
            if factors[demand] == 0 {
              factors[demand] = factor
              queue.append(demand)
            } else if (factors[demand] - factor).magnitude > tolerance * factor {
              return .impossible(arc: arc)
            }
          }
        } else {
          let demand = node - supplyCount
          for place in Int(columns.starts[demand])..<Int(columns.starts[demand + 1]) {
            let supply = Int(columns.tails[place])
            guard factors[supply] == 0 else { continue }
            factors[supply] = factors[node] * ratios[Int(columns.arcs[place])]
            queue.append(supply)
          }
        }
      }
    }
    guard factors.allSatisfy({ $0.isFinite }) else { return .malformed(arc: 0) }
    return .possible(
      RatioScaling(
        supplyFactors: Array(factors[..<supplyCount]),
        demandFactors: factors[supplyCount...].map { $0 == 0 ? 1 : $0 }))
  }

  private static func columns(
    rowStarts: [Int32], heads: [Int32], demandCount: Int
  ) -> (starts: [Int32], arcs: [Int32], tails: [Int32]) {
    var starts = [Int32](repeating: 0, count: demandCount + 1)
    for head in heads { starts[Int(head) + 1] += 1 }
    for demand in 0..<demandCount { starts[demand + 1] += starts[demand] }
    var arcs = [Int32](repeating: 0, count: heads.count)
    var tails = arcs
    var cursor = starts
    for row in 0..<max(0, rowStarts.count - 1) {
      for arc in Int(rowStarts[row])..<Int(rowStarts[row + 1]) {
        let head = Int(heads[arc])
        arcs[Int(cursor[head])] = Int32(truncatingIfNeeded: arc)
        tails[Int(cursor[head])] = Int32(truncatingIfNeeded: row)
        cursor[head] += 1
      }
    }
    return (starts, arcs, tails)
  }

  /// The problem in the new units. Flows of its solution divided by the factor of their supply are
  /// the flows that leave the supplies; prices times the factor of the node are prices of the old
  /// units.
  ///
  /// - Parameters:
  ///   - supplies: what there is at each supply.
  ///   - demands: what each demand takes at most.
  ///   - rowStarts: the first arc of each supply, and the number of arcs.
  ///   - heads: the demand of each arc.
  ///   - profits: of one unit that leaves the supply.
  ///   - capacities: the most that leaves the supply by each arc; nil means no limit.
  public func model(
    supplies: [Double], demands: [Double], rowStarts: [Int32], heads: [Int32],
    profits: [Double], capacities: [Double]? = nil
  ) throws(FlowModelError) -> TransportationModel<Double> {
    guard supplies.count == supplyFactors.count else {
      throw .lengths(expected: supplyFactors.count, found: supplies.count)
    }
    guard demands.count == demandFactors.count else {
      throw .lengths(expected: demandFactors.count, found: demands.count)
    }
    guard rowStarts.count == supplies.count + 1, profits.count == heads.count,
      capacities.map({ $0.count == heads.count }) ?? true
    else { throw .lengths(expected: heads.count, found: profits.count) }
    var scaledProfits = profits
    var scaledCapacities = capacities
    for row in supplies.indices {
      guard rowStarts[row] >= 0, rowStarts[row] <= rowStarts[row + 1],
        Int(rowStarts[row + 1]) <= heads.count
      else { throw .rowStarts(row: row) }
      for arc in Int(rowStarts[row])..<Int(rowStarts[row + 1]) {
        scaledProfits[arc] /= supplyFactors[row]
        scaledCapacities?[arc] *= supplyFactors[row]
      }
    }
    return try TransportationModel<Double>(
      supplies: zip(supplies, supplyFactors).map { $0 * $1 },
      demands: zip(demands, demandFactors).map { $0 * $1 }, rowStarts: rowStarts, heads: heads,
      profits: scaledProfits, capacities: scaledCapacities)
  }
}
