import Testing

@testable import Catalog
import MaterialGraph
import Primitives
import Tables

@Suite struct KnowledgeTests {
  let knowledge = Knowledge.embedded

  @Test func embeddedCatalogueHasNoErrors() {
    var diagnostics = Diagnostics()
    let files = EmbeddedCatalog.files.map { (name: $0.name, bytes: Array($0.text.utf8)) }
    let clock = ContinuousClock()
    var read: Knowledge?
    let time = clock.measure { read = Knowledge(files, into: &diagnostics) }
    print("catalogue read in", time)
    #expect(diagnostics.rendered() == "")
    #expect(read?.materials.isEmpty == false)
    #expect(read?.fingerprint == knowledge.fingerprint)
    #expect(knowledge.fingerprint.count == 16)
    #expect(EmbeddedCatalog.files.map(\.name) == Knowledge.fileNames)
  }
}
