/// The DIMACS format of minimum-cost flow problems (`.min`), and of their solutions.
///
/// Lines: `c` comment; `p min NODES ARCS`; `n NODE SUPPLY` (positive: supply, negative: demand; a
/// node without a line has none); `a TAIL HEAD LOWER UPPER COST`. Nodes count from 1. An upper
/// bound below 0 and below the lower bound means none, as is customary. All numbers are whole.
/// Reference: "The first DIMACS international algorithm implementation challenge: problem
/// definitions and specifications", 1990.
public enum DIMACSFormat {
  /// The problem that `bytes` describe.
  ///
  /// - Parameters:
  ///   - bytes: the content of the file.
  ///   - arcLimit: files that announce more nodes or arcs are refused before memory is taken for
  ///     them.
  /// - Throws: the first mistake, with its line.
  public static func readMinimumCostFlow(
    _ bytes: [UInt8], arcLimit: Int = 100_000_000
  ) throws(DIMACSError) -> NetworkModel<Int64> {
    var reader = DIMACSReader(arcLimit: arcLimit)
    var start = 0
    var line = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 10 { end += 1 }
      line += 1
      try reader.read(bytes[start..<end], line: line)
      start = end + 1
    }
    return try reader.finish(line: line)
  }

  /// The solution as text: `s COST`, then `f TAIL HEAD FLOW` for each arc that carries something,
  /// in the order of the arcs.
  public static func text(
    of solution: NetworkSolution<Int64>, for model: NetworkModel<Int64>
  ) -> [UInt8] {
    var bytes = Array("s \(solution.objective)\n".utf8)
    for (arc, flow) in solution.flows.enumerated() where flow != 0 && arc < model.arcCount {
      bytes.append(contentsOf: "f \(model.tails[arc] + 1) \(model.heads[arc] + 1) \(flow)\n".utf8)
    }
    return bytes
  }
}

/// The first mistake in a DIMACS file.
public struct DIMACSError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What is wrong.
  public enum Problem: Sendable, Equatable {
    /// The line starts with a letter that the format does not know.
    case unknownLine(String)
    /// There is no `p` line before this one.
    case noProblemLine
    /// A second `p` line, or one for another kind of problem.
    case wrongProblemLine
    /// The line has another number of fields than its kind needs.
    case fieldCount(expected: Int, found: Int)
    /// A field is not a whole number of at most 18 digits.
    case notWhole(String)
    /// The file announces fewer than 0 or more than the limit.
    case size(Int64)
    /// A node below 1 or above the number of nodes.
    case node(Int64)
    /// A second supply for the node.
    case repeatedNode(Int64)
    /// The upper bound is below the lower bound.
    case crossedBounds(lower: Int64, upper: Int64)
    /// The file has more or fewer arcs than it announced.
    case arcCount(expected: Int, found: Int)
    /// The numbers are too large together to be summed exactly.
    case magnitude
  }

  /// The line, counted from 1; the last line for what is missing at the end.
  public let line: Int
  /// What is wrong with it.
  public let problem: Problem

  public var description: String { "line \(line): \(sentence)" }

  private var sentence: String {
    switch problem {
    case .unknownLine(let text): "a line starts with c, p, n or a, not with \"\(text)\""
    case .noProblemLine: "expected \"p min NODES ARCS\" before anything else"
    case .wrongProblemLine: "expected a single line \"p min NODES ARCS\""
    case .fieldCount(let expected, let found): "expected \(expected) fields, found \(found)"
    case .notWhole(let text): "\"\(text)\" is not a whole number of at most 18 digits"
    case .size(let size): "\(size) nodes or arcs are not possible here"
    case .node(let node): "there is no node \(node)"
    case .repeatedNode(let node): "node \(node) has a supply already"
    case .crossedBounds(let lower, let upper): "the bounds \(lower) and \(upper) cross"
    case .arcCount(let expected, let found): "\(expected) arcs were announced, \(found) are here"
    case .magnitude: "the numbers are too large to be summed exactly"
    }
  }
}

private struct DIMACSReader {
  private let arcLimit: Int
  private var nodeCount: Int?
  private var arcCount = 0
  private var balances: [Int64] = []
  private var hasSupply: [Bool] = []
  private var tails: [Int32] = []
  private var heads: [Int32] = []
  private var costs: [Int64] = []
  private var lowerBounds: [Int64] = []
  private var upperBounds: [Int64] = []

  init(arcLimit: Int) { self.arcLimit = min(max(0, arcLimit), Int(Int32.max) / 2) }

  mutating func read(_ bytes: ArraySlice<UInt8>, line: Int) throws(DIMACSError) {
    let fields = Self.fields(of: bytes)
    guard let kind = fields.first else { return }
    switch bytes[kind.lowerBound] {
    case UInt8(ascii: "c"): return
    case UInt8(ascii: "p") where kind.count == 1: try readProblem(bytes, fields, line)
    case UInt8(ascii: "n") where kind.count == 1: try readNode(bytes, fields, line)
    case UInt8(ascii: "a") where kind.count == 1: try readArc(bytes, fields, line)
    default:
      throw DIMACSError(line: line, problem: .unknownLine(Self.text(bytes[kind])))
    }
  }

