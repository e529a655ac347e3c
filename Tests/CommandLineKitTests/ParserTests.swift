import CommandLineKit
import Primitives
import Testing

/// What the sample tool makes of a command line, in one line of text.
func outcome(_ words: [String], tool: Tool = Sample.tool) -> String {
  switch tool.parse(words) {
  case .failure(let failure):
    return "\(failure.path.title) ! \(ErrorScreen(failure).message(.english))"
  case .success(.help(let path, let includingHidden)):
    return "help \(path.title)" + (includingHidden ? " hidden" : "")
  case .success(.version): return "version"
  case .success(.completionScript(let shell)): return "script \(shell?.rawValue ?? "own")"
  case .success(.dumpHelp): return "dump"
  case .success(.run(let invocation)): return describe(invocation)
  }
}

func outcome(_ line: String, tool: Tool = Sample.tool) -> String {
  outcome(
    line.split(separator: " ").map { $0 == "''" ? "" : String($0) }, tool: tool)
}

/// The typed values, in a fixed order, behind the path.
private func describe(_ invocation: Invocation) -> String {
  var parts = [invocation.path.names.dropFirst().joined(separator: " ")]
  func add<Value>(_ option: Option<Value>) {
    guard invocation.isGiven(option) else { return }
    let value = invocation[option]
    parts.append("\(option.specification.name)=\(String(describing: value))")
  }
  add(Sample.format)
  add(Sample.language)
  add(Sample.verbose)
  add(Sample.quiet)
  if invocation.isGiven(Sample.top) { parts.append("top=\(invocation[Sample.top] ?? 0)") }
  add(Sample.shift)
  add(Sample.shelves)
  add(Sample.axes)
  add(Sample.cover)
  if invocation.isGiven(Sample.target) { parts.append("to=\(invocation[Sample.target])") }
  if invocation.isGiven(Sample.rate) { parts.append("rate=\(invocation[Sample.rate] ?? 0)") }
  if invocation.isGiven(Sample.note) { parts.append("note=\(invocation[Sample.note] ?? "nil")") }
  add(Sample.secret)
  add(Sample.engine)
  switch invocation.path.command.name {
  case "find":
    parts.append("<\(invocation[Sample.room])>")
    if let reader = invocation[Sample.reader] { parts.append("<\(reader)>") }
  case "show":
    if let reader = invocation[Sample.reader] { parts.append("<\(reader)>") }
  case "bring": parts += invocation[Sample.books].map { "<\($0)>" }
  case "add", "sum": parts += invocation[Sample.numbers].map { "<\(DecimalText.shortest($0))>" }
  case "open": parts.append("<\(invocation[Sample.day])>")
  default: break
  }
  if !invocation.overridden.isEmpty {
    parts.append("again:" + invocation.overridden.map(\.name).joined(separator: ","))
  }
  return parts.joined(separator: " ")
}

@Suite struct ParserTests {
  private func check(_ cases: [(String, String)], tool: Tool = Sample.tool) {
    for (line, expected) in cases {
      #expect(outcome(line, tool: tool) == expected, "\(line)")
    }
  }

  @Test func theSampleIsSound() {
    #expect(Sample.tool.declarationMistakes == [])
    #expect(Sample.single.declarationMistakes == [])
  }

  @Test func valuesFollowTheirOption() {
    check([
      ("find a", "find <a>"),
      ("find a --top 3", "find top=3 <a>"),
      ("find --top 3 a", "find top=3 <a>"),
      ("find --top=3 a", "find top=3 <a>"),
      ("find -t 3 a", "find top=3 <a>"),
      ("find -t=3 a", "find top=3 <a>"),
      ("find a b", "find <a> <b>"),
      ("find a --top 3 b", "find top=3 <a> <b>"),
      ("find --note-for-the-next-reader=a=b=c x", "find note=a=b=c <x>"),
      ("find x --note-for-the-next-reader= --top 1", "find top=1 note= <x>"),
      ("find '' ''", "find <> <>"),
      ("find --shelf '' a", "find shelf=[\"\"] <a>"),
      ("bring --to - b", "bring to=- <b>"),
      ("find -", "find <->"),
      ("find - -", "find <-> <->"),
      ("find a --rate 5", "find rate=5 <a>"),
      ("find a --pace 5", "find rate=5 <a>"),
      ("find a --pace=5", "find rate=5 <a>"),
    ])
  }

