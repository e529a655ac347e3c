import CommandLineKit
import Testing

@Suite struct DisplayWidthTests {
  @Test func charactersTakeTheColumnsThatTerminalsGiveThem() {
    let cases: [(String, Int)] = [
      ("", 0), ("a", 1), ("abc def", 7), ("é", 1), ("e\u{301}", 1), ("ñ", 1), ("ß", 1), ("Ω", 1),
      ("Ж", 1), ("א", 1), ("م", 1), ("中", 2), ("中文", 4), ("，", 2), ("。", 2), ("（", 2),
      ("Ａ", 2), ("ｱ", 1), ("ア", 2), ("あ", 2), ("が", 2), ("か\u{3099}", 2), ("한", 2),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("𠀀", 2), ("㍿", 2), ("　", 2), ("〇", 2), ("…", 1), ("“", 1),
      ("─", 1), ("°", 1), ("→", 1), ("€", 1), ("±", 1), ("₂", 1), ("😀", 2), ("🏭", 2), ("♻", 1),
      ("♻️", 2), ("⚡", 2), ("☀", 1), ("☀️", 2), ("👩‍👩‍👧", 2), ("👍🏽", 2), ("🇨🇳", 2), ("1️⃣", 2), ("⌛", 2),
      ("🀄", 2), ("\u{200B}", 0), ("\u{200D}", 0), ("\u{FEFF}", 0), ("\u{AD}", 0), ("\u{301}", 0),
      ("\u{1B}", 0), ("\u{7F}", 0), ("\u{85}", 0), ("\t", 0), ("नि", 2), ("ก\u{E33}", 2),
      ("g\u{308}", 1),
      ("t/a 1000 吨", 11),
    ]
    for (text, columns) in cases {
      #expect(DisplayWidth.of(text) == columns, "\(text.unicodeScalars.map(\.value))")
    }
  }

  @Test func everyScalarHasZeroOneOrTwoColumns() {
    for value in 0..<0x11_0000 as Range<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let columns = DisplayWidth.of(Character(scalar))
      if !(0...2).contains(columns) { Issue.record("\(value) has \(columns)") }
    }
  }

  @Test func wholeBlocksAreWide() {
    let wide: [ClosedRange<UInt32>] = [
      0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0x30A1...0x30FA, 0xFF01...0xFF5E,
      0x1F600...0x1F64F, 0x20000...0x2A6DF,
    ]
    for range in wide {
      let narrow = range.compactMap(Unicode.Scalar.init).filter {
        DisplayWidth.of(Character($0)) != 2
      }
      #expect(narrow.isEmpty)
    }
    let narrow: [ClosedRange<UInt32>] = [0x20...0x7E, 0xA1...0xAC, 0x391...0x3A1, 0x410...0x44F]
    for range in narrow {
      let wide = range.compactMap(Unicode.Scalar.init).filter {
        DisplayWidth.of(Character($0)) != 1
      }
      #expect(wide.isEmpty)
    }
  }
}
