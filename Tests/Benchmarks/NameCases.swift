import Catalog
import Primitives

/// Names of materials as the catalogue writes them, looked up one by one and resolved from texts
/// with words around them.
let nameCases = [
  BenchmarkCase(
    name: "names", sizes: ["all"],
    run: { request in
      let knowledge = Knowledge.embedded
      let names = knowledge.materials.flatMap(\.allNames)
      var known = Double.infinity
      var resolved = Double.infinity
      var found = 0
      for _ in 0..<max(1, request.repetitions) {
        found = 0
        var start = Platform.processorSeconds()
        for name in names where knowledge.lookup.knownMeaning(of: name) != nil { found += 1 }
        known = min(known, Platform.processorSeconds() - start)
        start = Platform.processorSeconds()
        for name in names { blackHole(knowledge.lookup.resolve("used \(name), 3 t")) }
        resolved = min(resolved, Platform.processorSeconds() - start)
      }
      return [("names-known", known), ("names-resolved", resolved)].map { name, seconds in
        BenchmarkRow(
          name: name, size: String(names.count), seconds: seconds, objective: Double(found), gap: 0,
          peakBytes: Platform.peakMemoryBytes(),
          note: "\(Int(Double(names.count) / max(seconds, 1e-9))) names a second")
      }
    }, needsData: false)
]
