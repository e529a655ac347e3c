import Optimization
import Primitives

/// A published model in the form in which its collection keeps it.
enum PublishedFormat: String, CaseIterable {
  case mps
  /// Arcs with a fixed cost and a capacity, one commodity: `NAME.nodes.csv` and `NAME.arcs.csv`.
  case fixedChargeNetwork
  /// Arcs with a fixed cost and a capacity, several commodities: `NAME.dow`.
  case networkDesign
  /// Warehouses with a capacity, whose customers may be split: `NAME.txt`.
  case warehouses
  /// Flows of least cost: `nodes.csv` and `arcs.csv`.
  case network

  /// The form of the model of that name in a folder, by the files that are there.
  static func find(_ name: String, in folder: String) -> PublishedFormat? {
    func isThere(_ file: String) -> Bool { Platform.entry(at: "\(folder)/\(file)") == .file }
    if isThere("\(name).mps") { return .mps }
    if isThere("\(name).arcs.csv") { return .fixedChargeNetwork }
    if isThere("\(name).dow") { return .networkDesign }
    if isThere("\(name).txt") { return .warehouses }
    return isThere("arcs.csv") && isThere("nodes.csv") ? .network : nil
  }

  /// Reads the model of that name.
  func model(_ name: String, in folder: String) throws -> LinearModel {
    func bytes(_ file: String) throws -> [UInt8] {
      try Platform.read("\(folder)/\(file)", limit: 1 << 30)
    }
    switch self {
    case .mps: return try MPS.read(try bytes("\(name).mps"))
    case .fixedChargeNetwork:
      return fixedChargeNetworkModel(
        nodes: PublishedTable(try bytes("\(name).nodes.csv")),
        arcs: PublishedTable(try bytes("\(name).arcs.csv")))
    case .networkDesign: return networkDesignModel(PublishedNumbers(try bytes("\(name).dow")))
    case .warehouses: return warehouseModel(PublishedNumbers(try bytes("\(name).txt")))
    case .network:
      return networkModel(
        nodes: PublishedTable(try bytes("nodes.csv")), arcs: PublishedTable(try bytes("arcs.csv")))
    }
  }
}

/// A table with a header and commas, nothing quoted.
struct PublishedTable {
  let names: [String]
  let rows: [[String]]

  init(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    names = lines.first ?? []
    rows = lines.dropFirst().filter { $0.count == (lines.first?.count ?? 0) }
  }

  /// The column of that name as text.
  func text(_ name: String) -> [String] {
    guard let index = names.firstIndex(of: name) else { return rows.map { _ in "" } }
    return rows.map { $0[index] }
  }

  /// The column of that name as numbers; what is none counts as zero.
  func numbers(_ name: String) -> [Double] { text(name).map { Double($0) ?? 0 } }
}

/// Numbers between blanks, read one after the other; words are passed over.
struct PublishedNumbers {
  private var numbers: [Double]
  private var place = 0

  init(_ bytes: [UInt8]) {
    numbers = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .compactMap { Double($0) }
  }

  /// The next number, zero behind the end.
  mutating func next() -> Double {
    defer { place += 1 }
    return place < numbers.count ? numbers[place] : 0
  }

  /// The next number as a count.
  mutating func count() -> Int { Int(exactly: max(0, min(1e6, next())).rounded()) ?? 0 }
}

private typealias Terms = [(column: Int, coefficient: Double)]

/// Balances of the nodes from arcs by name.
private struct Balances {
  private var place: [String: Int] = [:]
  private(set) var names: [String] = []
  private(set) var terms: [Terms] = []

  mutating func add(_ column: Int, from: String, to: String) {
    terms[node(to)].append((column: column, coefficient: 1))
    terms[node(from)].append((column: column, coefficient: -1))
  }

  mutating func node(_ name: String) -> Int {
    if let known = place[name] { return known }
    place[name] = names.count
    names.append(name)
    terms.append([])
    return names.count - 1
  }
}

private func fixedChargeNetworkModel(nodes: PublishedTable, arcs: PublishedTable) -> LinearModel {
  var model = LinearModel(sense: .minimize)
  var balances = Balances()
  let capacity = arcs.numbers("capacity")
  let unit = arcs.numbers("unit_cost")
  let fixed = arcs.numbers("fixed_cost")
  for (index, ends) in zip(arcs.text("from"), arcs.text("to")).enumerated() {
    let flow = model.addColumn(upper: capacity[index], objective: unit[index])
    balances.add(flow, from: ends.0, to: ends.1)
    if fixed[index] == 0 { continue }
    let open = model.addColumn(upper: 1, objective: fixed[index], kind: .integer)
    model.addRow(
      upper: 0,
      terms: [(column: flow, coefficient: 1), (column: open, coefficient: -capacity[index])])
  }
  addBalances(&model, &balances, nodes)
  return model
}

