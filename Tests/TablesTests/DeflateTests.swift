import Primitives
import TestSupport
import Testing

@testable import Tables

@Suite struct DeflateTests {
  private func unpack(_ bytes: [UInt8], count: Int) throws(Inflate.Failure) -> [UInt8] {
    var result: Result<[UInt8], Inflate.Failure> = .failure(.damaged)
    bytes.withUnsafeBufferPointer { buffer in
      do throws(Inflate.Failure) {
        result = .success(try Inflate.unpack(buffer, count: count))
      } catch {
        result = .failure(error)
      }
    }
    return try result.get()
  }

  @Test func unpacksWhatIsPacked() throws {
    var generator = SeededGenerator(seed: 4)
    for round in 0..<300 {
      let kinds = 1 + generator.below(round % 3 == 0 ? 256 : 4)
      let bytes = (0..<generator.below(5000)).map { _ in
        UInt8(truncatingIfNeeded: generator.below(kinds))
      }
      #expect(try unpack(Deflate.pack(bytes), count: bytes.count) == bytes, "round \(round)")
    }
    let long = [UInt8](repeating: 7, count: 100_000)
    #expect(Deflate.pack(long).count < 1000)
    #expect(try unpack(Deflate.pack(long), count: long.count) == long)
  }

  /// A dynamic block and a stored one made by zlib.
  @Test func unpacksStreamsOfOthers() throws {
    let text = Array(DeflateFixtures.text.utf8)
    #expect(try unpack(DeflateFixtures.dynamic, count: text.count) == text)
    let stored: [UInt8] = [0x01, 0x03, 0x00, 0xFC, 0xFF, 0x61, 0x62, 0x63]
    #expect(try unpack(stored, count: 3) == Array("abc".utf8))
  }

  @Test func wrongSizesAndCutsAreFailures() {
    let bytes = Array("some text, some text, some text".utf8)
    let packed = Deflate.pack(bytes)
    #expect(throws: Inflate.Failure.tooLong) { try unpack(packed, count: bytes.count - 1) }
    #expect(throws: Inflate.Failure.truncated) { try unpack(packed, count: bytes.count + 1) }
    for length in 0..<packed.count - 1 {
      #expect(throws: Inflate.Failure.self) {
        try unpack(Array(packed.prefix(length)), count: bytes.count)
      }
    }
    #expect(throws: Inflate.Failure.damaged) { try unpack([0x07], count: 1) }
    // A distance before the start of the output.
    #expect(throws: Inflate.Failure.damaged) { try unpack([0x03, 0x02, 0x00], count: 9) }
  }

  @Test func anyBytesEnd() {
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<20_000 {
      let noise = (0..<generator.below(60)).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
      _ = try? unpack(noise, count: generator.below(3000))
      let mutated = generator.mutate(DeflateFixtures.dynamic, edits: 1 + generator.below(3))
      _ = try? unpack(mutated, count: DeflateFixtures.text.utf8.count)
    }
  }

  @Test func checksumsAreThoseOfTheStandard() {
    #expect(Checksum.crc32(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(Checksum.crc32([]) == 0)
    #expect(Checksum.crc32(Array("a".utf8)) == 0xE8B7_BE43)
  }
}