  private mutating func readProblem(
    _ bytes: ArraySlice<UInt8>, _ fields: [Range<Int>], _ line: Int
  ) throws(DIMACSError) {
    guard nodeCount == nil, fields.count < 2 || Self.text(bytes[fields[1]]) == "min" else {
      throw DIMACSError(line: line, problem: .wrongProblemLine)
    }
    try expect(4, fields, line)
    let sizes = [try Self.whole(bytes[fields[2]], line), try Self.whole(bytes[fields[3]], line)]
    for size in sizes where size < 0 || size > Int64(arcLimit) {
      throw DIMACSError(line: line, problem: .size(size))
    }
    nodeCount = Int(sizes[0])
    arcCount = Int(sizes[1])
    balances = [Int64](repeating: 0, count: Int(sizes[0]))
    hasSupply = [Bool](repeating: false, count: Int(sizes[0]))
  }

  private mutating func readNode(
    _ bytes: ArraySlice<UInt8>, _ fields: [Range<Int>], _ line: Int
  ) throws(DIMACSError) {
    try expect(3, fields, line)
    let node = try node(bytes[fields[1]], line)
    guard !hasSupply[node] else {
      throw DIMACSError(line: line, problem: .repeatedNode(Int64(node + 1)))
    }
    hasSupply[node] = true
    balances[node] = try Self.whole(bytes[fields[2]], line)
  }

  private mutating func readArc(
    _ bytes: ArraySlice<UInt8>, _ fields: [Range<Int>], _ line: Int
  ) throws(DIMACSError) {
    try expect(6, fields, line)
    let tail = try node(bytes[fields[1]], line)
    let head = try node(bytes[fields[2]], line)
    let lower = try Self.whole(bytes[fields[3]], line)
    let upper = try Self.whole(bytes[fields[4]], line)
    let cost = try Self.whole(bytes[fields[5]], line)
    guard upper >= lower || upper < 0 else {
      throw DIMACSError(line: line, problem: .crossedBounds(lower: lower, upper: upper))
    }
    guard tails.count < arcCount else {
      throw DIMACSError(
        line: line, problem: .arcCount(expected: arcCount, found: tails.count + 1))
    }
    tails.append(Int32(truncatingIfNeeded: tail))
    heads.append(Int32(truncatingIfNeeded: head))
    lowerBounds.append(lower)
    upperBounds.append(upper < lower ? .unlimited : upper)
    costs.append(cost)
  }

  func finish(line: Int) throws(DIMACSError) -> NetworkModel<Int64> {
    guard nodeCount != nil else { throw DIMACSError(line: line, problem: .noProblemLine) }
    guard tails.count == arcCount else {
      throw DIMACSError(
        line: line, problem: .arcCount(expected: arcCount, found: tails.count))
    }
    do {
      return try NetworkModel(
        balances: balances, tails: tails, heads: heads, costs: costs, lowerBounds: lowerBounds,
        upperBounds: upperBounds)
    } catch {
      // Shapes and bounds were checked line by line; only the sums are left.
      throw DIMACSError(line: line, problem: .magnitude)
    }
  }

  private func expect(
    _ count: Int, _ fields: [Range<Int>], _ line: Int
  ) throws(DIMACSError) {
    guard nodeCount != nil || count == 4 else {
      throw DIMACSError(line: line, problem: .noProblemLine)
    }
    guard fields.count == count else {
      throw DIMACSError(
        line: line, problem: .fieldCount(expected: count, found: fields.count))
    }
  }

  private func node(_ field: ArraySlice<UInt8>, _ line: Int) throws(DIMACSError) -> Int {
    let number = try Self.whole(field, line)
    guard number >= 1, number <= Int64(balances.count) else {
      throw DIMACSError(line: line, problem: .node(number))
    }
    return Int(number) - 1
  }

  /// The ranges between blanks.
  private static func fields(of bytes: ArraySlice<UInt8>) -> [Range<Int>] {
    var fields: [Range<Int>] = []
    var start = bytes.startIndex
    for place in bytes.indices where bytes[place] == 32 || bytes[place] == 9 || bytes[place] == 13 {
      if place > start { fields.append(start..<place) }
      start = place + 1
    }
    if bytes.endIndex > start { fields.append(start..<bytes.endIndex) }
    return fields
  }

  private static func whole(
    _ field: ArraySlice<UInt8>, _ line: Int
  ) throws(DIMACSError) -> Int64 {
    let isNegative = field.first == UInt8(ascii: "-")
    let digits = isNegative || field.first == UInt8(ascii: "+") ? field.dropFirst() : field
    guard !digits.isEmpty, digits.count <= 18, digits.allSatisfy({ $0 >= 48 && $0 <= 57 }) else {
      throw DIMACSError(line: line, problem: .notWhole(text(field)))
    }
    var value: Int64 = 0
    for digit in digits { value = value * 10 + Int64(digit - 48) }
    return isNegative ? -value : value
  }

  /// At most 40 bytes of a field, for a message.
  private static func text(_ field: ArraySlice<UInt8>) -> String {
    String(decoding: field.prefix(40), as: UTF8.self)
  }
}
