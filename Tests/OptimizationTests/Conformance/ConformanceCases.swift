import Optimization

/// A small model with an answer that is known by hand.
struct ConformanceCase: Sendable, CustomStringConvertible {
  enum Expected: Sendable, Equatable {
    case optimal(Double)
    case infeasible
    case unbounded
  }
  let description: String
  let model: LinearModel
  let expected: Expected
}

/// What every engine for linear programs has to get right.
enum ConformanceCases {
  typealias Column = (lower: Double, upper: Double, cost: Double)
  typealias Row = (lower: Double, upper: Double, terms: [Double])

  static func model(
    _ sense: LinearModel.Sense, _ columns: [Column], _ rows: [Row], offset: Double = 0,
    integer: Bool = false
  ) -> LinearModel {
    var model = LinearModel(sense: sense, objectiveOffset: offset)
    for column in columns {
      model.addColumn(
        lower: column.lower, upper: column.upper, objective: column.cost,
        kind: integer ? .integer : .continuous)
    }
    for row in rows {
      model.addRow(
        lower: row.lower, upper: row.upper,
        terms: row.terms.enumerated().map { (column: $0.offset, coefficient: $0.element) })
    }
    return model
  }

  private static let inf = Double.infinity

  private static func make(
    _ name: String, _ sense: LinearModel.Sense, _ columns: [Column], _ rows: [Row],
    _ expected: ConformanceCase.Expected, offset: Double = 0
  ) -> ConformanceCase {
    ConformanceCase(
      description: name, model: model(sense, columns, rows, offset: offset), expected: expected)
  }

  static let all: [ConformanceCase] = [
    make("nothing at all", .minimize, [], [], .optimal(0)),
    make("only a constant", .maximize, [], [], .optimal(7), offset: 7),
    make("one column, no row", .minimize, [(2, 5, 3)], [], .optimal(6)),
    make("one column, maximise", .maximize, [(2, 5, 3)], [], .optimal(15)),
    make("column without cost or row", .minimize, [(-inf, inf, 0)], [], .optimal(0)),
    make("free column with a cost", .minimize, [(-inf, inf, 1)], [], .unbounded),
    make("empty row that holds", .minimize, [(0, 1, 1)], [(-1, 1, [0])], .optimal(0)),
    make("empty row that fails", .minimize, [(0, 1, 1)], [(1, 2, [0])], .infeasible),
    make("crossed column bounds", .minimize, [(2, 1, 1)], [], .infeasible),
    make("crossed row bounds", .minimize, [(0, 5, 1)], [(3, 2, [1])], .infeasible),
    make("fixed column", .minimize, [(3, 3, 2), (0, inf, 1)], [(5, inf, [1, 1])], .optimal(8)),
    make("upper bound only", .maximize, [(-inf, 4, 2)], [], .optimal(8)),
    make("upper bound only, wrong way", .minimize, [(-inf, 4, 2)], [], .unbounded),
    make(
      "textbook", .maximize, [(0, 4, 3), (0, inf, 5)],
      [(-inf, 12, [0, 2]), (-inf, 18, [3, 2])], .optimal(36)),
    make(
      "equalities only", .minimize, [(0, inf, 1), (0, inf, 2), (0, inf, 3)],
      [(6, 6, [1, 1, 1]), (2, 2, [1, -1, 0])], .optimal(8)),
    make(
      "equalities that contradict", .minimize, [(0, inf, 1), (0, inf, 1)],
      [(1, 1, [1, 1]), (2, 2, [1, 1])], .infeasible),
    make(
      "equalities that repeat", .minimize, [(0, inf, 1), (0, inf, 2)],
      [(4, 4, [1, 1]), (4, 4, [1, 1]), (8, 8, [2, 2])], .optimal(4)),
    make(
      "range row", .minimize, [(0, inf, 1), (0, inf, 1)], [(2, 6, [1, 2])], .optimal(1)),
    make(
      "range row, other side", .maximize, [(0, inf, 1), (0, inf, 1)], [(2, 6, [1, 2])],
      .optimal(6)),
    make(
      "free columns", .minimize, [(-inf, inf, 1), (-inf, inf, 1)],
      [(-2, inf, [1, 1]), (-1, 1, [1, -1])], .optimal(-2)),
    make(
      "negative bounds", .minimize, [(-5, -2, 1), (-10, inf, 1)], [(-12, inf, [1, 1])],
      .optimal(-12)),
    make(
      "infeasible rows", .minimize, [(0, inf, 1), (0, inf, 1)],
      [(-inf, 1, [1, 1]), (3, inf, [1, 1])], .infeasible),
    make(
      "infeasible by bounds", .minimize, [(0, 1, 0), (0, 1, 0)], [(3, inf, [1, 1])], .infeasible),
    make(
      "unbounded along a ray", .maximize, [(0, inf, 1), (0, inf, 1)], [(-inf, 2, [1, -1])],
      .unbounded),
    make(
      "infeasible and of unbounded cost", .maximize, [(0, inf, 1), (0, inf, 1)],
      [(-inf, -1, [1, 0])], .infeasible),
    make(
      "Beale's cycle", .minimize, [(0, inf, -0.75), (0, inf, 150), (0, inf, -0.02), (0, inf, 6)],
      [
        (-inf, 0, [0.25, -60, -0.04, 9]), (-inf, 0, [0.5, -90, -0.02, 3]), (-inf, 1, [0, 0, 1, 0]),
      ], .optimal(-0.05)),
    make(
      "Kuhn's cycle", .minimize, [(0, inf, -2), (0, inf, -3), (0, inf, 1), (0, inf, 12)],
      [
        (-inf, 0, [-2, -9, 1, 9]), (-inf, 0, [1.0 / 3, 1, -1.0 / 3, -2]),
        (-inf, 2, [2, 3, -1, -12]),
      ], .optimal(-2)),
    make(
      "degenerate corner", .maximize, [(0, inf, 1), (0, inf, 1)],
      [(-inf, 2, [1, 0]), (-inf, 2, [0, 1]), (-inf, 4, [1, 1]), (-inf, 6, [2, 1])], .optimal(4)),
    make(
      "wide range of coefficients", .minimize, [(0, inf, 1e-3), (0, inf, 1e3)],
      [(1e4, inf, [1e-2, 1e5])], .optimal(100)),
    make(
      "transport of two by two", .minimize,
      [(0, inf, 1), (0, inf, 4), (0, inf, 3), (0, inf, 1)],
      [
        (5, 5, [1, 1, 0, 0]), (5, 5, [0, 0, 1, 1]), (4, 4, [1, 0, 1, 0]), (6, 6, [0, 1, 0, 1]),
      ], .optimal(13)),
  ]
}
