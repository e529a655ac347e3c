import Primitives
import Testing

@testable import Tables

@Suite struct GB18030DecodingTests {
  private func decode(_ bytes: [UInt8]) -> GB18030Decoding.Decoded {
    bytes.withUnsafeBufferPointer { GB18030Decoding.decode($0) }
  }

  private func text(_ bytes: [UInt8]) -> String {
    String(decoding: decode(bytes).text, as: UTF8.self)
  }

  @Test func chineseSheetsAreRecognised() {
    let bytes: [UInt8] = [
      184, 214, 204, 250, 179, 167, 44, 205, 209, 193, 242, 202, 175, 184, 224, 44, 49, 50, 48,
      48, 10, 233, 70, 187, 249, 162, 217, 169, 79, 44, 169, 73, 44, 183, 219, 195, 186, 187,
      210, 10,
    ]
    let expected = "钢铁厂,脱硫石膏,1200\n镕基①㎡,㊣,粉煤灰\n"
    #expect(text(bytes) == expected)
    var diagnostics = Diagnostics()
    let decoded = TextEncoding.decode(bytes, file: "f.csv", into: &diagnostics)
    #expect(String(decoding: decoded, as: UTF8.self) == expected)
    #expect(
      diagnostics.sorted().map { $0.rendered() } == [
        "f.csv:1:1: note: the file is not UTF-8; it was read as GB18030; "
          + "if letters look wrong, save it as UTF-8"
      ])
  }

  @Test func aFewDamagedBytesDoNotMakeItWestern() {
    let bytes: [UInt8] = [UInt8](repeating: 0xCC, count: 60) + [0x0A, 0xFF, 0x0A]
    let decoded = TextEncoding.decode(bytes)
    #expect(decoded.encoding == .gb18030)
    #expect(decoded.firstDamagedLine == 2)
  }

  /// The whole table, by a checksum made with another decoder (with the exchange of 2005).
  @Test func theTableIsThatOfTheStandard() {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var count = 0
    for lead in UInt8(0x81)...0xFE {
      for trail in UInt8(0x40)...0xFE where trail != 0x7F {
        guard let scalar = GB18030Table.shared.scalar(lead, trail) else { continue }
        hash = (hash ^ UInt64(scalar)) &* 0x100_0000_01B3
        count += 1
      }
    }
    #expect(count == 23_940)
    #expect(hash == 0x2DCE_314C_9074_F05A)
  }

  @Test func fourByteCodesReachAllOfUnicode() {
    #expect(
      text([
        162, 227, 32, 168, 166, 32, 168, 188, 32, 149, 52, 178, 53, 32, 148, 57, 252, 54, 32, 129,
        48, 150, 57, 128,
      ]) == "€ é ḿ 𠮷 😀 ŷ€")
    #expect(GB18030Table.shared.scalar(0x81, 0x30, 0x81, 0x30) == 0x80)
    #expect(GB18030Table.shared.scalar(0x84, 0x31, 0xA4, 0x39) == 0xFFFF)
    #expect(GB18030Table.shared.scalar(0x84, 0x31, 0xA5, 0x30) == nil)
    #expect(GB18030Table.shared.scalar(0x90, 0x30, 0x81, 0x30) == 0x10000)
    #expect(GB18030Table.shared.scalar(0xE3, 0x32, 0x9A, 0x35) == 0x10FFFF)
    #expect(GB18030Table.shared.scalar(0xE3, 0x32, 0x9A, 0x36) == nil)
    #expect(GB18030Table.shared.scalar(0xFE, 0x39, 0xFE, 0x39) == nil)
  }

  @Test func anyBytesDecode() {
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<3000 {
      let bytes = (0..<generator.below(60)).map { _ in
        UInt8(truncatingIfNeeded: 0x30 + generator.below(0xD0))
      }
      #expect(String(validating: decode(bytes).text, as: UTF8.self) != nil)
    }
  }
}