  @Test func flagsBundleAndNegate() {
    check([
      ("find -v a", "find verbose=true <a>"),
      ("find -vq a", "find verbose=true quiet=true <a>"),
      ("find -qv a", "find verbose=true quiet=true <a>"),
      ("find -v -q a", "find verbose=true quiet=true <a>"),
      ("find -vqt 3 a", "find verbose=true quiet=true top=3 <a>"),
      ("find -vt=3 a", "find verbose=true top=3 <a>"),
      ("find --cover a", "find cover=true <a>"),
      ("find --no-cover a", "find cover=false <a>"),
      ("find --cover --no-cover a", "find cover=false <a> again:cover"),
      ("find --no-cover --cover a", "find cover=true <a> again:cover"),
      ("find --secret a", "find secret=true <a>"),
      ("find -vv a", "find verbose=true <a> again:verbose"),
    ])
  }

  @Test func theLastOfSeveralWinsUnlessAllAreKept() {
    check([
      ("find --top 1 --top 2 -t 3 a", "find top=3 <a> again:top"),
      ("find --pace 1 --rate 2 a", "find rate=2 <a> again:rate"),
      ("--lang en find --lang zh a", "find lang=chinese <a> again:lang"),
      ("find --shelf x --shelf y -s z a", "find shelf=[\"x\", \"y\", \"z\"] <a>"),
      ("bring --to d --axes a,b b", "bring axes=[\"a\", \"b\"] to=d <b>"),
      ("bring --to d --axes a,b --axes c b", "bring axes=[\"a\", \"b\", \"c\"] to=d <b>"),
      ("bring --to d --axes a,,b, b", "bring axes=[\"a\", \"\", \"b\", \"\"] to=d <b>"),
      (
        "find --top 1 --shift 1 --shift 2 --top 2 --top 3 a",
        "find top=3 shift=2.0 <a> again:shift,top"
      ),
    ])
  }

  @Test func shortValuesJoinOnlyWhereTheOptionAllowsIt() {
    check([
      ("find -r5 a", "find rate=5 <a>"),
      ("find -r 5 a", "find rate=5 <a>"),
      ("find -r=5 a", "find rate=5 <a>"),
      ("find -r-5 a", "find rate=-5 <a>"),
      (
        "find -r5x a",
        "desk find ! The value '5x' is invalid for '--rate <rate>'. "
          + "Please provide a whole number."
      ),
      ("find -t5 a", "desk find ! Unknown option '-t5'. Did you mean '-t 5'?"),
      ("find -t0 a", "desk find ! Unknown option '-t0'"),
      ("find -vt5 a", "desk find ! Unknown option '-vt5'. Did you mean '-vt 5'?"),
      ("find -top 3 a", "desk find ! Unknown option '-top'. Did you mean '--top'?"),
      ("find -quiet a", "desk find ! Unknown option '-quiet'. Did you mean '--quiet'?"),
    ])
  }

  @Test func negativeNumbersAreValuesWhereNumbersAreExpected() {
    check([
      ("find --shift -3 a", "find shift=-3.0 <a>"),
      ("find --shift=-3 a", "find shift=-3.0 <a>"),
      ("find --shift -.5 a", "find shift=-0.5 <a>"),
      ("find --shift -1e-3 a", "find shift=-0.001 <a>"),
      ("find --rate -3 a", "find rate=-3 <a>"),
      ("add -1 2 -3.5", "add <-1> <2> <-3.5>"),
      ("add -1 -v", "add verbose=true <-1>"),
      ("add -- -1", "add <-1>"),
      ("find -3", "desk find ! Unknown option '-3'"),
      ("find --shelf -3 a", "desk find ! Missing value for '--shelf <id>'"),
      ("find --shelf=-3 a", "find shelf=[\"-3\"] <a>"),
      ("find --shift -x a", "desk find ! Missing value for '--shift <shift>'"),
      ("find --shift --top 3 a", "desk find ! Missing value for '--shift <shift>'"),
      ("find --shift -inf a", "desk find ! Missing value for '--shift <shift>'"),
      ("find --shift -0x3 a", "desk find ! Missing value for '--shift <shift>'"),
      (
        "find --top -3 a",
        "desk find ! The value '-3' is invalid for '--top <n>'. "
          + "Please provide a whole number, 1 or more."
      ),
      (
        "find --rate -3.5 a",
        "desk find ! The value '-3.5' is invalid for '--rate <rate>'. "
          + "Please provide a whole number."
      ),
    ])
    check(
      [("-1 2", " <-1> <2>"), ("", ""), ("-r3 -4", " rate=3 <-4>")],
      tool: Sample.single)
  }

