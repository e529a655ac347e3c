internal import Primitives

/// The spans of time that a flow may be stated over.
public enum TimeUnit: Hashable, Sendable, Codable, CaseIterable {
  case second
  case minute
  case hour
  case day
  case week
  case month
  case year

  /// Reads `h`, `day`, `月`, `a` …; nil when unknown.
  public static func parse(_ text: some StringProtocol) -> TimeUnit? {
    switch AmountUnit.normalized(text) {
    case "s", "sec", "second", "seconds", "秒": .second
    case "min", "minute", "minutes", "分钟": .minute
    case "h", "hr", "hrs", "hour", "hours", "小时", "时": .hour
    case "d", "day", "days", "天", "日": .day
    case "w", "wk", "week", "weeks", "周", "星期": .week
    case "mo", "mon", "month", "months", "月", "个月": .month
    case "a", "y", "yr", "yrs", "year", "years", "annum", "年": .year
    default: nil
    }
  }
}

/// How long a firm's year is: turns amounts a second, an hour, a day or a month into amounts a year.
public struct WorkingYear: Hashable, Sendable, Codable {
  /// Hours in a year's work, 1...8784.
  public let hours: Double
  /// Days in a year's work, 1...366.
  public let days: Double

  /// A year of `hours` hours and `days` days. The default works around the clock.
  public init(hours: Double = 8760, days: Double = 365) {
    self.hours = hours
    self.days = days
  }

  /// How many of `unit` a year has.
  public func count(of unit: TimeUnit) -> Double {
    switch unit {
    case .second: hours * 3600
    case .minute: hours * 60
    case .hour: hours
    case .day: days
    case .week: days / 7
    case .month: 12
    case .year: 1
    }
  }
}

/// An amount over a time (`kg/d`), or an amount alone (`t`): a one-off lot.
public struct FlowUnit: Hashable, Sendable, Codable {
  /// The unit of the amount.
  public let amount: AmountUnit
  /// Over what span; nil for a one-off lot.
  public let time: TimeUnit?

  /// `amount` a `time`.
  public init(amount: AmountUnit, time: TimeUnit?) {
    self.amount = amount
    self.time = time
  }

  /// Reads `t/a`, `kg/d`, `万吨/年`, `tonnes per day`, `吨每月`, `tpa`, `MW` …; nil when unknown.
  public static func parse(_ text: some StringProtocol) -> FlowUnit? {
    let name = AmountUnit.folded(text)
    if let short = shorthand[name.lowercased()] { return short }
    for separator in ["/", "per", "PER", "Per", "每", "p.", "P."] {
      guard let place = name.place(of: separator) else { continue }
      let amount = String(name[..<place.lowerBound])
      let time = String(name[place.upperBound...])
      if let unit = AmountUnit.parse(amount), let span = TimeUnit.parse(time) {
        return FlowUnit(amount: unit, time: span)
      }
    }
    if let unit = AmountUnit.parse(name) { return FlowUnit(amount: unit, time: nil) }
    return nil
  }

  /// Amounts a year in basis units for one of this unit; for a one-off lot, the lot itself.
  public func basisUnitsPerYear(_ year: WorkingYear) -> Double {
    amount.basisUnits * (time.map(year.count(of:)) ?? 1)
  }

  private static let shorthand: [String: FlowUnit] = [
    "tpa": FlowUnit(amount: AmountUnit(.mass, 1), time: .year),
    "tpy": FlowUnit(amount: AmountUnit(.mass, 1), time: .year),
    "tpd": FlowUnit(amount: AmountUnit(.mass, 1), time: .day),
    "tph": FlowUnit(amount: AmountUnit(.mass, 1), time: .hour),
    "ktpa": FlowUnit(amount: AmountUnit(.mass, 1e3), time: .year),
    "mtpa": FlowUnit(amount: AmountUnit(.mass, 1e6), time: .year),
    "mw": FlowUnit(amount: AmountUnit(.energy, 3.6), time: .hour),
    "kw": FlowUnit(amount: AmountUnit(.energy, 0.0036), time: .hour),
  ]
}
