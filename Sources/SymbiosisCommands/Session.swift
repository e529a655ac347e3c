internal import Catalog
internal import CommandLineKit
internal import Intake
internal import MaterialGraph
internal import Planning
internal import Primitives
internal import Reporting
internal import Tables

/// What one run of the tool works with: how to speak, where to write, what to read.
struct Session: Sendable {
  let language: Language
  let format: OutputFormat
  let output: String?
  let isQuiet: Bool
  let threads: Int
  let catalogFolder: String?
  let scenarioFile: String?
  let terminal: TerminalFacts
  let colour: ColourChoice

  init(_ invocation: Invocation, terminal: TerminalFacts) {
    language = invocation[Options.language]
    format = invocation[Options.format]
    output = invocation[Options.output]
    isQuiet = invocation[Options.quiet]
    threads = invocation[Options.threads] ?? Platform.processorCount()
    catalogFolder = invocation[Options.catalog]
    scenarioFile = invocation[Options.scenario]
    colour = invocation[Options.colour]
    self.terminal = terminal
  }

  // MARK: Reading

  /// The bytes of an input file.
  static func bytes(of path: String) throws -> [UInt8] {
    do {
      return try FileBytes.read(path)
    } catch let failure {
      throw CommandFailure.noInput(LocalizedText(same: failure.description))
    }
  }

  /// An input file with its name.
  static func file(_ path: String) throws -> RegionFile {
    RegionFile(name: path, bytes: try bytes(of: path))
  }

  /// The value in an input file of JSON.
  static func json(_ path: String) throws -> JSONValue {
    var diagnostics = Diagnostics()
    let value = JSONReader().value(try bytes(of: path), file: path, into: &diagnostics)
    guard let value, !diagnostics.hasErrors else { throw CommandFailure.data(diagnostics) }
    return value
  }

  /// The catalogue: the one inside, or that of `--catalog`.
  func knowledge() throws -> Knowledge {
    guard let folder = catalogFolder else { return .embedded }
    guard Platform.entry(at: folder) == .folder else {
      throw CommandFailure.noInput(
        LocalizedText(
          english: "there is no folder \(folder)", chinese: "没有文件夹 \(folder)"))
    }
    var files: [String: [UInt8]] = [:]
    for name in Knowledge.fileNames {
      do {
        files[name] = try FileBytes.read(folder + "/" + name)
      } catch let failure {
        guard failure.isMissing else {
          throw CommandFailure.noInput(LocalizedText(same: "\(failure)"))
        }
      }
    }
    do {
      return try Knowledge(files: files)
    } catch let failure {
      throw CommandFailure.data(failure.diagnostics)
    }
  }

  /// The region at a path. Its warnings go to standard error; its errors end the command.
  ///
  /// - Parameters:
  ///   - path: where it is.
  ///   - knowledge: the catalogue.
  ///   - scenario: a scenario's path that stands in for `--scenario`.
  ///   - infers: whether what is typical of the firms' trades is added.
  func region(
    _ path: String, _ knowledge: Knowledge, scenario: String? = nil, infers: Bool = false
  ) throws -> Region {
    try placedRegion(path, knowledge, scenario: scenario, infers: infers).region
  }

  /// As `region(_:_:scenario:infers:)`, with where in the files its rows stand.
  func placedRegion(
    _ path: String, _ knowledge: Knowledge, scenario: String? = nil, infers: Bool = false
  ) throws -> (region: Region, places: RegionPlaces) {
    let reading = try read(path, knowledge, scenario: scenario)
    guard let region = reading.region else { throw CommandFailure.data(reading.diagnostics) }
    warn(reading.diagnostics)
    guard infers else { return (region, reading.places) }
    let outcome = try inferred(in: region, knowledge)
    warn(outcome.diagnostics(reading.places))
    return (outcome.region, reading.places)
  }

  /// Warns of the exchanges that a plan keeps although they break what others must keep.
  func warnOfKept(in plan: Plan, _ places: RegionPlaces) {
    let finder = places.finder()
    var diagnostics = Diagnostics()
    for (exchange, text) in KeptWarnings.warnings(of: plan) {
      let key = "\(plan.region.key(of: exchange.from)) → \(plan.region.key(of: exchange.to))"
      diagnostics.warning(at: finder.place(.exchanges, key), text)
    }
    warn(diagnostics)
  }

  /// The region with what is typical of its firms' trades.
  func inferred(in region: Region, _ knowledge: Knowledge) throws -> StreamInference.Outcome {
    do {
      return try StreamInference.inferred(in: region, knowledge: knowledge)
    } catch {
      throw CommandFailure.internalError(
        error.problems.first?.message.english ?? "the inferred streams make no region")
    }
  }

