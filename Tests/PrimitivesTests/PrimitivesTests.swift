import Primitives
import Testing

@Suite struct PrimitivesTests {
  @Test func generatorIsPinned() {
    var generator = SeededGenerator(seed: 42)
    // Values of the reference implementation of SplitMix64 for seed 42.
    #expect(generator.next() == 13_679_457_532_755_275_413)
    #expect(generator.next() == 2_949_826_092_126_892_291)
  }

  @Test func drawsStayInRange() {
    var generator = SeededGenerator(seed: 7)
    for bound in 1...50 {
      for _ in 0..<50 { #expect((0..<bound).contains(generator.below(bound))) }
    }
    for _ in 0..<1000 { #expect((0..<1).contains(generator.unit())) }
  }

  @Test func compensatedSumKeepsLowBits() {
    #expect([1e16, 1, -1e16].compensatedSum() == 1)
    #expect(Array(repeating: 0.1, count: 10).compensatedSum() == 1)
  }

  @Test func heapSorts() {
    var generator = SeededGenerator(seed: 3)
    for count in 0...40 {
      let items = (0..<count).map { _ in generator.below(20) }
      var heap = BinaryHeap<Int>(precedes: <)
      for item in items { heap.insert(item) }
      var out: [Int] = []
      while let item = heap.popFirst() { out.append(item) }
      #expect(out == items.sorted())
    }
  }

  @Test func unionFindKeepsTheSmallest() {
    var sets = UnionFind(count: 6)
    sets.join(5, 3)
    sets.join(3, 1)
    #expect(sets.find(5) == 1)
    #expect(sets.find(0) == 0)
  }

  @Test func decimalsReadLikeDecimals() {
    #expect(DecimalText.fixed(1234.5, places: 2, grouping: ",") == "1,234.50")
    #expect(DecimalText.fixed(-0.004, places: 2) == "0.00")
    #expect(DecimalText.fixed(0.05, places: 3) == "0.050")
    #expect(DecimalText.significant(1_234_567, digits: 3, grouping: ",") == "1,234,567")
    #expect(DecimalText.significant(0.001234, digits: 3) == "0.00123")
    #expect(DecimalText.significant(12.30, digits: 4) == "12.3")
    #expect(DecimalText.shortest(90) == "90")
    #expect(DecimalText.shortest(0.1) == "0.1")
  }
}
