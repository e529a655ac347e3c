import CommandLineKit
import Synchronization
import Testing

@Suite struct ProgressLineTests {
  private let erase = "\r\u{1B}[K"

  @Test func quickWorkShowsNothing() {
    var state = ProgressState(width: 80)
    #expect(state.update("Search", at: 10) == nil)
    #expect(state.update("Search", at: 10.49) == nil)
    #expect(state.clear() == nil)
  }

  @Test func linesAppearAtMostOnceAnInterval() {
    var state = ProgressState(width: 80, delay: 0.5, interval: 0.25)
    var shown = 0
    for step in 0...1000 where state.update("Search", at: Double(step) / 100) != nil { shown += 1 }
    // From 0.5 to 10 seconds, four a second.
    #expect(shown == 39)
  }

  @Test func aLineHoldsLabelBarNoteAndTime() {
    var state = ProgressState(width: 80, delay: 0, interval: 0)
    #expect(
      state.update("Search", fraction: 0.25, note: "gap 1.2 %", at: 5)
        == erase + "Search  [#####               ]   25 %  gap 1.2 %  0:00")
    #expect(
      state.update("Search", fraction: 1, at: 17.9)
        == erase + "Search  [####################]  100 %  0:12")
    #expect(state.update("检索", at: 3730) == erase + "检索  1:02:05")
    #expect(state.update("a\u{1B}b", fraction: 0.999, at: 3730)?.contains(" 99 %") == true)
    #expect(state.clear() == erase)
    #expect(state.clear() == nil)
  }

  @Test func oddNumbersDoNoHarm() {
    var state = ProgressState(width: 60, delay: 0, interval: 0)
    for fraction in [-1, 2, .nan, .infinity, -.infinity] as [Double] {
      #expect(state.update("x", fraction: fraction, at: 0) != nil)
    }
    #expect(state.update("x", at: .infinity)?.hasSuffix("0:00") == true)
    // A clock that goes back is waited for.
    #expect(state.update("x", at: -100) == nil)
    #expect(state.update("x", at: .nan) == nil)
  }

  @Test func aNarrowTerminalLosesTheBarFirst() {
    for width in 0...60 {
      var state = ProgressState(width: width, delay: 0, interval: 0)
      let text = state.update("检索方案", fraction: 0.5, note: "best 1,234", at: 0) ?? ""
      let line = String(text.dropFirst(erase.count))
      #expect(DisplayWidth.of(line) <= max(0, width - 1), "\(width): \(line)")
      #expect(line.contains("[") == (width >= 58), "\(width): \(line)")
    }
  }

  @Test func threadsWriteInOrderAndNothingComesAfterTheEnd() async {
    let texts = Mutex<[String]>([])
    let line = ProgressLine(isShown: true, width: 80, delay: 0, interval: 0) { text in
      texts.withLock { $0.append(text) }
    }
    await withTaskGroup(of: Void.self) { group in
      for worker in 0..<4 {
        group.addTask {
          for _ in 0..<200 { line.update("worker \(worker)", at: 1) }
        }
      }
    }
    line.interrupt(with: "a warning\n")
    line.finish()
    line.update("late", at: 1e6)
    line.finish()
    let written = texts.withLock { $0 }
    #expect(written.count == 802)
    #expect(written.suffix(2) == [erase, "a warning\n"])
    #expect(written.dropLast().allSatisfy { $0.hasPrefix(erase) })
  }

  @Test func whereNobodyLooksOnlyInterruptionsAreWritten() {
    let texts = Mutex<[String]>([])
    let line = ProgressLine(isShown: false, width: 80, delay: 0, interval: 0) { text in
      texts.withLock { $0.append(text) }
    }
    line.update("x", fraction: 0.5, at: 0)
    line.interrupt(with: "a warning\n")
    line.finish()
    #expect(texts.withLock { $0 } == ["a warning\n"])
  }
}
