/// Why arrays do not make a flow model. Every case names the first offending element, 0-based.
public enum FlowModelError: Error, Sendable, Equatable {
  /// The starts of the rows do not begin at 0, do not rise, or do not end at the number of arcs.
  case rowStarts(row: Int)
  /// Two arrays that belong together differ in length.
  case lengths(expected: Int, found: Int)
  /// An arc ends at a node that does not exist.
  case endpoint(arc: Int)
  /// A supply or demand that is negative or not a number.
  case quantity(node: Int)
  /// A profit, cost or bound that is not a number, or an upper bound below its lower bound.
  case arcDatum(arc: Int)
  /// A limit on the arcs of a node that is negative; demands are counted behind the supplies.
  case limit(node: Int)
  /// Totals or products of the data would leave the exact range of the number type.
  case magnitude
  /// More than `Int32.max` nodes or arcs.
  case tooLarge
}

extension FlowModelError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .rowStarts(let row): "row \(row) does not start where the row before it ends"
    case .lengths(let expected, let found): "expected \(expected) elements, found \(found)"
    case .endpoint(let arc): "arc \(arc) ends at a node that does not exist"
    case .quantity(let node): "the quantity of node \(node) is negative or not a number"
    case .arcDatum(let arc): "arc \(arc) has a datum that is not a number or bounds that cross"
    case .limit(let node): "the limit on the arcs of node \(node) is negative"
    case .magnitude: "the data are too large to be summed exactly"
    case .tooLarge: "a model has at most 2^31 - 1 nodes and arcs"
    }
  }
}
