internal import Synchronization

/// What a progress line shows, and when: no clock, no terminal, no thread.
///
/// The first line appears only after a delay, so that quick work shows none, and then at most once
/// an interval. Every text begins by returning to the start of the terminal's line and erasing it.
public struct ProgressState: Sendable {
  private let width: Int
  private let delay: Double
  private let interval: Double
  private var start: Double?
  private var lastShown: Double?
  private var isVisible = false

  /// A line that is not yet there.
  ///
  /// - Parameters:
  ///   - width: the columns of the terminal; the line stays one below it.
  ///   - delay: seconds from the first update until a line may appear.
  ///   - interval: the least number of seconds between two lines.
  public init(width: Int, delay: Double = 0.5, interval: Double = 0.1) {
    self.width = max(1, width)
    self.delay = delay
    self.interval = interval
  }

  /// What to write for the news, or nil when it is too early.
  ///
  /// - Parameters:
  ///   - label: what is being done.
  ///   - fraction: how much of it is done, from 0 to 1; nil where that is not known.
  ///   - note: something to add, such as the best result so far.
  ///   - seconds: the time now, by any clock that does not go back.
  /// - Returns: a text without a line end.
  public mutating func update(
    _ label: String, fraction: Double? = nil, note: String = "", at seconds: Double
  ) -> String? {
    let start = self.start ?? seconds
    self.start = start
    guard seconds - start >= delay else { return nil }
    if let lastShown, seconds - lastShown < interval { return nil }
    lastShown = seconds
    isVisible = true
    let line = Self.line(
      label, fraction: fraction, note: note, elapsed: seconds - start, width: width - 1)
    return Self.erase + line
  }

  /// What to write so that the line disappears, or nil when none is there. The next update that is
  /// due shows it again.
  public mutating func clear() -> String? {
    guard isVisible else { return nil }
    isVisible = false
    return Self.erase
  }

  /// To the start of the line, and erase to its end.
  private static let erase = "\r\u{1B}[K"
  private static let barWidth = 20

  /// Such as `Search  [#####               ]  25 %  gap 1.2 %  0:12`, cut to `width` columns; where
  /// that is too narrow, the bar goes first.
  static func line(
    _ label: String, fraction: Double?, note: String, elapsed: Double, width: Int
  ) -> String {
    var parts = [TerminalText.neutralized(label)]
    var bar: [String] = []
    if let fraction, !fraction.isNaN {
      let share = min(max(fraction, 0), 1)
      let filled = Int((share * Double(barWidth)).rounded(.down))
      bar = [
        "[" + String(repeating: "#", count: filled) + TerminalText.spaces(barWidth - filled) + "]"
      ]
      // Only what is finished is called 100 %.
      parts.append(TerminalText.rightAligned("\(Int(share * 100 + 1e-9)) %", to: 5))
    }
    if !note.isEmpty { parts.append(TerminalText.neutralized(note)) }
    parts.append(clock(elapsed))
    let full = (parts.prefix(1) + bar + parts.dropFirst()).joined(separator: "  ")
    if DisplayWidth.of(full) <= width { return full }
    return TerminalText.truncated(parts.joined(separator: "  "), to: width)
  }

  /// `0:07`, `12:30`, `1:02:05`.
  private static func clock(_ elapsed: Double) -> String {
    let seconds = elapsed > 0 && elapsed < 1e9 ? Int(elapsed) : 0
    func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    let end = ":" + twoDigits(seconds % 60)
    return hours > 0 ? "\(hours):" + twoDigits(minutes) + end : "\(minutes)" + end
  }
}

/// A progress line that several threads may feed: the state behind a lock.
///
/// Texts are handed to `write` while the lock is held, so they reach the terminal in order.
public final class ProgressLine: Sendable {
  private let state: Mutex<ProgressState?>
  private let write: @Sendable (String) -> Void

  /// A progress line.
  ///
  /// - Parameters:
  ///   - isShown: whether there is a terminal and the user wants to see progress; else nothing is
  ///     ever written.
  ///   - width: the columns of the terminal.
  ///   - delay: seconds from the first update until a line may appear.
  ///   - interval: the least number of seconds between two lines.
  ///   - write: takes the texts, usually to standard error.
  public init(
    isShown: Bool, width: Int, delay: Double = 0.5, interval: Double = 0.1,
    write: @escaping @Sendable (String) -> Void
  ) {
    state = Mutex(
      isShown ? ProgressState(width: width, delay: delay, interval: interval) : nil)
    self.write = write
  }

  /// Shows the news when it is time; see `ProgressState.update`.
  public func update(
    _ label: String, fraction: Double? = nil, note: String = "", at seconds: Double
  ) {
    state.withLock { state in
      if let text = state?.update(label, fraction: fraction, note: note, at: seconds) {
        write(text)
      }
    }
  }

  /// Takes the line away, hands over `text`, and lets the next update show the line again.
  public func interrupt(with text: String) {
    state.withLock { state in
      if let text = state?.clear() { write(text) }
      write(text)
    }
  }

  /// Takes the line away for good; later updates are ignored.
  public func finish() {
    state.withLock { state in
      if let text = state?.clear() { write(text) }
      state = nil
    }
  }
}
