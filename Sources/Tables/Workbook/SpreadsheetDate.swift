/// Dates as spreadsheets count them: days since the end of 1899 (or since 1904), times as fractions
/// of a day.
public enum SpreadsheetDate {
  /// The date of a serial number as `2024-01-31`, with `T13:45:00` behind it when it has a time.
  ///
  /// Serials up to 60 are one day later than in a spreadsheet, which believes that 1900 was a leap
  /// year.
  ///
  /// - Parameters:
  ///   - serial: days, and the time as a fraction of a day.
  ///   - from1904: whether the workbook counts from 1904.
  /// - Returns: nil for what no spreadsheet shows: negative numbers, and years after 9999.
  public static func text(_ serial: Double, from1904: Bool = false) -> String? {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    var days = Int(serial)
    var seconds = Int(((serial - Double(days)) * 86_400).rounded())
    if seconds >= 86_400 {
      days += 1
      seconds -= 86_400
    }
    // Day 0 is 1899-12-30 or 1904-01-01, here counted from 1970-01-01.
    let (year, month, day) = civil(days + (from1904 ? -24_107 : -25_569))
    guard year <= 9999 else { return nil }
    let date = "\(year)-\(padded(month))-\(padded(day))"
    guard seconds > 0 else { return date }
    let (minutes, second) = (seconds / 60, seconds % 60)
    return date + "T\(padded(minutes / 60)):\(padded(minutes % 60)):\(padded(second))"
  }

  /// Year, month and day of a day counted from 1970-01-01, by eras of 400 years that begin in March
  /// so that the leap day comes last.
  private static func civil(_ daysSince1970: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = daysSince1970 + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
