import Optimization
import Primitives
import Testing

@Suite struct MPSTests {
  private func read(_ text: String) throws -> LinearModel { try MPS.read(Array(text.utf8)) }

  private func failure(_ text: String) -> MPSError? {
    do {
      _ = try MPS.read(Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  private let full = """
    * a comment
    NAME          SAMPLE
    OBJSENSE
        MAX
    ROWS
     N  COST
     L  LIM
     G  LOW
     E  BAL
     E  EQDOWN
     N  OTHER
    COLUMNS
        X  COST  1  LIM  1
        X  LOW  2.5D0
        MARKER  'MARKER'  'INTORG'
        Y  COST  2  LIM  1
        Y  BAL  -1  OTHER  7
        MARKER  'MARKER'  'INTEND'
        Z  BAL  1  EQDOWN  1
        W  LOW  1
        V  LOW  1
    RHS
        RHS  COST  -10  LIM  4
        RHS  LOW  1  BAL  7
        SECOND  LIM  99
    RANGES
        RNG  LIM  2.5  LOW  3
        RNG  BAL  4
        RNG  EQDOWN  -2
    BOUNDS
     UP BND  X  4
     LO BND  Y  -1
     UP BND  Y  5
     MI BND  Z
     UP BND  W  -3
     FR BND  V
     FX OTHERSET  X  1
    ENDATA
    """

  @Test func readsEverySection() throws {
    let model = try read(full)
    #expect(model.name == "SAMPLE")
    #expect(model.sense == .maximize)
    #expect(model.objectiveOffset == 10)
    #expect(model.rowNames == ["LIM", "LOW", "BAL", "EQDOWN"])
    #expect(model.columnNames == ["X", "Y", "Z", "W", "V"])
    #expect(model.rowLower == [1.5, 1, 7, -2])
    #expect(model.rowUpper == [4, 4, 11, 0])
    #expect(model.columnLower == [0, -1, -.infinity, -.infinity, -.infinity])
    #expect(model.columnUpper == [4, 5, .infinity, -3, .infinity])
    #expect(model.columnKinds == [.continuous, .integer, .continuous, .continuous, .continuous])
    #expect(model.objective == [1, 2, 0, 0, 0])
    #expect(model.terms(ofRow: 1).map(\.coefficient) == [2.5, 1, 1])
  }

  @Test func writesWhatItReads() throws {
    let model = try read(full)
    #expect(try MPS.read(MPS.write(model)) == model)
    for seed in 0..<40 as Range<UInt64> {
      let random = RandomModels.boxed(columns: 6, rows: 5, integers: 3, seed: seed)
      let once = try MPS.read(MPS.write(random))
      #expect(try MPS.read(MPS.write(once)) == once)
      #expect(once.rowLower == random.rowLower)
      #expect(once.columnUpper == random.columnUpper)
      #expect(once.termCoefficients == random.termCoefficients)
      #expect(once.columnKinds == random.columnKinds)
    }
  }

  /// The objective by its name, and words behind their headings, wherever both may stand.
  @Test(arguments: [
    "OBJNAME\n    OTHER\nOBJSENSE MAX\nROWS\n N  COST\n L  LIM\n N  OTHER\n",
    "OBJSENSE MAX\nOBJNAME OTHER\nROWS\n N  COST\n L  LIM\n N  OTHER\n",
    "ROWS\n N  COST\n L  LIM\n N  OTHER\nOBJSENSE\n    MAXIMIZE\nOBJNAME\n    OTHER\n",
  ])
  func readsTheObjectiveThatIsNamed(head: String) throws {
    let model = try read(
      "NAME T\n\(head)COLUMNS\n  X  COST  1  LIM  1\n  X  OTHER  5\nRHS\n  B  LIM  3  OTHER  2\n"
        + "ENDATA\n")
    #expect(model.sense == .maximize)
    #expect(model.objective == [5])
    #expect(model.objectiveOffset == -2)
    #expect(model.rowNames == ["LIM"])
  }

  @Test func anObjectiveThatIsNotThereIsRefused() {
    func failure(_ text: String) -> MPSError? {
      do throws(MPSError) {
        _ = try MPS.read(Array(text.utf8))
        return nil
      } catch { return error }
    }
    let columns = "COLUMNS\n  X  COST  1  LIM  1\n"
    #expect(
      failure("OBJNAME\n  COSTS\nROWS\n N  COST\n L  LIM\n\(columns)ENDATA\n")
        == MPSError(line: 2, reason: .noObjectiveRow("COSTS")))
    #expect(
      failure("ROWS\n N  COST\n L  LIM\nOBJNAME LIM\n\(columns)ENDATA\n")
        == MPSError(line: 4, reason: .noObjectiveRow("LIM")))
    #expect(
      failure("ROWS\n N  COST\n L  LIM\n\(columns)OBJNAME\n  COST\nENDATA\n")?.line == 7)
  }

  /// Old readers go by columns, new ones by blanks: what is written suits both.
  @Test func writesTheColumnsOfFixedForm() throws {
    var model = LinearModel(name: "short", sense: .maximize)
    let whole = model.addColumn(upper: 7, objective: 3965.1234567890123, kind: .integer)
    let part = model.addColumn(lower: -1.0 / 3, upper: 2, objective: 1)
    model.addRow(lower: 1, upper: 4, terms: [(whole, 1), (part, -2.0 / 3)])
    let bytes = MPS.write(model)
    let text = try #require(String(validating: bytes, as: UTF8.self))
    for line in text.split(separator: "\n") where line.first == " " && !line.hasSuffix("MAX") {
      let starts = line.indices.filter {
        line[$0] != " " && ($0 == line.startIndex || line[line.index(before: $0)] == " ")
      }.map { line.distance(from: line.startIndex, to: $0) }
      #expect(Set(starts).isSubset(of: [1, 4, 14, 24, 39]), "\(line)")
    }
    #expect(try MPS.read(bytes).objective == model.objective)
    #expect(try MPS.read(bytes).columnLower == model.columnLower)
  }

