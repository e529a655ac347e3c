import CommandLineKit
import Primitives
import TestSupport
import Testing

/// Hostile command lines: nothing traps, nothing hangs, and no control character comes back.
@Suite struct ParserFuzzTests {
  private static let words = [
    "find", "f", "bring", "index", "list", "show", "add", "open", "lock", "help", "nosuch", "--",
    "-", "---", "-=", "--=", "=", "", " ", "-v", "-vq", "-vt", "-t", "-t5", "-r5", "-r-5", "-h",
    "--help", "--help=1", "--version", "--help-hidden", "--dump-help", "--top", "--top=", "--top=3",
    "--top=-3", "--shift", "--shift=-1e308", "--shelf", "--axes", "--axes=,,,", "--to", "--cover",
    "--no-cover", "--no-no-cover", "--note-for-the-next-reader", "--generate-completion-script",
    "-3", "-3.5", "1e999", "99999999999999999999", "bash", "json", "zh", "monday",
    "\u{1B}[2J", "\u{202E}gnp", "e\u{301}", "-\u{301}", "--\u{301}x", "👩‍👩‍👧", "-👩‍👩‍👧", "\u{0}", "\r\n",
    "--\u{1B}]0;x\u{7}", "名", "--名=值", "'", "\"", "$(x)", "`x`",
  ]

  private func check(_ words: [String], _ comment: @autoclosure () -> String) {
    for language in Language.allCases {
      let answer = Sample.tool.answer(to: words, language: language)
      guard case .show(let screen) = answer else { continue }
      #expect(screen.text.hasSuffix("\n"), "\(comment()) \(words)")
      #expect(screen.isError == (screen.code == .usage), "\(comment()) \(words)")
      let harmful = screen.text.unicodeScalars.contains { scalar in
        (scalar.value < 0x20 && scalar != "\n") || (0x7F..<0xA0).contains(scalar.value)
          || scalar.value == 0x202E
      }
      #expect(!harmful, "\(comment()) \(words)")
    }
  }

  @Test func wordsThatAreNearlyRight() {
    for seed in 0..<4000 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let count = generator.below(8)
      let words = (0..<count).map { _ in Self.words[generator.below(Self.words.count)] }
      check(words, "seed \(seed)")
    }
  }

  @Test func bytesThatAreNearlyWords() {
    for seed in 0..<2000 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let words = (0..<generator.below(6)).map { _ in
        let word = Self.words[generator.below(Self.words.count)]
        let bytes = generator.mutate(Array(word.utf8), edits: 1 + generator.below(3))
        return String(decoding: bytes, as: UTF8.self)
      }
      check(words, "seed \(seed)")
    }
  }

  @Test func whatIsAcceptedSaysTheSameWhenItsOptionsComeFirst() {
    // Options in front of the words mean what they mean behind them.
    let options = [["-v"], ["--lang=zh"], ["--format", "csv"], ["--top=3"], ["--no-cover"]]
    for seed in 0..<500 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      var parts = options.filter { _ in generator.below(2) == 0 }
      let front = outcome(["find"] + parts.flatMap { $0 } + ["a", "b"])
      parts += [["a"], ["b"]]
      // A shuffle that leaves the two words in their order.
      var shuffled = parts
      generator.shuffle(&shuffled)
      var names = ["a", "b"][...]
      let words = shuffled.flatMap { part in
        part == ["a"] || part == ["b"] ? [names.removeFirst()] : part
      }
      #expect(outcome(["find"] + words) == front, "seed \(seed): \(words)")
    }
  }

  @Test func longCommandLinesTakeLinearTime() {
    let many = Array(repeating: "x", count: 50_000)
    #expect(outcome(["find"] + many).hasPrefix("desk find ! 49998 unexpected arguments: 'x', 'x'"))
    #expect(outcome(["bring", "--to", "d"] + many).count > 100_000)
    let flags = Array(repeating: "-v", count: 50_000)
    #expect(outcome(["find", "a"] + flags) == "find verbose=true <a> again:verbose")
    let bundle = "-" + String(repeating: "v", count: 20_000)
    #expect(outcome(["find", "a", bundle]) == "find verbose=true <a> again:verbose")
    let long = "--" + String(repeating: "x", count: 20_000)
    #expect(outcome(["find", "a", long]).count < 200)
  }
}
