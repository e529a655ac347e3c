import FuzzTargets
import Primitives
import Tables
import TestSupport
import Testing

@Suite struct FuzzCorpusTests {
  private static var corpus: String {
    let parts = #filePath.split(separator: "/").dropLast(2)
    return "/" + parts.joined(separator: "/") + "/Fuzz/Corpus/"
  }

  @Test(arguments: FuzzTarget.allCases)
  func theCorpusEndsNoProcess(target: FuzzTarget) throws {
    let folder = Self.corpus + target.rawValue
    let names = try Platform.names(inFolder: folder)
    #expect(!names.isEmpty)
    var generator = SeededGenerator(seed: 11)
    for name in names {
      let bytes = try FileBytes.read(folder + "/" + name)
      target.run(bytes)
      // A few neighbours of each, so that the check is worth something without the fuzzer.
      for _ in 0..<3 { target.run(generator.mutate(bytes, edits: 4)) }
    }
  }
}
