public import MaterialGraph
public import Primitives
public import Tables

/// One file with the name by which messages call it.
public struct RegionFile: Hashable, Sendable {
  /// The name in messages: the path as the user gave it.
  public let name: String
  /// The content.
  public let bytes: [UInt8]

  /// A file.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// The bytes of a region: a folder of CSV files, one JSON document, or a workbook.
public struct RegionFiles: Sendable {
  /// In what form a region is written.
  public enum Content: Sendable {
    /// Tables as CSV; `scenario` is JSON. Tables that are not there are left out.
    case folder([RegionTable: RegionFile])
    /// One JSON document with the tables as arrays of objects and `scenario` as an object.
    case document(RegionFile)
    /// A workbook with a sheet for each table; `scenario` has the columns `key` and `value`.
    case workbook(RegionFile)
  }

  /// The region as the user named it, for messages about what is not there.
  public let name: String
  /// What was read.
  public let content: Content
  /// A scenario that stands in for the region's own.
  public var scenario: RegionFile?
  /// Paths of files of a folder that have the form of a table and the name of none, sorted.
  public var others: [String] = []

  /// The files of a region.
  public init(name: String, _ content: Content, scenario: RegionFile? = nil) {
    self.name = name
    self.content = content
    self.scenario = scenario
  }

  /// Why the files of a region could not be read.
  public struct Failure: Error, Sendable {
    /// The path.
    public let path: String
    /// Whether it is not there (else it could not be read).
    public let isMissing: Bool
    /// The reason.
    public let message: LocalizedText
  }

  /// Reads the region at `path`: a folder, a `.json` or an `.xlsx` file.
  ///
  /// - Parameters:
  ///   - path: a folder, or one file.
  ///   - scenarioPath: a scenario that stands in for the region's own.
  ///   - limits: how much is read before it is refused.
  /// - Throws: when the path, or the scenario, is not there or cannot be read. A folder without
  ///   `firms` and `streams` is not there as a region; one of the two is for the reader to report.
  public static func load(
    _ path: String, scenario scenarioPath: String? = nil, limits: ReadLimits = .standard
  ) throws(Failure) -> RegionFiles {
    var scenario: RegionFile?
    if let scenarioPath { scenario = try file(scenarioPath, limits) }
    let lower = path.lowercased()
    if lower.hasSuffix(".json") {
      return RegionFiles(name: path, .document(try file(path, limits)), scenario: scenario)
    }
    if lower.hasSuffix(".xlsx") || lower.hasSuffix(".xlsm") {
      return RegionFiles(name: path, .workbook(try file(path, limits)), scenario: scenario)
    }
    var tables: [RegionTable: RegionFile] = [:]
    let stem = path.hasSuffix("/") ? path : path + "/"
    let names = FileBytes.names(inFolder: path)
    for table in RegionTable.allCases {
      let name = stem + fileName(of: table, among: names)
      do {
        tables[table] = RegionFile(name: name, bytes: try FileBytes.read(name, limits: limits))
      } catch {
        guard error.isMissing else { throw failure(name, error) }
      }
    }
    guard tables[.firms] != nil || tables[.streams] != nil else {
      throw Failure(
        path: path, isMissing: true,
        message: LocalizedText(
          english: "no region is there: expected a folder with firms.csv and streams.csv, "
            + "or a .json or .xlsx file",
          chinese: "该处没有区域数据：应为含 firms.csv 和 streams.csv 的文件夹，或 .json、.xlsx 文件"))
    }
    var files = RegionFiles(name: path, .folder(tables), scenario: scenario)
    let taken = Set(tables.values.map(\.name))
    files.others = names.filter { $0.lowercased().hasSuffix(".csv") }.map { stem + $0 }
      .filter { !taken.contains($0) }.sorted()
    return files
  }

  /// The name of a table's file in a folder.
  static func fileName(of table: RegionTable) -> String {
    table.rawValue + (table == .scenario ? ".json" : ".csv")
  }

  /// The file of a table in whatever case it is written; the plain name goes before others.
  private static func fileName(of table: RegionTable, among names: [String]) -> String {
    let plain = fileName(of: table)
    if names.contains(plain) { return plain }
    return names.first { $0.lowercased() == plain } ?? plain
  }

  private static func file(_ path: String, _ limits: ReadLimits) throws(Failure) -> RegionFile {
    do {
      return RegionFile(name: path, bytes: try FileBytes.read(path, limits: limits))
    } catch {
      throw failure(path, error)
    }
  }

  private static func failure(_ path: String, _ failure: Platform.Failure) -> Failure {
    Failure(
      path: path, isMissing: failure.isMissing, message: LocalizedText(same: failure.reason))
  }
}
