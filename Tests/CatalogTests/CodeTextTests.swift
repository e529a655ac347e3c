import MaterialGraph
import Primitives
import TestSupport
import Testing

@testable import Catalog

@Suite struct CodeTextTests {
  @Test func codesAreReadAsPeopleWriteThem() {
    let cases: [(String, WasteCode.List, String, Bool)] = [
      ("EWC 10 01 02", .ewc, "100102", false), ("10 01 02", .ewc, "100102", false),
      ("100102", .ewc, "100102", false), ("10.01.02", .ewc, "100102", false),
      ("11 01 05*", .ewc, "110105", true), ("LoW 11-01-05 *", .ewc, "110105", true),
      ("ewc: 1001", .ewc, "1001", false), ("EWC 10", .ewc, "10", false),
      ("HW17", .hw, "HW17", false), ("hw 17", .hw, "HW17", false), ("HW8", .hw, "HW08", false),
      ("336-058-17", .hw, "336-058-17", false), ("HW17 336-058-17", .hw, "336-058-17", false),
      ("336-058-17（HW17）", .hw, "336-058-17", false),
      ("HW336-058-17", .hw, "336-058-17", false), ("ＨＷ１７", .hw, "HW17", false),
      ("SW02", .sw, "SW02", false), ("sw 2", .sw, "SW02", false),
      ("900-001-S02", .sw, "SW02", false), ("HS 2619", .hs, "2619", false),
      ("HS 2619.00", .hs, "261900", false), ("HS2618000000", .hs, "261800", false),
    ]
    for (text, list, code, isMarked) in cases {
      let found = CodeText.parse(text)
      #expect(found?.code == WasteCode(list, code), "\(text)")
      #expect(found?.isMarkedHazardous == isMarked, "\(text)")
    }
  }

  @Test func whatIsNoCodeIsNone() {
    for text in [
      "", "fly ash", "2619", "10 01", "HW", "HW17 336-058-22", "12345", "1234567", "EWC", "粉煤灰",
      "10 01 02 03 04 05 06 07", "***", "F1/out/1", "S", "001-S", "SW123456",
    ] {
      #expect(CodeText.parse(text) == nil, "\(text)")
    }
  }

  @Test func sixDigitsAreOfTheListThatHasThem() {
    let known: Set<WasteCode> = [WasteCode(.hs, "261900"), WasteCode(.ewc, "100102")]
    #expect(CodeText.parse("261900") { known.contains($0) }?.code.list == .hs)
    #expect(CodeText.parse("100102") { known.contains($0) }?.code.list == .ewc)
    #expect(CodeText.parse("999999") { known.contains($0) }?.code.list == .ewc)
  }

  @Test func hostileTextNeverTraps() {
    var generator = SeededGenerator(seed: 7)
    let alphabet = Array("HWSewc0123456789 -.*/()S\u{FF10}粉\n".utf8)
    for _ in 0..<20_000 {
      let bytes = generator.bytes(generator.below(14), from: alphabet)
      _ = CodeText.parse(String(decoding: bytes, as: UTF8.self))
      _ = MoneyUnit.parse(String(decoding: bytes, as: UTF8.self))
      _ = NameFolding.words(String(decoding: bytes, as: UTF8.self))
    }
  }
}
