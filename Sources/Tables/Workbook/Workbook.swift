internal import Primitives

/// The sheets of a workbook in the form of Office Open XML (ISO/IEC 29500; `.xlsx`).
///
/// Cells have the values that the file stores; formulas are not computed, so a formula that was
/// never computed leaves a blank cell and a warning. Numbers come as text that reads back as the
/// same `Double`; dates stay the numbers that they are, with the kind `date`.
public struct Workbook: Sendable {
  /// A sheet.
  public struct Sheet: Sendable {
    /// Its cells, and its name.
    public let grid: Grid
    /// Whether spreadsheet programs hide it.
    public let isHidden: Bool
  }

  /// The file that it came from, as the user gave it.
  public let file: String
  /// The sheets in the order of the workbook, without charts.
  public let sheets: [Sheet]
  /// Whether dates count from 1904 instead of 1900 (see `SpreadsheetDate`).
  public let countsFrom1904: Bool

  /// Whether the bytes begin as those of a workbook do: to tell it from text whatever its name.
  public static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    ZipArchive.looksLikeArchive(bytes) || isOldWorkbook(bytes)
  }

  /// Reads a workbook; nil when it cannot be read, and an error then says why.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - file: the file as messages name it.
  ///   - limits: what is refused.
  ///   - diagnostics: takes the errors and warnings, with sheet and cell.
  /// - Complexity: O(n) in the unpacked size.
  public init?(
    _ bytes: [UInt8], file: String, limits: ReadLimits = .standard,
    into diagnostics: inout Diagnostics
  ) {
    guard bytes.count <= limits.fileBytes else {
      diagnostics.error(
        at: Place(file: file), LimitText.exceeded("bytes in a file", "文件字节数", limits.fileBytes))
      return nil
    }
    guard !Self.isOldWorkbook(bytes) else {
      diagnostics.error(
        at: Place(file: file),
        LocalizedText(
          english: "this is a workbook of the old form (.xls) or one with a password",
          chinese: "这是旧格式 (.xls) 或有密码保护的工作簿"),
        expected: LocalizedText(english: "an .xlsx workbook", chinese: ".xlsx 工作簿"),
        hint: LocalizedText(
          english: "open it in a spreadsheet program and save it as .xlsx without a password",
          chinese: "请用电子表格软件打开，另存为不带密码的 .xlsx"))
      return nil
    }
    do throws(WorkbookFailure) {
      var reader = try WorkbookReader(bytes, file: file, limits: limits)
      sheets = try reader.sheets(into: &diagnostics)
      countsFrom1904 = reader.countsFrom1904
      self.file = file
    } catch {
      diagnostics.error(at: Place(file: file), error.text, value: error.part)
      return nil
    }
  }

  /// The cells of the sheet of this name, case and white space around it not counted; nil when
  /// there is none.
  public func grid(_ name: String) -> Grid? {
    sheets.first { Table.key($0.grid.name) == Table.key(name) }?.grid
  }

  /// The table on the sheet of this name, whose first row that is not blank is the header.
  ///
  /// - Returns: nil when there is no such sheet (and nothing is said), or it has no header (an
  ///   error).
  public func table(_ name: String, into diagnostics: inout Diagnostics) -> Table? {
    grid(name).flatMap { Table($0, into: &diagnostics) }
  }

  /// Old workbooks and encrypted ones are compound files.
  private static func isOldWorkbook(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
  }
}

/// Why a workbook could not be read.
struct WorkbookFailure: Error {
  /// The reason.
  var text: LocalizedText
  /// The part of the workbook that is at fault.
  var part: String?

  init(_ text: LocalizedText, part: String? = nil) {
    self.text = text
    self.part = part
  }

  init(_ failure: ZipArchive.Failure, part: String? = nil) {
    self.init(failure.text, part: part)
  }

  /// A part whose XML is not as it must be.
  static func malformed(_ part: String) -> WorkbookFailure {
    WorkbookFailure(
      LocalizedText(
        english: "a part of the workbook is malformed", chinese: "工作簿的一个部件格式不正确"),
      part: part)
  }
}