  @Test func twoDashesEndTheOptions() {
    check([
      ("find -- --top", "find <--top>"),
      ("find -- -v --help", "find <-v> <--help>"),
      ("find a -- b", "find <a> <b>"),
      ("find --top 3 -- a", "find top=3 <a>"),
      ("find -- --", "find <-->"),
      ("find --shelf -- a", "desk find ! Missing value for '--shelf <id>'"),
      ("find --shelf=-- a", "find shelf=[\"--\"] <a>"),
      ("-- find a", "desk ! Unexpected argument 'find'. Did you mean 'find'?"),
      ("index -- x", "index show <x>"),
      ("index -- list", "index show <list>"),
    ])
  }

  @Test func subcommandsAreFoundByNameAliasAndDefault() {
    check([
      ("f a", "find <a>"),
      ("search a", "find <a>"),
      ("lock", "lock"),
      ("index", "index show"),
      ("index show", "index show"),
      ("index show x", "index show <x>"),
      ("index x", "index show <x>"),
      ("index list", "index list"),
      ("index list --engine bees", "index list engine=bees"),
      ("index -v x", "index show verbose=true <x>"),
      ("index --verbose", "index show verbose=true"),
      ("--format json find a", "find format=json <a>"),
      ("--format json index --lang zh list -v", "index list format=json lang=chinese verbose=true"),
      ("find find", "find <find>"),
      ("find help", "find <help>"),
      ("open monday", "open <monday>"),
      ("Find a", "desk ! Unexpected argument 'Find'. Did you mean 'find'?"),
    ])
  }

  @Test func helpIsAskedForInManyWays() {
    check([
      ("", "help desk"),
      ("help", "help desk"),
      ("-h", "help desk"),
      ("--help", "help desk"),
      ("--help-hidden", "help desk hidden"),
      ("help find", "help desk find"),
      ("help f", "help desk find"),
      ("help help", "desk ! Unexpected argument 'help'"),
      ("find --help", "help desk find"),
      ("find -h", "help desk find"),
      ("find -vh", "help desk find"),
      ("--help find", "help desk find"),
      ("help index", "help desk index"),
      ("help index list", "help desk index list"),
      ("index help", "help desk index"),
      ("index help list", "help desk index list"),
      ("index --help", "help desk index"),
      ("index list -h", "help desk index list"),
      ("help find --lang zh", "help desk find"),
      ("--lang zh help find", "help desk find"),
      ("help --lang zh", "help desk"),
      ("find --help-hidden", "help desk find hidden"),
      ("help nosuch", "desk ! Unexpected argument 'nosuch'"),
      ("help fnd", "desk ! Unexpected argument 'fnd'. Did you mean 'find'?"),
      ("help index lst", "desk index ! Unexpected argument 'lst'. Did you mean 'list'?"),
      ("help find a", "desk find ! Unexpected argument 'a'"),
      ("help find a b", "desk find ! 2 unexpected arguments: 'a', 'b'"),
      ("help -- find", "desk ! Unexpected argument 'find'. Did you mean 'find'?"),
    ])
  }

