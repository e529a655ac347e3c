internal import Catalog
internal import MaterialGraph
internal import Primitives

/// Who takes the materials of the catalogue, by its rules, known exchanges and sectors.
struct CatalogTakers: Sendable {
  /// A material that a stream may be.
  struct Hit: Sendable {
    let material: Int
    let likeness: Double
  }

  /// A division that takes a material, and who says so.
  struct Taker: Sendable {
    let division: Int
    var weight: Double
    var reason: ForecastReason
  }

  private let keys: [String]
  /// Names as ascending words, with the material of each.
  private var names: [(words: [Int32], material: Int)] = []
  private var namesOfWord: [Int32: [Int]] = [:]
  private let codes: [[String]]
  private var takers: [[Taker]]

  /// What a rule, an exchange and an input of a sector count: a documented exchange was done, a
  /// rule is judged possible, an input is usually bought new.
  private static let weightOfRule = 1.0
  private static let weightOfExchange = 1.5
  private static let weightOfInput = 0.3

  init(_ knowledge: Knowledge, divisions: [String: Int], _ vocabulary: inout Vocabulary) {
    var places: [String: Int] = [:]
    var codes: [[String]] = []
    for (place, material) in knowledge.materials.enumerated() {
      places[material.key] = place
      codes.append(material.codes.filter { $0.list == .ewc }.map(\.code))
      for name in [material.name.english] + material.synonyms {
        let words = vocabulary.counted(name)
        if words.isEmpty { continue }
        for word in words { namesOfWord[word, default: []].append(names.count) }
        names.append((words, place))
      }
    }
    keys = knowledge.materials.map(\.key)
    self.codes = codes
    takers = Array(repeating: [], count: keys.count)
    for rule in knowledge.rules {
      add(
        rule.waste, rule.typicalReceivers, Self.weightOfRule, .rule(rule.key), places, divisions)
    }
    for exchange in knowledge.exchanges {
      let receivers = exchange.receiverCode.split(separator: "|").map(String.init)
      add(
        exchange.waste, receivers, Self.weightOfExchange, .exchange(exchange.key), places,
        divisions)
    }
    for sector in knowledge.sectors {
      for flow in sector.flows where flow.direction == .input {
        add(
          flow.material, [sector.nace], Self.weightOfInput, .material(flow.material), places,
          divisions)
      }
    }
  }

  private mutating func add(
    _ material: String, _ receivers: [String], _ weight: Double, _ reason: ForecastReason,
    _ places: [String: Int], _ divisions: [String: Int]
  ) {
    guard let place = places[material] else { return }
    let known = receivers.compactMap { divisions[String($0.filter(\.isNumber).prefix(2))] }
    for division in known {
      let share = weight / Double(known.count)
      if let old = takers[place].firstIndex(where: { $0.division == division }) {
        takers[place][old].weight += share
      } else {
        takers[place].append(Taker(division: division, weight: share, reason: reason))
      }
    }
  }

  /// The key of a material.
  func key(of hit: Hit) -> String { keys[hit.material] }

  /// The takers of a material.
  func takers(of hit: Hit) -> [Taker] { takers[hit.material] }

  /// The materials that a stream may be, likeliest first: at most eight, and only such as somebody
  /// takes.
  func hits(_ link: LinkFeatures, weights: [Double]) -> [Hit] {
    var likeness = [Double](repeating: 0, count: keys.count)
    var seen: Set<Int> = []
    for word in link.telling {
      for name in namesOfWord[word] ?? [] where seen.insert(name).inserted {
        let entry = names[name]
        likeness[entry.material] = max(
          likeness[entry.material], WordOverlap.cosine(link.telling, entry.words, weights))
      }
    }
    var hits: [Hit] = []
    for material in keys.indices where !takers[material].isEmpty {
      var byCode = 0.0
      for code in link.wasteCodes where code.utf8.count >= 4 {
        for own in codes[material] {
          if own == code {
            byCode = max(byCode, 0.8)
          } else if own.hasPrefix(code.prefix(4)) {
            byCode = max(byCode, 0.35)
          }
        }
      }
      let total = likeness[material] + byCode
      if total > 0.3 { hits.append(Hit(material: material, likeness: total)) }
    }
    hits.sort {
      $0.likeness != $1.likeness ? $0.likeness > $1.likeness : $0.material < $1.material
    }
    return Array(hits.prefix(8))
  }
}
