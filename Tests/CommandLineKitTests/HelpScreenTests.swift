import CommandLineKit
import Primitives
import Testing

/// Whole screens: a change that a user would see has to be seen here.
@Suite struct HelpScreenTests {
  private func screen(
    _ words: [String], _ language: Language = .english, columns: Int? = nil
  ) -> String {
    let terminal = TerminalFacts(columns: columns)
    guard
      case .show(let screen) = Sample.tool.answer(
        to: words, language: language, terminal: terminal)
    else { return "" }
    #expect(!screen.isError)
    #expect(screen.code == .done)
    return screen.text
  }

  @Test func ofTheTool() {
    #expect(
      screen([]) == """
        OVERVIEW: The desk of a library.

        USAGE: desk [--format <format>] [--lang <lang>] [--verbose] [--quiet]
               <subcommand>

        OPTIONS:
          --format <format>       How to write the result. (values: text, json, csv;
                                  default: text)
          --lang <lang>           Language of the result. (values: en, zh; default: en)
          -v, --verbose           Say more.
          -q, --quiet             Say less.
          --version               Show the version.
          -h, --help              Show help information.

        SUBCOMMANDS:
          find, f, search         Find books in a room.
          bring                   Bring books to a place.
          index                   Look into the index.

        OFFICE SUBCOMMANDS:
          add                     Add numbers.
          open                    Say whether the desk is open.

          See 'desk help <subcommand>' for detailed help.

        """)
  }

  @Test func ofACommandWithEverything() {
    #expect(
      screen(["find", "--help"]) == """
        OVERVIEW: Find books in a room.

        Books are listed by how well they fit. A book that is lent out is listed too.

        Nothing is changed.

        USAGE: desk find [--top <n>] [--shift <shift>] [--shelf <id> ...]
               [--rate <rate>] [--cover] [--no-cover]
               [--note-for-the-next-reader [<note-for-the-next-reader>]]
               [--format <format>] [--lang <lang>] [--verbose] [--quiet] <room>
               [<reader>]

        ARGUMENTS:
          <room>                  Where to look.
          <reader>                For whom.

        LISTING:
          -t, --top <n>           How many to list.
          --shift <shift>         Added to every score. (default: 0.5)
          -s, --shelf <id>        Look only on these shelves.

        OPTIONS:
          -r, --rate <rate>       Pages an hour.
          --cover/--no-cover      Show the cover. (default: --cover)
          --note-for-the-next-reader [<note-for-the-next-reader>]
                                  A word to whoever is next.
                The note is kept with the book until somebody takes it out. Short notes
                are read more often than long ones.
          --format <format>       How to write the result. (values: text, json, csv;
                                  default: text)
          --lang <lang>           Language of the result. (values: en, zh; default: en)
          -v, --verbose           Say more.
          -q, --quiet             Say less.
          --version               Show the version.
          -h, --help              Show help information.

        """)
  }

  @Test func inChinese() {
    #expect(
      screen(["index", "-h"], .chinese) == """
        概述：查阅索引。

        用法：desk index [--format <format>] [--lang <lang>] [--verbose] [--quiet]
              <subcommand>

        选项：
          --format <format>       结果的格式。（可选值：text、json、csv；默认：text）
          --lang <lang>           结果的语言。（可选值：en、zh；默认：en）
          -v, --verbose           输出更多信息。
          -q, --quiet             输出更少信息。
          --version               显示版本。
          -h, --help              显示帮助信息。

        子命令：
          show（默认）            显示一个条目。
          list                    列出全部条目。

          详细帮助请见“desk help index <subcommand>”。

        """)
  }

  @Test func whatIsHiddenIsShownOnRequestOnly() {
    let shown = screen(["find", "--help"])
    let hidden = screen(["find", "--help-hidden"])
    for label in ["--secret", "--help-hidden", "--generate-completion-script", "--dump-help"] {
      #expect(!shown.contains(label))
      #expect(hidden.contains("\n  \(label)"))
    }
    #expect(!screen(["--help"]).contains("lock"))
    #expect(screen(["--help-hidden"]).contains("\n  lock                    Lock the desk.\n"))
    // With the hidden option there are more than can be written out.
    #expect(hidden.contains("USAGE: desk find [<options>] <room> [<reader>]\n"))
  }

  @Test func aToolWithoutSubcommandsAndVersion() {
    guard case .show(let screen) = Sample.single.answer(to: ["-h"]) else {
      Issue.record("help is a screen")
      return
    }
    #expect(
      screen.text == """
        OVERVIEW: Adds numbers.

        USAGE: sum [--verbose] [--rate <rate>] [<number> ...]

        ARGUMENTS:
          <number>                What to add.

        OPTIONS:
          -v, --verbose           Say more.
          -r, --rate <rate>       Pages an hour.
          -h, --help              Show help information.

        """)
  }

  @Test func linesKeepToTheWidth() {
    for language in Language.allCases {
      for columns in [60, 72, 80, 100, 132] {
        for words in [[], ["find", "-h"], ["bring", "-h"], ["index", "list", "-h"]] {
          let text = screen(words, language, columns: columns)
          for line in text.split(separator: "\n") where !line.contains("--note-for-the-next") {
            #expect(DisplayWidth.of(String(line)) <= columns, "\(columns): \(line)")
          }
        }
      }
    }
  }

  @Test func coloursStandAroundTheHeadingsAlone() {
    let plain = screen(["find", "-h"])
    let terminal = TerminalFacts(outputIsTerminal: true)
    guard case .show(let coloured) = Sample.tool.answer(to: ["find", "-h"], terminal: terminal)
    else { return }
    #expect(coloured.text.hasPrefix("\u{1B}[1mOVERVIEW: \u{1B}[0mFind books"))
    let stripped = coloured.text
      .split(separator: "\u{1B}[1m", omittingEmptySubsequences: false).joined()
      .split(separator: "\u{1B}[0m", omittingEmptySubsequences: false).joined()
    #expect(stripped == plain)
  }
}