  @Test func helpComesBeforeEveryMistakeButThoseOfValues() {
    check([
      ("find --nosuch --help", "help desk find"),
      ("find --help --nosuch", "help desk find"),
      ("find -h", "help desk find"),
      ("find a b c d --help", "help desk find"),
      ("nosuch --help", "help desk"),
      ("--help nosuch", "help desk"),
      ("bring --help", "help desk bring"),
      ("open nosuchday --help", "help desk open"),
      ("add x --help", "help desk add"),
      ("help nosuch --help", "help desk"),
      ("find -- --help --nosuch --help", "desk find ! Unexpected argument '--help'"),
      ("find --help --top", "desk find ! Missing value for '--top <n>'"),
      ("find --top --help", "desk find ! Missing value for '--top <n>'"),
      (
        "find --help --top x",
        "desk find ! The value 'x' is invalid for '--top <n>'. "
          + "Please provide a whole number, 1 or more."
      ),
      (
        "find --help --verbose=3",
        "desk find ! The option '--verbose' does not take any value, but '3' was specified."
      ),
    ])
  }

  @Test func servicesAreAskedForAtEveryLevel() {
    check([
      ("--version", "version"),
      ("find --version", "version"),
      ("find --nosuch --version", "version"),
      ("--version --help", "version"),
      ("--help --version", "help desk"),
      ("--dump-help", "dump"),
      ("--generate-completion-script", "script own"),
      ("--generate-completion-script bash", "script bash"),
      ("--generate-completion-script=zsh", "script zsh"),
      ("--generate-completion-script --verbose", "script own"),
      (
        "--generate-completion-script tcsh",
        "desk ! The value 'tcsh' is invalid for '--generate-completion-script [<shell>]'. "
          + "Please provide one of 'bash', 'zsh' or 'fish'."
      ),
    ])
    check(
      [
        ("--version", "sum ! Unknown option '--version'"),
        ("--help", "help sum"),
        ("help", "sum ! The value 'help' is invalid for '<number>'. Please provide a number."),
      ], tool: Sample.single)
  }

  @Test func anOptionalValueMayBeLeftOut() {
    let name = "--note-for-the-next-reader"
    check([
      ("find x \(name)", "find note=hello <x>"),
      ("find x \(name) --top 3", "find top=3 note=hello <x>"),
      ("find \(name) x y", "find note=x <y>"),
      ("find \(name)= x", "find note= <x>"),
      ("find x \(name) -- y", "find note=hello <x> <y>"),
    ])
  }

