import Testing

@testable import Catalog

@Suite struct CompositionTests {
  private let knowledge = Knowledge.embedded

  @Test func rangesAreOfMaterialsThatExist() {
    #expect(knowledge.compositions.count > 400)
    for entry in knowledge.compositions {
      #expect(knowledge.material(entry.material) != nil, "\(entry.material)")
      #expect(entry.low <= entry.high && entry.low >= 0, "\(entry.material) \(entry.property)")
      #expect(!entry.source.isEmpty)
    }
  }

  /// What a material is made of at the least cannot be more than all of it.
  @Test func leastSharesAreNotMoreThanAll() {
    // Parts of one another: sugar of the dry matter.
    let nested: Set<String> = ["dry matter", "glass content"]
    for (material, entries) in Dictionary(grouping: knowledge.compositions, by: \.material) {
      for unit in ["%", "% of dry matter"] {
        let sum = entries.filter { $0.unit == unit && !nested.contains($0.property) }
          .reduce(0) { $0 + $1.low }
        #expect(sum <= 100.001, "\(material) \(unit)")
      }
    }
  }

  @Test func aRangeThatEndsBeforeItStartsIsAnError() throws {
    let text = "material,property,low,high,unit,source\nash,SiO2,60,40,%,estimate\n"
    #expect(throws: CatalogFailure.self) {
      try Knowledge(files: [
        "materials.csv": Array("id\n".utf8), "compositions.csv": Array(text.utf8),
      ])
    }
  }
}
