internal import Optimization
internal import Primitives
internal import Synchronization

/// What is open to some parties of a game, and how it falls apart.
struct CoalitionStructure: Sendable {
  private let whole: LinearModel
  /// For each party the columns of which it is the first owner, ascending.
  private let columnsOfParty: [[Int]]
  private let owners: [[Int]]
  /// The rows of each column, ascending.
  private let rowsOfColumn: [[Int]]

  /// - Parameter owners: of each column, ascending.
  init(model: LinearModel, owners: [[Int]], partyCount: Int) {
    whole = model
    self.owners = owners
    var columns = [[Int]](repeating: [], count: partyCount)
    for (column, parties) in owners.enumerated() {
      if let first = parties.first { columns[first].append(column) }
    }
    var rows = [[Int]](repeating: [], count: model.columnCount)
    for row in 0..<model.rowCount {
      for term in model.terms(ofRow: row) { rows[term.column].append(row) }
    }
    columnsOfParty = columns
    rowsOfColumn = rows
  }

  /// Columns fallen apart into those that rows join, each ascending, by their first column.
  ///
  /// - Complexity: O(terms of the columns' rows).
  func blocks(of columns: [Int]) -> [[Int]] {
    var isWaiting = [Bool](repeating: false, count: whole.columnCount)
    for column in columns { isWaiting[column] = true }
    var isDone = [Bool](repeating: false, count: whole.rowCount)
    var blocks: [[Int]] = []
    for column in columns where isWaiting[column] {
      var block = [column]
      isWaiting[column] = false
      var next = 0
      while next < block.count {
        for row in rowsOfColumn[block[next]] where !isDone[row] {
          isDone[row] = true
          for term in whole.terms(ofRow: row) where isWaiting[term.column] {
            isWaiting[term.column] = false
            block.append(term.column)
          }
        }
        next += 1
      }
      blocks.append(block.sorted())
    }
    return blocks
  }

  /// The columns that a coalition needs nobody else for, ascending.
  func columns(of coalition: [Int]) -> [Int] {
    let members = Set(coalition)
    return coalition.flatMap { columnsOfParty[$0] }
      .filter { owners[$0].allSatisfy(members.contains) }.sorted()
  }

  /// The model of these columns alone, all others being 0.
  ///
  /// - Parameter lifted: rows whose lower bound does not hold.
  /// - Complexity: O(terms of the columns' rows).
  func model(of columns: [Int], withoutFloors lifted: Set<Int>) -> LinearModel {
    var own = LinearModel(sense: whole.sense)
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

/// What blocks of columns gain, as far as it is known.
final class CoalitionMemory: Sendable {
  private let values: Mutex<[[Int]: Double]>

  /// Nothing is known yet.
  init() { values = Mutex([:]) }

  /// What another one knows.
  init(_ other: CoalitionMemory) { values = Mutex(other.values.withLock { $0 }) }

  /// What a block gains; its columns ascend.
  subscript(block: [Int]) -> Double? {
    get { values.withLock { $0[block] } }
    set { values.withLock { $0[block] = newValue } }
  }
}