  @Test func mistakesNameWhatIsWrong() {
    check([
      ("find --nosuch a", "desk find ! Unknown option '--nosuch'"),
      ("find --nosuch=3 a", "desk find ! Unknown option '--nosuch'"),
      ("find --tpo 3 a", "desk find ! Unknown option '--tpo'. Did you mean '--top'?"),
      ("find --verbos a", "desk find ! Unknown option '--verbos'. Did you mean '--verbose'?"),
      ("find --no-covr a", "desk find ! Unknown option '--no-covr'. Did you mean '--no-cover'?"),
      ("find --secre a", "desk find ! Unknown option '--secre'"),
      ("find --to a", "desk find ! Unknown option '--to'. Did you mean '--top'?"),
      ("find --Top 3 a", "desk find ! Unknown option '--Top'. Did you mean '--top'?"),
      ("find --ver a", "desk find ! Unknown option '--ver'"),
      ("find --- a", "desk find ! Unknown option '---'"),
      ("find --= a", "desk find ! Unknown option '--'"),
      ("find -x a", "desk find ! Unknown option '-x'"),
      ("find -vx a", "desk find ! Unknown option '-x'"),
      ("find -xv a", "desk find ! Unknown option '-xv'"),
      ("--top 3 find", "desk ! Unknown option '--top'. It belongs behind the subcommand 'find'."),
      ("-t 3 find", "desk ! Unknown option '-t'. It belongs behind the subcommand 'find'."),
      ("fnid", "desk ! Unexpected argument 'fnid'. Did you mean 'find'?"),
      ("serch x", "desk ! Unexpected argument 'serch'. Did you mean 'find'?"),
      ("lok", "desk ! Unexpected argument 'lok'"),
      ("nosuch", "desk ! Unexpected argument 'nosuch'"),
      ("-v", "desk ! Missing required subcommand."),
      ("--lang zh", "desk ! Missing required subcommand."),
      ("find", "desk find ! Missing expected argument '<room>'"),
      ("bring --to d", "desk bring ! Missing expected argument '<book>'"),
      ("bring b", "desk bring ! Missing expected argument '--to <dir>'"),
      ("bring", "desk bring ! Missing 2 expected arguments: '--to <dir>', '<book>'"),
      ("find a b c", "desk find ! Unexpected argument 'c'"),
      ("find a b c d", "desk find ! 2 unexpected arguments: 'c', 'd'"),
      ("lock up", "desk lock ! Unexpected argument 'up'"),
      ("find --top", "desk find ! Missing value for '--top <n>'"),
      ("find -t", "desk find ! Missing value for '--top <n>'"),
      (
        "find --cover=1 a",
        "desk find ! The option '--cover' does not take any value, but '1' was specified."
      ),
      (
        "find --no-cover=1 a",
        "desk find ! The option '--no-cover' does not take any value, but '1' was specified."
      ),
      (
        "find -v=1 a",
        "desk find ! The option '-v' does not take any value, but '1' was specified."
      ),
      (
        "--format jsn find a",
        "desk ! The value 'jsn' is invalid for '--format <format>'. Did you mean 'json'? "
          + "Please provide one of 'text', 'json' or 'csv'."
      ),
      (
        "--format xml find a",
        "desk ! The value 'xml' is invalid for '--format <format>'. "
          + "Please provide one of 'text', 'json' or 'csv'."
      ),
      (
        "index list --engine bee",
        "desk index list ! The value 'bee' is invalid for '--engine <engine>'. "
          + "Did you mean 'bees'? Please provide one of the following:"
          + "\n  - inside\n  - ants\n  - bees\n  - cats\n  - dogs\n  - eels"
      ),
      (
        "open sunday",
        "desk open ! The value 'sunday' is invalid for '<day>'. Did you mean 'monday'? "
          + "Please provide one of 'monday' or 'friday'."
      ),
      (
        "add 1 x",
        "desk add ! The value 'x' is invalid for '<number>'. Please provide a number."
      ),
      (
        "find --shift 1e999 a",
        "desk find ! The value '1e999' is invalid for '--shift <shift>'. Please provide a number."
      ),
    ])
  }

  @Test func ofSeveralMistakesTheFirstIsTold() {
    check([
      ("find --one --two", "desk find ! Unknown option '--one'"),
      ("one two", "desk ! Unexpected argument 'one'"),
      ("find a b c --nosuch", "desk find ! Unknown option '--nosuch'"),
    ])
  }

  @Test func whatIsNotTypedHasItsDefault() throws {
    guard case .success(.run(let invocation)) = Sample.tool.parse(["find", "a"]) else {
      Issue.record("find a is a sound command line")
      return
    }
    #expect(invocation[Sample.format] == .text)
    #expect(invocation[Sample.language] == .english)
    #expect(invocation[Sample.verbose] == false)
    #expect(invocation[Sample.top] == nil)
    #expect(invocation[Sample.shift] == 0.5)
    #expect(invocation[Sample.shelves] == [])
    #expect(invocation[Sample.cover] == true)
    #expect(invocation[Sample.note] == nil)
    #expect(invocation[Sample.reader] == nil)
    #expect(!invocation.isGiven(Sample.format))
    #expect(invocation.path.title == "desk find")
  }

  @Test func placementOfGlobalOptionsDoesNotMatter() {
    let options = [["--format", "json"], ["--lang=zh"], ["-v"]]
    let expected = "find format=json lang=chinese verbose=true <a> <b>"
    // Every way to hand each option to one of the four gaps around the three words.
    for code in 0..<64 {
      var gaps: [[String]] = [[], [], [], []]
      for (place, option) in options.enumerated() { gaps[(code >> (2 * place)) & 3] += option }
      let words = gaps[0] + ["find"] + gaps[1] + ["a"] + gaps[2] + ["b"] + gaps[3]
      #expect(outcome(words) == expected, "\(words)")
    }
  }
}
