public import Primitives

/// Large numbers in few signs, in the manner of each language: `1.65 billion`, in Chinese `16.5 亿`.
public enum LargeNumber {
  /// The number with its word. Below a million, in Chinese below ten thousand, `small` writes it.
  ///
  /// - Parameters:
  ///   - value: the number; one that is not finite is left to `small`.
  ///   - digits: how many digits are kept before the word, at least 1.
  ///   - small: writes what needs no word.
  public static func words(
    _ value: Double, digits: Int, small: (Double) -> String
  ) -> LocalizedText {
    LocalizedText(
      english: text(value, [(1e9, " billion"), (1e6, " million")], digits) ?? small(value),
      chinese: text(value, [(1e8, " 亿"), (1e4, " 万")], digits) ?? small(value))
  }

  /// A figure at an axis.
  static func atAxis(_ value: Double) -> LocalizedText {
    words(value, digits: 4) { DecimalText.significant($0, digits: 4, grouping: ",") }
  }

  private static func text(
    _ value: Double, _ units: [(size: Double, word: String)], _ digits: Int
  ) -> String? {
    let size = value.magnitude
    // A ten-thousandth below, so that sums of steps that miss a round number read as it.
    guard size.isFinite, let unit = units.first(where: { size >= $0.size * 0.9999 }) else {
      return nil
    }
    return DecimalText.significant(value / unit.size, digits: max(1, digits), grouping: ",")
      + unit.word
  }
}