  @Test func readsNamesWithBlanksInFixedColumns() throws {
    let model = try read(
      [
        "NAME          BLANKS", "ROWS", " N  MY COST", " L  ROW  1", "COLUMNS",
        "    COL 1     MY COST            1.    ROW  1            2.",
        "RHS", "    RHS       ROW  1             8.", "BOUNDS",
        " UP BND       COL 1              3.", "ENDATA",
      ].joined(separator: "\n"))
    #expect(model.columnNames == ["COL 1"])
    #expect(model.rowNames == ["ROW  1"])
    #expect(model.rowUpper == [8])
    #expect(model.columnUpper == [3])
  }

  @Test func errorsNameTheLine() {
    let head = "NAME\nROWS\n N  C\n L  R\nCOLUMNS\n"
    #expect(failure("ROWS\n X  A\nENDATA") == MPSError(line: 2, reason: .unknownRowType("X")))
    #expect(
      failure("ROWS\n N  C\n L  R\n L  R\nENDATA") == MPSError(line: 4, reason: .duplicateRow("R")))
    #expect(failure(head + "    X  Q  1\nENDATA") == MPSError(line: 6, reason: .unknownRow("Q")))
    #expect(
      failure(head + "    X  R  1x\nENDATA") == MPSError(line: 6, reason: .notANumber("1x")))
    #expect(
      failure(head + "    X  R  1\nBOUNDS\n UP B  Y  1\nENDATA")
        == MPSError(line: 8, reason: .unknownColumn("Y")))
    #expect(
      failure(head + "    X  R  1\nBOUNDS\n QQ B  X  1\nENDATA")
        == MPSError(line: 8, reason: .unknownBound("QQ")))
    #expect(failure(head + "    X  R  1\n")?.reason == .incomplete("no ENDATA"))
    #expect(failure("FOO\nENDATA") == MPSError(line: 1, reason: .unknownSection("FOO")))
    #expect(failure("QUADOBJ\nENDATA")?.reason == .unsupported("QUADOBJ"))
    #expect(failure("OBJSENSE\n    UPWARDS\nENDATA")?.reason == .unknownSense("UPWARDS"))
    #expect(failure("")?.reason == .incomplete("no ENDATA"))
  }

  @Test func wholeColumnsWithoutABoundAreBinary() throws {
    let start = """
      ROWS
       N COST
       L R
      COLUMNS
          M 'MARKER' 'INTORG'
          X COST -2 R 1
          M 'MARKER' 'INTEND'
      RHS
          RHS R 4.5

      """
    #expect(try read(start + "ENDATA").columnUpper == [1])
    #expect(try read(start + "BOUNDS\n LO B X 0\nENDATA").columnUpper == [.infinity])
    #expect(try read(start + "BOUNDS\n PL B X\nENDATA").columnUpper == [.infinity])
    let best = Solver.solve(try read(start + "BOUNDS\n UP B X 2.7\nENDATA"), options: .init())
    #expect(best.termination == .optimal)
    #expect(best.objective == -4)
    let none = Solver.solve(
      try read(start + "BOUNDS\n LO B X 0.3\n UP B X 0.7\nENDATA"), options: .init())
    #expect(none.termination == .infeasible)
  }

  @Test func semiContinuousColumnsAreNothingOrEnough() throws {
    func best(_ cost: Int, _ kind: String, least: Double) throws -> SolveOutcome {
      let text = """
        ROWS
         N COST
         G R
        COLUMNS
            X COST \(cost) R 1
            Y COST 5 R 1
        RHS
            RHS R 1
        BOUNDS
         \(kind) B X 3.5
         LO B X \(least)
        ENDATA
        """
      return Solver.solve(try read(text), options: .init())
    }
    func comes(_ outcome: SolveOutcome, to objective: Double) -> Bool {
      Tolerance.agree(outcome.objective ?? .nan, objective, relative: 1e-7)
    }
    // Two of X cost 2·2; one of Y 5: X as little as it may be.
    #expect(comes(try best(2, "SC", least: 2), to: 4))
    // Two of X cost more than one of Y: none of X.
    #expect(comes(try best(3, "SC", least: 2), to: 5))
    #expect(comes(try best(-1, "SC", least: 2), to: -3.5))
    #expect(comes(try best(-1, "SI", least: 2), to: -3))
    #expect(comes(try best(2, "SC", least: 0), to: 2))
    let whole = try read(
      "ROWS\n N C\nCOLUMNS\n X C 1\nBOUNDS\n SC B X 3\n LO B X 2\nENDATA")
    #expect(whole.columnNames == ["X", "X:use"])
    #expect(whole.columnLower == [0, 0])
  }

  @Test func anythingIsReadOrRefused() {
    var random = SeededGenerator(seed: 11)
    let bytes = Array(full.utf8)
    for _ in 0..<2000 {
      var broken = bytes
      for _ in 0..<(1 + random.below(6)) {
        let place = random.below(broken.count)
        switch random.below(3) {
        case 0: broken[place] = UInt8(truncatingIfNeeded: random.next())
        case 1: broken.remove(at: place)
        default: broken.insert(bytes[random.below(bytes.count)], at: place)
        }
      }
      // Whatever is accepted must be solvable without a trap.
      if let model = try? MPS.read(broken) {
        var options = SolveOptions()
        options.nodeLimit = 20
        _ = Solver.solve(model, options: options)
      }
    }
  }
}
