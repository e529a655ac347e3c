/// Which cell styles of a workbook show a number as a date or a time.
struct DateStyles {
  /// By the number of the style.
  private var isDate: [Bool] = []

  /// Whether cells of this style are dates.
  func contains(_ style: Int) -> Bool { style >= 0 && style < isDate.count && isDate[style] }

  mutating func read(_ xml: inout XMLScanner) throws(XMLScanner.Failure) {
    var dateFormats: Set<Int> = []
    var isInCellStyles = false
    while true {
      switch try xml.next() {
      case .start where xml.isNamed("numFmt"):
        if let id = try xml.attributeText("numFmtId").flatMap({ NumberParsing.integer($0) }),
          let code = try xml.attributeText("formatCode"), Self.showsDate(code)
        {
          dateFormats.insert(id)
        }
      case .start where xml.isNamed("cellXfs"): isInCellStyles = true
      case .end where xml.isNamed("cellXfs"): isInCellStyles = false
      case .start where xml.isNamed("xf") && isInCellStyles:
        let format = try xml.attributeText("numFmtId").flatMap { NumberParsing.integer($0) } ?? 0
        isDate.append(dateFormats.contains(format) || Self.isDateFormat(format))
      case .finished: return
      default: continue
      }
    }
  }

  /// The formats that every workbook has; those from 27 on are of East Asian languages.
  private static func isDateFormat(_ format: Int) -> Bool {
    switch format {
    case 14...22, 27...36, 45...47, 50...58: true
    default: false
    }
  }

  /// Whether a format's own code has letters of dates outside quoted texts and brackets; a bracket
  /// of only such letters is elapsed time.
  static func showsDate(_ code: String) -> Bool {
    var isQuoted = false
    var isEscaped = false
    var bracket: [UInt8]?
    for byte in code.utf8 {
      if isEscaped {
        isEscaped = false
        continue
      }
      if let inside = bracket {
        if byte == UInt8(ascii: "]") {
          if !inside.isEmpty, inside.allSatisfy(isTimeLetter) { return true }
          bracket = nil
        } else {
          bracket = inside + [byte]
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): isEscaped = !isQuoted
      case UInt8(ascii: "[") where !isQuoted: bracket = []
      case _ where isQuoted: continue
      case UInt8(ascii: ";"): return false
      default:
        let letter = byte | 0x20
        if letter == UInt8(ascii: "y") || letter == UInt8(ascii: "d") || isTimeLetter(byte) {
          return true
        }
        // "General" has no meaning as a date, and neither has what follows it.
        if letter == UInt8(ascii: "g") { return false }
      }
    }
    return false
  }

  private static func isTimeLetter(_ byte: UInt8) -> Bool {
    let letter = byte | 0x20
    return letter == UInt8(ascii: "h") || letter == UInt8(ascii: "m")
      || letter == UInt8(ascii: "s")
  }
}
