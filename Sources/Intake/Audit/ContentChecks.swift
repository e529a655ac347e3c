internal import Catalog
internal import MaterialGraph
internal import Primitives
internal import Tables

extension AuditContext {
  /// Materials that nobody knows, or that could be several.
  mutating func checkUnknownMaterials() {
    var unknown: [String] = []
    var several: [String] = []
    for stream in region.streams {
      switch stream.material {
      case .unknown: unknown.append(stream.key)
      case .anyOf: several.append(stream.key)
      case .one: continue
      }
    }
    if !unknown.isEmpty {
      let names = Self.list(unknown)
      find(
        .unknownMaterial, .warning, .streams, unknown, column: "material", weight: 50,
        LocalizedText(
          english: "\(unknown.count) streams are of materials that nobody knows: \(names.english)",
          chinese: "\(unknown.count) 条物料流的物料未知：\(names.chinese)"),
        LocalizedText(
          english: "use a name of the catalogue, or describe the material in the table materials",
          chinese: "请用目录中的名称，或在 materials 表中说明"))
    }
    if !several.isEmpty {
      let names = Self.list(several)
      find(
        .unknownMaterial, .note, .streams, several, column: "material", weight: 40,
        LocalizedText(
          english: "\(several.count) streams could be of several materials, so they are matched "
            + "and not planned: \(names.english)",
          chinese: "\(several.count) 条物料流可指多种物料，只匹配不计划：\(names.chinese)"),
        LocalizedText(
          english: "write the id of one material", chinese: "请写出一种物料的编号"))
    }
  }

  /// Processes that give out more than they take in.
  mutating func checkMassBalances() {
    for process in region.processes {
      var taken = 0.0
      var given = 0.0
      var isComplete = true
      for flow in process.flows {
        let material = region.materials[flow.material]
        let tonnes = flow.ratio * material.tonnesPerUnit
        if material.basis == .volume, material.density == nil { isComplete = false }
        if flow.direction == .input { taken += tonnes } else { given += tonnes }
      }
      guard isComplete, taken > 0, given > taken * 1.02 else { continue }
      find(
        .massBalance, .warning, .processes, [process.key], column: "technology",
        weight: 50 + 10 * min(4, given / taken - 1),
        LocalizedText(
          english: "gives out \(Self.text(given)) t for \(Self.text(taken)) t that it takes in",
          chinese: "投入 \(Self.text(taken)) 吨却产出 \(Self.text(given)) 吨"),
        LocalizedText(
          english: "check the ratios, and list what else goes in (water, air, reagents)",
          chinese: "请检查 ratio，并补全其他投入（水、空气、药剂）"))
    }
  }

  /// Compositions that cannot be: more than the whole, or shares that add up to more.
  mutating func checkQualities() {
    for stream in region.streams where stream.direction == .output {
      let shares = stream.quality.terms.filter { $0.kind == .massFraction && $0.lower != nil }
      if let over = shares.first(where: { ($0.lower ?? 0) > 100 }) {
        find(
          .quality, .warning, stream, column: "quality", weight: 70,
          LocalizedText(
            english: "\(over.text) is more than the whole", chinese: "\(over.text) 超过总量"),
          LocalizedText(english: "check the unit of the share", chinese: "请检查含量单位"))
        continue
      }
      let sum = shares.map { $0.lower ?? 0 }.compensatedSum()
      if sum > 110 {
        find(
          .quality, .warning, stream, column: "quality", weight: 55,
          LocalizedText(
            english: "the shares add up to \(Self.text(sum)) %",
            chinese: "各含量之和为 \(Self.text(sum)) %"),
          LocalizedText(
            english: "moisture and ash may be counted on another basis: say so in notes",
            chinese: "水分、灰分可能基准不同：请在备注中说明"))
      }
    }
  }

  /// Exchanges that fit no streams, and how many have no quantity.
  mutating func checkExchanges() {
    var open: [String] = []
    for exchange in region.exchanges {
      let pair = "\(region.key(of: exchange.from)) → \(region.key(of: exchange.to))"
      if exchange.status.isKept, exchange.links.isEmpty {
        find(
          .exchange, .warning, .exchanges, [pair], column: "from", weight: 60,
          LocalizedText(
            english: "\(pair): no streams of the two fit each other",
            chinese: "\(pair)：双方没有相符的物料流"),
          LocalizedText(
            english: "name the material, or the streams by their ids",
            chinese: "请写明物料，或直接写物料流编号"))
      } else if exchange.status.isKept, exchange.quantity.isUnknown {
        open.append(pair)
      }
    }
    if open.isEmpty { return }
    let names = Self.list(open, atMost: 3)
    find(
      .exchange, .note, .exchanges, [open[0]], column: "quantity", weight: 25,
      LocalizedText(
        english: "\(open.count) exchanges have no quantity: \(names.english)",
        chinese: "\(open.count) 项交换没有数量：\(names.chinese)"),
      LocalizedText(
        english: "give their quantities; until then they count in loops and are not optimized",
        chinese: "请补填数量；在此之前它们计入循环，但不参与优化"))
  }
}
