import CommandLineKit
import Primitives
import Testing

@Suite struct TextTableTests {
  private func sample() -> TextTable {
    var table = TextTable([
      .init("Title", priority: 2), .init("读者", priority: 1), .init("Pages", .decimal),
      .init("Remark about it", priority: 0, minimumWidth: 10, overflow: .wrap),
    ])
    table.append(["On looms", "王小明", "12", "much read"])
    table.append(["A history of very small things", "Ann", "3.25", "two copies, one is lent out"])
    table.append(["Ends", "李", "1,200.5", ""])
    return table
  }

  @Test func atItsOwnWidth() {
    #expect(
      sample().text(width: nil) == """
        Title                           读者       Pages  Remark about it
        ------------------------------  ------  --------  ---------------------------
        On looms                        王小明     12     much read
        A history of very small things  Ann         3.25  two copies, one is lent out
        Ends                            李      1,200.5

        """)
  }

  @Test func theLeastImportantColumnGivesWayFirst() {
    #expect(
      sample().text(width: 70) == """
        Title                           读者       Pages  Remark about it
        ------------------------------  ------  --------  --------------------
        On looms                        王小明     12     much read
        A history of very small things  Ann         3.25  two copies, one is
                                                          lent out
        Ends                            李      1,200.5

        """)
    #expect(
      sample().text(width: 50) == """
                                                Remark
        Title                 读者       Pages  about it
        --------------------  ------  --------  ----------
        On looms              王小明     12     much read
        A history of very s…  Ann         3.25  two
                                                copies,
                                                one is
                                                lent out
        Ends                  李      1,200.5

        """)
  }

  @Test func whereNothingFitsEachRowIsABlock() {
    #expect(
      sample().text(width: 36) == """
        Title: On looms
        读者: 王小明
        Pages: 12
        Remark about it: much read

        Title: A history of very small
        things
        读者: Ann
        Pages: 3.25
        Remark about it: two copies, one is
        lent out

        Title: Ends
        读者: 李
        Pages: 1,200.5
        Remark about it:

        """)
    #expect(sample().lines(width: 36, colour: true).first == "\u{1B}[1mTitle\u{1B}[0m: On looms")
  }

  @Test func decimalPointsStandBelowEachOther() {
    var table = TextTable([.init("share", .decimal), .init("n", .right), .init("last one", .right)])
    table.append(["12 %", "5", "1"])
    table.append(["3.5 %", "-17", "2"])
    table.append(["open", "x", "3"])
    table.append(["-0.125 %", "", "4"])
    table.append(["1e6", "1", "22"])
    #expect(
      table.text(width: 20) == """
                        last
           share    n    one
        --------  ---  -----
        12 %        5      1
         3.5 %    -17      2
            open    x      3
        -0.125 %           4
         1e6        1     22

        """)
  }

  @Test func numbersAreNeverCutAndLinesKeepToTheWidth() {
    for width in 20...100 {
      for line in sample().lines(width: width) {
        #expect(DisplayWidth.of(line) <= width, "\(width): \(line)")
      }
      let text = sample().text(width: width)
      #expect(text.contains("1,200.5"), "\(width)")
      #expect(text.contains("3.25"), "\(width)")
    }
  }

  @Test func hostileCellsAreHarmless() {
    var table = TextTable([.init("a\u{1B}[2J"), .init("b")])
    table.append(["\u{1B}]0;owned\u{7}", "x\ny\u{202E}z"])
    #expect(
      table.lines(width: nil) == [
        "a�[2J       b", "----------  -----", "�]0;owned�  x y�z",
      ])
  }

  @Test func rowsOfOtherLengthsAndEmptyTables() {
    var table = TextTable([.init("a"), .init("b")])
    #expect(table.lines(width: 80) == ["a  b", "-  -"])
    table.append([])
    table.append(["1", "2", "3"])
    #expect(table.lines(width: 80) == ["a  b", "-  -", "", "1  2"])
    #expect(TextTable([]).lines(width: 80) == [])
    // Too narrow for anything: blocks, broken after every second column.
    #expect(table.lines(width: -5) == ["a:", "b:", "", "a:", "1", "b:", "2"])
  }

  @Test func random() {
    let pieces = ["a", "中", " ", "12.5", "-3", "word", "👍🏽", "e\u{301}", "\u{1B}", "，"]
    for seed in 0..<500 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let alignments: [TextTable.Alignment] = [.left, .right, .decimal]
      var table = TextTable(
        (0..<1 + generator.below(5)).map { number in
          TextTable.Column(
            "c\(number)", alignments[generator.below(3)], priority: generator.below(3),
            minimumWidth: generator.below(12),
            overflow: generator.below(2) == 0 ? .wrap : .truncate)
        })
      for _ in 0..<generator.below(6) {
        table.append(
          table.columns.map { _ in
            (0..<generator.below(8)).map { _ in pieces[generator.below(pieces.count)] }.joined()
          })
      }
      let width = 4 + generator.below(100)
      for line in table.lines(width: width) {
        #expect(DisplayWidth.of(line) <= width, "seed \(seed): \(line)")
      }
    }
  }
}
