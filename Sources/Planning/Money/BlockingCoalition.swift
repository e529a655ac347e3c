internal import Optimization
internal import Primitives

extension ExchangeGame {
  /// What the search for the coalition that gains most by leaving a split has found.
  struct Blocking {
    /// The parties of it, ascending; nil where none gains.
    let parties: [Int]?
    /// What they would gain beyond their shares.
    let excess: Double
    /// Whether no coalition gains more than `excess`, up to rounding.
    let isProven: Bool
  }

  /// The coalition that gains most beyond its shares, from one model: the plan of those who are in,
  /// less their shares, where who is in is decided with it. Small parts need no such search; in large
  /// ones it looks at all coalitions without listing them.
  ///
  /// - Parameters:
  ///   - shares: what each party gets.
  ///   - nodes: the most nodes of the search.
  func blockingCoalition(of shares: [Double], nodes: Int) -> Blocking {
    var search = model
    var isExact = true
    let members = (0..<partyCount).map { party in
      search.addColumn(upper: 1, objective: -shares[party], kind: .integer)
    }
    for column in 0..<model.columnCount where !owners[column].isEmpty {
      let (low, high) = (model.columnLower[column], model.columnUpper[column])
      if high.isFinite {
        for owner in owners[column] {
          search.addRow(upper: 0, terms: [(column, 1), (members[owner], -high)])
        }
      } else if owners[column].count > 1 {
        // Nothing says how much a link between two could carry.
        isExact = false
      }
      guard low > 0 else { continue }
      search.setColumnBounds(column, lower: 0, upper: high)
      search.addRow(
        lower: low * Double(1 - owners[column].count),
        terms: [(column, 1)] + owners[column].map { (members[$0], -low) })
    }
    for kept in keptRows {
      let low = model.rowLower[kept.row]
      guard low > 0 else { continue }
      let terms = model.terms(ofRow: kept.row).map {
        (column: $0.column, coefficient: $0.coefficient)
      }
      search.setRowBounds(kept.row, lower: -.infinity, upper: model.rowUpper[kept.row])
      search.addRow(
        lower: low * Double(1 - kept.parties.count),
        terms: terms + kept.parties.sorted().map { (members[$0], -low) })
    }
    let slack = 1e-6 * max(1, shares.map(\.magnitude).max() ?? 1)
    var options = SolveOptions()
    options.relativeGap = 1e-4
    options.absoluteGap = slack
    options.nodeLimit = nodes
    options.shouldStop = shouldStop
    let outcome = Solver.solve(search, options: options)
    guard let values = outcome.values else {
      return Blocking(parties: nil, excess: 0, isProven: false)
    }
    let parties = (0..<partyCount).filter { values[members[$0]] > 0.5 }
    let excess =
      parties.isEmpty
      ? 0 : value(of: parties) - parties.map { shares[$0] }.compensatedSum()
    let bound = outcome.bound ?? .infinity
    let isProven = isExact && bound <= max(excess * (1 + 2e-4), 0) + 2 * slack
    return excess > slack
      ? Blocking(parties: parties, excess: excess, isProven: isProven)
      : Blocking(parties: nil, excess: 0, isProven: isProven)
  }
}