  /// The reading of the region at a path, with whatever is wrong with it.
  func read(
    _ path: String, _ knowledge: Knowledge, scenario: String? = nil
  ) throws -> RegionReading {
    let files: RegionFiles
    do {
      if let sheets = try sheets(path, knowledge) {
        let scenario = try (scenario ?? scenarioFile).map { try Self.file($0) }
        return sheets.region(named: path, scenario: scenario, knowledge: knowledge)
      }
      files = try RegionFiles.load(path, scenario: scenario ?? scenarioFile)
    } catch let failure as RegionFiles.Failure {
      throw CommandFailure.noInput(
        LocalizedText(
          english: "\(failure.path): \(failure.message.english)",
          chinese: "\(failure.path)：\(failure.message.chinese)"))
    }
    let reading = RegionReader.read(files, knowledge: knowledge)
    if !reading.missingTables.isEmpty {
      let names = reading.missingTables.map(\.rawValue).joined(separator: ", ")
      throw CommandFailure.noInput(
        LocalizedText(english: "\(path): no table \(names)", chinese: "\(path)：缺少表 \(names)"))
    }
    return reading
  }

  /// Prints warnings to standard error; notes are for `check`.
  func warn(_ diagnostics: Diagnostics) {
    let lines = diagnostics.sorted().filter { $0.severity == .warning }
    guard !lines.isEmpty else { return }
    Platform.writeError(lines.map { $0.rendered(in: language) + "\n" }.joined())
  }

  /// Tells what a user should know of an answer, beside it.
  func note(_ words: LocalizedText) {
    Platform.writeError("symbiosis: \(TerminalText.neutralized(words[language]))\n")
  }

  // MARK: Answering

  /// Refuses a place for the answer that cannot be written, before the long work.
  func checkOutput() throws {
    if let output {
      try checkPlace(of: output)
    } else if format == .xlsx, terminal.outputIsTerminal {
      throw CommandFailure.failure(
        LocalizedText(
          english: "a workbook is no text for a terminal: name a file with --output",
          chinese: "工作簿不能显示在终端：请用 --output 指定文件"))
    }
  }

  /// Refuses a file that cannot be made where it is named.
  func checkPlace(of file: String) throws {
    var folder = "."
    if let slash = file.lastIndex(of: "/") {
      folder = slash == file.startIndex ? "/" : String(file[..<slash])
    }
    guard Platform.entry(at: folder) == .folder, Platform.entry(at: file) != .folder else {
      throw CommandFailure.output(Platform.Failure.cannotCreate(file))
    }
  }

  /// Writes the answer in the format that was asked for.
  func answer(_ page: Page, json: @autoclosure () -> JSONValue) throws {
    switch format {
    case .text:
      let width = output == nil && terminal.outputIsTerminal ? terminal.width : nil
      let colours = output == nil && terminal.coloursOutput(colour)
      try write(Array(PageText(page, language, width: width, colour: colours).text.utf8))
    case .markdown: try write(Array(MarkdownRenderer.text(page, language).utf8))
    case .csv: try write(TableRenderer.csv(page, language))
    case .xlsx: try write(WorkbookRenderer.bytes(page, language))
    case .json: try write(JSONWriter.bytes(of: json(), .pretty))
    }
  }

  /// Writes bytes to `--output`, else to standard output.
  func write(_ bytes: [UInt8]) throws {
    do {
      if let output {
        try Platform.writeAtomically(bytes, to: output)
      } else {
        try Platform.writeOutput(bytes)
      }
    } catch let failure {
      throw CommandFailure.output(failure)
    }
  }

  /// Says why a command ended without an answer.
  func report(_ failure: CommandFailure) -> ExitCode {
    switch failure {
    case .data(let diagnostics):
      Platform.writeError(diagnostics.rendered(in: language))
      return .data
    case .noInput(let words):
      Platform.writeError("symbiosis: \(TerminalText.neutralized(words[language]))\n")
      return .noInput
    case .usage(let mistake):
      let screen = CommandTree.tool.screen(
        for: mistake, language: language, colour: colour, terminal: terminal)
      Platform.writeError(screen.text)
      return screen.code
    case .output(let failure):
      Platform.writeError("symbiosis: \(TerminalText.neutralized(failure.description))\n")
      return failure.isCreation ? .cannotCreate : .writeFailed
    case .exists(let path):
      let words = LocalizedText(
        english: "\(path) is there already; --replace writes over it",
        chinese: "\(path) 已存在；如要覆盖请加 --replace")
      Platform.writeError("symbiosis: \(TerminalText.neutralized(words[language]))\n")
      return .cannotCreate
    case .failure(let words):
      Platform.writeError("symbiosis: \(TerminalText.neutralized(words[language]))\n")
      return .failure
    case .failedCheck(let check):
      let words = FailedCheckText.words(check, FailedCheckText.written(check))
      Platform.writeError("symbiosis: \(TerminalText.neutralized(words[language]))\n")
      return check.program == nil ? .internal : .failure
    case .internalError(let words):
      Platform.writeError("symbiosis: internal error: \(TerminalText.neutralized(words))\n")
      return .internal
    }
  }
}