private func networkModel(nodes: PublishedTable, arcs: PublishedTable) -> LinearModel {
  var model = LinearModel(sense: .minimize)
  var balances = Balances()
  let capacity = arcs.numbers("capacity")
  let unit = arcs.numbers("unit_cost")
  for (index, ends) in zip(arcs.text("from"), arcs.text("to")).enumerated() {
    balances.add(
      model.addColumn(upper: capacity[index], objective: unit[index]), from: ends.0, to: ends.1)
  }
  addBalances(&model, &balances, nodes)
  return model
}

private func addBalances(
  _ model: inout LinearModel, _ balances: inout Balances, _ nodes: PublishedTable
) {
  var demand: [String: Double] = [:]
  for (name, amount) in zip(nodes.text("node"), nodes.numbers("demand")) {
    demand[name] = amount
    _ = balances.node(name)
  }
  for (name, terms) in zip(balances.names, balances.terms) {
    let needed = demand[name] ?? 0
    model.addRow(lower: needed, upper: needed, terms: terms)
  }
}

private func networkDesignModel(_ source: PublishedNumbers) -> LinearModel {
  var numbers = source
  var model = LinearModel(sense: .minimize)
  let nodeCount = numbers.count()
  let arcs = numbers.count()
  let commodities = numbers.count()
  struct Arc {
    var from: Int, to: Int
    var unit: Double, capacity: Double, fixed: Double
  }
  var list: [Arc] = []
  for _ in 0..<arcs {
    let (from, to) = (numbers.count(), numbers.count())
    let (unit, capacity, fixed) = (numbers.next(), numbers.next(), numbers.next())
    _ = (numbers.next(), numbers.next())
    list.append(Arc(from: from, to: to, unit: unit, capacity: capacity, fixed: fixed))
  }
  let open = list.map { model.addColumn(upper: 1, objective: $0.fixed, kind: .integer) }
  var carried = [Terms](repeating: [], count: arcs)
  for _ in 0..<commodities {
    let (from, to, amount) = (numbers.count(), numbers.count(), numbers.next())
    var balance = [Terms](repeating: [], count: nodeCount + 1)
    for (index, arc) in list.enumerated() {
      let most = min(amount, arc.capacity)
      let flow = model.addColumn(objective: arc.unit)
      carried[index].append((column: flow, coefficient: 1))
      model.addRow(
        upper: 0,
        terms: [(column: flow, coefficient: 1), (column: open[index], coefficient: -most)])
      if arc.from <= nodeCount { balance[arc.from].append((column: flow, coefficient: 1)) }
      if arc.to <= nodeCount { balance[arc.to].append((column: flow, coefficient: -1)) }
    }
    for node in 1..<max(2, nodeCount + 1) where node <= nodeCount {
      let needed = (node == from ? amount : 0) - (node == to ? amount : 0)
      model.addRow(lower: needed, upper: needed, terms: balance[node])
    }
  }
  for (index, terms) in carried.enumerated() {
    model.addRow(
      upper: 0, terms: terms + [(column: open[index], coefficient: -list[index].capacity)])
  }
  return model
}

private func warehouseModel(_ source: PublishedNumbers) -> LinearModel {
  var numbers = source
  var model = LinearModel(sense: .minimize)
  let warehouses = numbers.count()
  let customers = numbers.count()
  var capacities: [Double] = []
  var open: [Int] = []
  for _ in 0..<warehouses {
    capacities.append(numbers.next())
    open.append(model.addColumn(upper: 1, objective: numbers.next(), kind: .integer))
  }
  var served = [Terms](repeating: [], count: warehouses)
  for _ in 0..<customers {
    let demand = numbers.next()
    var shares: Terms = []
    for warehouse in 0..<warehouses {
      let share = model.addColumn(objective: numbers.next())
      shares.append((column: share, coefficient: 1))
      served[warehouse].append((column: share, coefficient: demand))
    }
    model.addRow(lower: 1, upper: 1, terms: shares)
  }
  for (index, terms) in served.enumerated() {
    model.addRow(upper: 0, terms: terms + [(column: open[index], coefficient: -capacities[index])])
  }
  return model
}
