import Loops
import Matching
import MaterialGraph
import Primitives

/// Regions made of exchanges between firms, for the tests of loops.
enum SampleNetworks {
  /// An exchange: giver, taker, material, and what is known of its quantity and status.
  struct Row {
    var from: String
    var to: String
    var material: String
    var quantity: Double?
    var status = ExchangeStatus.existing

    init(
      _ from: String, _ to: String, _ material: String, _ quantity: Double? = nil,
      _ status: ExchangeStatus = .existing
    ) {
      self.from = from
      self.to = to
      self.material = material
      self.quantity = quantity
      self.status = status
    }
  }

  static func region(_ rows: [Row], scenario: Scenario = Scenario()) throws -> Region {
    var builder = RegionBuilder()
    builder.scenario = scenario
    var firms: [String] = []
    var materials: [String] = []
    for row in rows {
      for firm in [row.from, row.to] where !firms.contains(firm) { firms.append(firm) }
      if !materials.contains(row.material) { materials.append(row.material) }
    }
    for material in materials { builder.add(MaterialDraft(material)) }
    for firm in firms { builder.add(FirmDraft(firm)) }
    for row in rows {
      var draft = ExchangeDraft(from: row.from, to: row.to, status: row.status)
      draft.material = .key(row.material)
      draft.quantity = row.quantity.map(Quantity.exact) ?? .unknown
      builder.add(draft)
    }
    return try builder.build()
  }

  /// The exchanges of Kalundborg: the numbers of the map of 2000 in S. El-Haggar, Sustainable
  /// Industrial Design and Waste Management (2007) fig. 3.3, with two that other sources name.
  static let kalundborg = [
    Row("Lake Tisso", "Statoil", "surface water"), Row("Statoil", "Gyproc", "refinery gas"),
    Row("Lake Tisso", "Asnaes", "surface water"), Row("Novo", "Farms", "biomass sludge", 1_000_000),
    Row("Asnaes", "Cement industry", "fly ash", 135_000), Row("Asnaes", "Fish farms", "heat"),
    Row("Asnaes", "Municipality", "district heat"),
    Row("Asnaes", "Novo", "process steam", 215_000), Row("Asnaes", "Statoil", "process steam"),
    Row("Lake Tisso", "Novo", "surface water"),
    Row("Statoil", "Asnaes", "cooling water", 700_000),
    Row("Novo", "Farms", "yeast slurry", 5000),
    Row("Statoil", "Fertiliser industry", "ammonium thiosulphate"),
    Row("Statoil", "Reuse basin", "technical water"),
    Row("Reuse basin", "Asnaes", "technical water"), Row("Asnaes", "Gyproc", "gypsum", 200_000),
    Row("Novo", "Municipality", "waste water"), Row("Asnaes", "Reuse basin", "drain water"),
    Row("Municipality", "Soilrem", "sewage sludge"), Row("Statoil", "Asnaes", "refinery gas"),
    Row("Statoil", "Kemira", "elemental sulphur"),
  ]

  /// The exchanges of the Guitang Group and around it, after Q. Zhu, E. Lowe, Y. Wei and D. Barnes,
  /// J. Ind. Ecol. 11 (2007) 31.
  static let guitang = [
    Row("Cane farms", "Sugar refinery", "sugar cane"),
    Row("Sugar refinery", "Alcohol plant", "molasses"),
    Row("Sugar refinery", "Pulp plant", "bagasse"),
    Row("Other refineries", "Alcohol plant", "molasses", 300_000),
    Row("Other refineries", "Pulp plant", "bagasse", 200_000),
    Row("Pulp plant", "Paper mill", "pulp", 150_000),
    Row("Pulp plant", "Alkali recovery plant", "black liquor"),
    Row("Alkali recovery plant", "Pulp plant", "recovered alkali", 35_000),
    Row("Alkali recovery plant", "Cement mill", "white sludge"),
    Row("Sugar refinery", "Cement mill", "filter sludge"),
    Row("Alcohol plant", "Fertiliser plant", "alcohol residue"),
    Row("Fertiliser plant", "Cane farms", "compound fertiliser"),
    Row("Paper mill", "Calcium carbonate plant", "waste water"),
  ]

  /// A region of `firms` firms with random exchanges between them, self links among them.
  static func random(_ random: inout SeededGenerator, firms: Int, exchanges: Int) -> [Row] {
    (0..<exchanges).map { _ in
      Row(
        "F\(random.below(firms))", "F\(random.below(firms))", "m\(random.below(4))",
        random.below(3) == 0 ? nil : Double(1 + random.below(50)))
    }
  }
}

extension LoopReport {
  /// The listed loops as keys of parties.
  var keys: [[String]] { loops.map { $0.parties.map { network.parties[$0].key } } }
}

/// All circuits of pairs by trying every path: the smallest party first.
func circuitsByTrial(_ pairs: Set<[Int]>, count: Int, maximumLength: Int) -> Set<[Int]> {
  var found: Set<[Int]> = []
  func extend(_ path: [Int]) {
    for next in 0..<count where pairs.contains([path[path.count - 1], next]) {
      if next == path[0], path.count >= 2 { found.insert(path) }
      if next > path[0], !path.contains(next), path.count < maximumLength { extend(path + [next]) }
    }
  }
  for start in 0..<count { extend([start]) }
  return found
}
