import CommandLineKit
import Primitives
import Testing

@Suite struct ToolTests {
  @Test func anOptionCanBeKnownBeforeTheLineIsUnderstood() {
    let cases: [([String], Language)] = [
      ([], .english),
      (["--lang", "zh"], .chinese),
      (["find", "--nosuch", "--lang=zh", "x"], .chinese),
      (["--lang", "zh", "--lang", "en"], .english),
      (["--lang", "xx", "--lang"], .english),
      (["--lang", "zh", "--lang", "xx"], .chinese),
      (["--", "--lang", "zh"], .english),
      (["--language", "zh"], .english),
    ]
    for (words, language) in cases {
      #expect(Sample.tool.preview(Sample.language, in: words) == language, "\(words)")
    }
    #expect(Sample.tool.preview(Sample.verbose, in: ["-v"]) == true)
    #expect(Sample.tool.preview(Sample.verbose, in: ["-q"]) == false)
    #expect(Sample.tool.preview(Sample.cover, in: ["--no-cover"]) == false)
    #expect(Sample.tool.preview(Sample.rate, in: ["--pace", "7"]) == .some(7))
    #expect(Sample.tool.preview(Sample.axes, in: ["--axes=a,b"]) == ["a", "b"])
    #expect(Sample.tool.preview(Sample.target, in: []) == nil)
  }

  @Test func theVersionIsOneLine() {
    guard case .show(let screen) = Sample.tool.answer(to: ["--version"]) else {
      Issue.record("the version is a screen")
      return
    }
    #expect(screen.text == "1.2.3\n")
    #expect(!screen.isError)
    #expect(screen.code == .done)
  }

  @Test func theShellIsTheUsersOwnUnlessItIsNamed() {
    func text(_ words: [String], shell: String?) -> String {
      let terminal = TerminalFacts(variables: shell.map { ["SHELL": $0] } ?? [:])
      guard case .show(let screen) = Sample.tool.answer(to: words, terminal: terminal) else {
        return ""
      }
      return screen.text
    }
    let option = "--generate-completion-script"
    #expect(text([option], shell: "/bin/bash") == Sample.tool.completionScript(for: .bash))
    #expect(text([option], shell: "/usr/bin/zsh") == Sample.tool.completionScript(for: .zsh))
    #expect(text([option, "fish"], shell: "/bin/bash") == Sample.tool.completionScript(for: .fish))
    #expect(text([option], shell: "/bin/tcsh").hasPrefix("Error: The value '/bin/tcsh' is invalid"))
    #expect(text([option], shell: nil).hasPrefix("Error: Missing value for"))
    #expect(text([option], shell: "").hasPrefix("Error: Missing value for"))
  }
}

@Suite struct DeclarationMistakesTests {
  private let none = LocalizedText(same: "")

  @Test func everyMistakeIsFound() {
    let options: [any OptionDeclaration] = [
      Flag("quiet", short: "q", help: none),
      Flag("quick", short: "q", help: none),
      Flag("help", help: none),
      Flag("Bad_Name", help: none),
      Option("gap", default: 2.0, help: none).limited(to: .between(0, 1)),
      Option<String?>("mode", help: none).choosing(from: ["a b", "-x", "", "fine"]),
      Flag("slash", short: "/", help: none),
    ]
    let arguments: [any ArgumentDeclaration] = [
      Argument<String?>("one", help: none), Argument<String>("two", help: none),
      Argument<[String]>("two", help: none), Argument<String?>("four", help: none),
    ]
    let tool = Tool(
      Command(
        "try", abstract: none,
        subcommands: [
          Command("go", aliases: ["g"], abstract: none, options: options, arguments: arguments),
          Command("g", abstract: none), Command("help", abstract: none),
        ], defaultSubcommand: "nosuch"))
    #expect(
      tool.declarationMistakes == [
        "try: the subcommand 'g' is declared twice",
        "try: 'help' is not a name for a subcommand",
        "try: the default subcommand 'nosuch' does not exist",
        "try go: -q is declared twice",
        "try go: --help is declared twice",
        "try go: 'Bad_Name' is not a name",
        "try go: --gap does not accept its own default '2'",
        "try go: 'a b' cannot be typed for 'mode' without quotes",
        "try go: '-x' cannot be typed for 'mode' without quotes",
        "try go: '' cannot be typed for 'mode' without quotes",
        "try go: '-/' is not a letter or digit",
        "try go: <two> is declared twice",
        "try go: <two> is required behind the optional <one>",
        "try go: <four> can never be reached behind <two>",
      ])
  }

  @Test func aMissingDefaultSubcommandOnlyMeansThatThereIsNone() {
    let tool = Tool(
      Command(
        "try", abstract: none, subcommands: [Command("go", abstract: none)],
        defaultSubcommand: "nosuch"))
    #expect(outcome("", tool: tool) == "help try")
    #expect(outcome("x", tool: tool) == "try ! Unexpected argument 'x'")
    #expect(outcome("-- x", tool: tool) == "try ! Unexpected argument 'x'")
  }
}
