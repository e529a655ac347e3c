import CommandLineKit
import Primitives
import TestSupport
import Testing

@Suite struct TerminalTextTests {
  @Test func whatCouldSteerATerminalIsMadeVisible() {
    let cases: [(String, String)] = [
      ("plain", "plain"), ("中文 é 👩‍👩‍👧", "中文 é 👩‍👩‍👧"),
      ("\u{1B}[2J\u{1B}]0;x\u{7}", "�[2J�]0;x�"),
      ("a\u{9B}31mb", "a�31mb"),
      ("a\tb\nc\r\nd\re", "a b c d e"),
      ("exe\u{202E}gnp.txt", "exe�gnp.txt"),
      ("\u{2066}x\u{2069}\u{200E}\u{200F}\u{61C}", "�x����"),
      ("a\u{200B}b\u{FEFF}c\u{2060}d", "a�b�c�d"),
      ("a\u{2028}b\u{2029}c", "a�b�c"),
      ("tag\u{E0041}\u{E007F}", "tag��"),
      ("\u{0}\u{8}\u{7F}", "���"),
      ("می\u{200C}خواهم", "می\u{200C}خواهم"),
    ]
    for (text, harmless) in cases {
      #expect(TerminalText.neutralized(text) == harmless, "\(text.unicodeScalars.map(\.value))")
      #expect(TerminalText.neutralized(harmless) == harmless)
    }
  }

  @Test func cuttingShowsThatSomethingIsGone() {
    let cases: [(String, Int, String)] = [
      ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("abcdef", 1, "…"), ("abcdef", 0, ""),
      ("abcdef", -3, ""), ("中文字符", 8, "中文字符"), ("中文字符", 7, "中文字…"), ("中文字符", 6, "中文…"),
      ("中文", 2, "…"), ("中文", 1, "…"), ("👩‍👩‍👧👩‍👩‍👧", 3, "👩‍👩‍👧…"), ("", 0, ""),
      ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
    ]
    for (text, width, expected) in cases {
      #expect(TerminalText.truncated(text, to: width) == expected, "\(text) \(width)")
    }
  }

  @Test func paddingCountsColumns() {
    #expect(TerminalText.padded("中", to: 5) == "中   ")
    #expect(TerminalText.rightAligned("中", to: 5) == "   中")
    #expect(TerminalText.padded("中文", to: 3) == "中文")
    #expect(TerminalText.rightAligned("abc", to: -1) == "abc")
  }

  @Test func wordsAreKeptAndChineseBreaksAnywhere() {
    let cases: [(String, Int, [String])] = [
      ("", 10, [""]),
      ("one two three", 7, ["one two", "three"]),
      ("one two three", 80, ["one two three"]),
      ("one  two", 8, ["one  two"]),
      ("one  two", 5, ["one", "two"]),
      ("  indented text", 10, ["  indented", "text"]),
      ("a\n\nb", 10, ["a", "", "b"]),
      ("extraordinarily long", 6, ["extrao", "rdinar", "ily", "long"]),
      ("go extraordinarily", 6, ["go", "extrao", "rdinar", "ily"]),
      ("中文文字可以在任何地方断开", 10, ["中文文字可", "以在任何地", "方断开"]),
      ("结果的格式。另一句", 10, ["结果的格", "式。另一句"]),
      ("结果（格式）的说明", 6, ["结果", "（格", "式）的", "说明"]),
      ("使用JSON格式输出", 8, ["使用JSON", "格式输出"]),
      ("使用 JSON 格式", 8, ["使用", "JSON 格", "式"]),
      ("trailing   ", 20, ["trailing"]),
      ("中", 1, ["中"]),
      ("中文", 0, ["中", "文"]),
      ("     x", 3, ["x"]),
    ]
    for (text, width, lines) in cases {
      #expect(TerminalText.wrapped(text, to: width) == lines, "\(text) \(width)")
    }
  }

  @Test func wrappingLosesNothingAndKeepsToTheWidth() {
    let alphabet: [Character] = ["a", "b", " ", " ", "中", "，", "（", "e\u{301}", "👍🏽", "-", "“"]
    for seed in 0..<2000 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let text = String(
        (0..<generator.below(60)).map { _ in alphabet[generator.below(alphabet.count)] })
      let width = 2 + generator.below(20)
      let lines = TerminalText.wrapped(text, to: width)
      let kept = lines.joined().filter { $0 != " " }
      #expect(kept == text.filter { $0 != " " }, "seed \(seed)")
      for line in lines {
        #expect(DisplayWidth.of(line) <= width, "seed \(seed) \(width): \(line)")
      }
      let cut = TerminalText.truncated(text, to: width)
      #expect(DisplayWidth.of(cut) <= width, "seed \(seed)")
    }
  }

  @Test func hostileBytesBecomeHarmlessText() {
    let alphabet: [UInt8] =
      Array("a \u{1B}[0m\r\n\t".utf8) + [0xC2, 0x9B, 0xE2, 0x80, 0xAE, 0xF0, 0x9F]
    for seed in 0..<2000 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let bytes = generator.bytes(generator.below(40), from: alphabet)
      let harmless = TerminalText.neutralized(String(decoding: bytes, as: UTF8.self))
      let isHarmless = harmless.unicodeScalars.allSatisfy { scalar in
        scalar.properties.generalCategory != .control && scalar.value != 0x202E
      }
      #expect(isHarmless, "seed \(seed)")
    }
  }
}
