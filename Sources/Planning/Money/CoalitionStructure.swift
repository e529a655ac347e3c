internal import Optimization
internal import Primitives
internal import Synchronization

/// Which parties of a game have to do with each other, and the model of some of them alone.
struct CoalitionStructure: Sendable {
  /// For each party those with whom it shares a column or a row, ascending.
  private let neighbours: [[Int]]
  /// For each party the columns of which it is the first owner, ascending.
  private let columnsOfParty: [[Int]]
  private let owners: [[Int]]
  /// The rows of each column, ascending.
  private let rowsOfColumn: [[Int]]

  /// - Parameter owners: of each column, ascending.
  init(model: LinearModel, owners: [[Int]], partyCount: Int) {
    self.owners = owners
    var columns = [[Int]](repeating: [], count: partyCount)
    var near = [Set<Int>](repeating: [], count: partyCount)
    func join(_ parties: [Int]) {
      for party in parties { near[party].formUnion(parties) }
    }
    for (column, parties) in owners.enumerated() {
      if let first = parties.first { columns[first].append(column) }
      if parties.count > 1 { join(parties) }
    }
    var rows = [[Int]](repeating: [], count: model.columnCount)
    for row in 0..<model.rowCount {
      let terms = model.terms(ofRow: row)
      for term in terms { rows[term.column].append(row) }
      // Where one party owns a part of each column, the columns themselves join the others to it.
      guard var common = terms.first.map({ Set(owners[$0.column]) }) else { continue }
      for term in terms { common.formIntersection(owners[term.column]) }
      if common.isEmpty { join(Set(terms.flatMap { owners[$0.column] }).sorted()) }
    }
    columnsOfParty = columns
    rowsOfColumn = rows
    neighbours = near.enumerated().map { party, others in others.subtracting([party]).sorted() }
  }

  /// The groups of a coalition that have nothing to do with each other, each ascending, by their
  /// first member.
  func groups(in coalition: [Int]) -> [[Int]] {
    var isWaiting = [Bool](repeating: false, count: neighbours.count)
    for party in coalition { isWaiting[party] = true }
    var groups: [[Int]] = []
    for party in coalition where isWaiting[party] {
      var group = [party]
      isWaiting[party] = false
      var next = 0
      while next < group.count {
        for other in neighbours[group[next]] where isWaiting[other] {
          isWaiting[other] = false
          group.append(other)
        }
        next += 1
      }
      groups.append(group.sorted())
    }
    return groups
  }

  /// The columns that a group needs nobody else for, ascending.
  func columns(of group: [Int]) -> [Int] {
    let members = Set(group)
    return group.flatMap { columnsOfParty[$0] }
      .filter { owners[$0].allSatisfy(members.contains) }.sorted()
  }

  /// The model of these columns alone, all others being 0.
  ///
  /// - Parameter lifted: rows whose lower bound does not hold.
  /// - Complexity: O(terms of the columns' rows).
  func model(
    _ whole: LinearModel, of columns: [Int], withoutFloors lifted: Set<Int>
  ) -> LinearModel {
    var own = LinearModel(sense: whole.sense, objectiveOffset: whole.objectiveOffset)
    var place: [Int: Int] = [:]
    for column in columns {
      place[column] = own.addColumn(
        lower: whole.columnLower[column], upper: whole.columnUpper[column],
        objective: whole.objective[column], kind: whole.columnKinds[column])
    }
    for row in Set(columns.flatMap { rowsOfColumn[$0] }).sorted() {
      own.addRow(
        lower: lifted.contains(row) ? -.infinity : whole.rowLower[row],
        upper: whole.rowUpper[row],
        terms: whole.terms(ofRow: row).compactMap { term in
          place[term.column].map { ($0, term.coefficient) }
        })
    }
    return own
  }
}

/// What groups of parties gain, as far as it is known.
final class CoalitionMemory: Sendable {
  private let values: Mutex<[[Int]: Double]>

  /// Nothing is known yet.
  init() { values = Mutex([:]) }

  /// What another one knows.
  init(_ other: CoalitionMemory) { values = Mutex(other.values.withLock { $0 }) }

  /// What a group gains; the members ascend.
  subscript(group: [Int]) -> Double? {
    get { values.withLock { $0[group] } }
    set { values.withLock { $0[group] = newValue } }
  }
}
