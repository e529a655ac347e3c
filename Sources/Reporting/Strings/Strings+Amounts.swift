internal import MaterialGraph
internal import Primitives

/// Amounts in sentences.
extension Strings {
  /// `t/a`, in Chinese `吨/年`.
  static let tonnesYearly = BasisWords(.mass).perYear

  /// `1,200 t`, in Chinese `1,200 吨`.
  static func tonnes(_ amount: Double) -> LocalizedText {
    Figures.counted(amount, BasisWords(.mass).unit)
  }

  /// What becomes of CO2e: avoided, or, where a plan does harm, emitted besides.
  ///
  /// - Parameters:
  ///   - amount: how much, without a sign.
  ///   - avoided: what is avoided; its sign says which it is.
  static func co2eChange(_ amount: LocalizedText, _ avoided: Double) -> LocalizedText {
    avoided < 0
      ? text("\(amount.english) CO2e more are emitted", "增排 \(amount.chinese) CO2e")
      : text("\(amount.english) CO2e are avoided", "减排 \(amount.chinese) CO2e")
  }

  /// Something with what tells it from others behind it: its place, its key.
  static func named(_ name: LocalizedText, _ mark: LocalizedText) -> LocalizedText {
    text("\(name.english) (\(mark.english))", "\(name.chinese)（\(mark.chinese)）")
  }

  /// Things one after the other, and how many more there are.
  static func list(_ things: [LocalizedText], andMore more: Int = 0) -> LocalizedText {
    text(
      things.map(\.english).joined(separator: ", ") + (more > 0 ? " and \(more) more" : ""),
      things.map(\.chinese).joined(separator: "、") + (more > 0 ? "，另 \(more) 项" : ""))
  }
}
