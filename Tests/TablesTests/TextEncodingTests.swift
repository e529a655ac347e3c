import Primitives
import Tables
import TestSupport
import Testing

@Suite struct TextEncodingTests {
  private let sample = "id,name\n1,上海石灰\n2,\u{1F600}é,x\n"

  private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return bigEndian ? [high, low] : [low, high]
    }
  }

  @Test func everyUnicodeFormGivesTheSameText() {
    let utf8 = Array(sample.utf8)
    let forms: [([UInt8], TextEncoding)] = [
      (utf8, .utf8), ([0xEF, 0xBB, 0xBF] + utf8, .utf8),
      ([0xFF, 0xFE] + utf16(sample, bigEndian: false), .utf16LittleEndian),
      ([0xFE, 0xFF] + utf16(sample, bigEndian: true), .utf16BigEndian),
      (utf16(sample, bigEndian: false), .utf16LittleEndian),
      (utf16(sample, bigEndian: true), .utf16BigEndian),
    ]
    for (bytes, encoding) in forms {
      let decoded = TextEncoding.decode(bytes)
      #expect(decoded.encoding == encoding)
      #expect(decoded.bytes == utf8)
      #expect(decoded.firstDamagedLine == nil)
    }
  }

  @Test func westernTextIsWindows1252() {
    let decoded = TextEncoding.decode(
      Array("name\nZ".utf8) + [0xFC] + Array("rich 5 ".utf8) + [0x80])
    #expect(decoded.encoding == .windows1252)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "name\nZürich 5 €")
  }

  @Test func damageIsReplacedAndTold() {
    let good = Array("石膏石膏石膏石膏石膏石膏\n".utf8)
    var diagnostics = Diagnostics()
    let text = TextEncoding.decode(good + [0xE7, 0x9F] + good, file: "f", into: &diagnostics)
    #expect(String(decoding: text, as: UTF8.self).contains("\u{FFFD}"))
    #expect(diagnostics.sorted().first?.rendered().hasPrefix("f:2:1: warning: bytes that") == true)
    let odd = TextEncoding.decode([0xFF, 0xFE, 0x41, 0x00, 0x0A, 0x00, 0x00, 0xD8, 0x41])
    #expect(String(decoding: odd.bytes, as: UTF8.self) == "A\n\u{FFFD}\u{FFFD}")
    #expect(odd.firstDamagedLine == 2)
  }

  @Test func zeroBytesAreNotTakenForUTF16() {
    #expect(TextEncoding.decode(Array("id,name\na\0,b\0\n1,2\n".utf8)).encoding == .utf8)
    #expect(TextEncoding.decode(Array("id,name\na\0,b\n".utf8)).encoding == .utf8)
  }

  @Test func anyBytesGiveValidText() {
    var generator = SeededGenerator(seed: 2)
    let starts: [[UInt8]] = [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]]
    for _ in 0..<5000 {
      let bytes =
        starts[generator.below(4)]
        + (0..<generator.below(40)).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
      let decoded = TextEncoding.decode(bytes)
      #expect(String(validating: decoded.bytes, as: UTF8.self) != nil)
    }
  }
}
