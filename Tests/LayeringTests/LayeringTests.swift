import Foundation
import Testing

/// The sources hold to the layers: each module imports only what its row of the table allows.
@Suite struct LayeringTests {
  /// The table of the architecture article: level by level, what a module may import beside
  /// `Primitives`.
  static let allowed: [String: Set<String>] = [
    "Primitives": ["Dispatch", "Synchronization"],
    "Tables": [], "Graphs": [], "CommandLineKit": ["Synchronization"], "Drawing": [],
    "Optimization": ["Graphs"],
    "MaterialGraph": ["Graphs"],
    "Catalog": ["Tables", "MaterialGraph", "Synchronization"],
    "Intake": ["Tables", "Catalog", "MaterialGraph"],
    "Matching": ["Catalog", "MaterialGraph", "Graphs"],
    "Planning": [
      "Matching", "Catalog", "MaterialGraph", "Graphs", "Optimization", "Synchronization",
    ],
    "Loops": ["Matching", "MaterialGraph", "Graphs"],
    "GapFilling": [
      "Planning", "Loops", "Matching", "Catalog", "MaterialGraph", "Graphs", "Synchronization",
    ],
    "Reporting": [
      "Tables", "Drawing", "MaterialGraph", "Catalog", "Intake", "Matching", "Planning", "Loops",
      "GapFilling",
    ],
    "Symbiosis": [
      "MaterialGraph", "Catalog", "Intake", "Matching", "Planning", "Loops", "GapFilling",
      "Reporting",
    ],
    "SymbiosisCommands": [
      "Tables", "Graphs", "Optimization", "CommandLineKit", "Drawing", "MaterialGraph", "Catalog",
      "Intake", "Matching", "Planning", "Loops", "GapFilling", "Reporting", "Synchronization",
    ],
    "SymbiosisTool": ["SymbiosisCommands"],
  ]

  /// Only the platform shim may name the system.
  static let systemModules: Set<String> = ["Glibc", "Musl", "Darwin"]

  static var root: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  static func sources() throws -> [(module: String, file: String, text: String)] {
    let folder = root.appendingPathComponent("Sources")
    let modules = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    var found: [(module: String, file: String, text: String)] = []
    for module in modules {
      let place = folder.appendingPathComponent(module)
      guard let files = FileManager.default.enumerator(atPath: place.path) else { continue }
      for case let file as String in files where file.hasSuffix(".swift") {
        let text = try String(
          contentsOf: place.appendingPathComponent(file), encoding: .utf8)
        found.append((module, file, text))
      }
    }
    return found
  }

  static func imports(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
        words[..<place].allSatisfy({
          ["public", "internal", "package", "private", "@_exported", "@testable"].contains($0)
        })
      else { return nil }
      return String(words[place + 1])
    }
  }

  @Test func everyModuleIsInTheTable() throws {
    let modules = Set(try Self.sources().map(\.module))
    #expect(modules == Set(Self.allowed.keys))
  }

  @Test func importsFollowTheTable() throws {
    for source in try Self.sources() {
      let allowed = (Self.allowed[source.module] ?? []).union(["Primitives"])
      for name in Self.imports(source.text) where !Self.systemModules.contains(name) {
        #expect(
          allowed.contains(name) || source.module == name,
          "\(source.module)/\(source.file) imports \(name)")
      }
    }
  }

  @Test func onlyThePlatformShimNamesTheSystem() throws {
    for source in try Self.sources()
    where !(source.module == "Primitives" && source.file == "Platform.swift") {
      for name in Self.imports(source.text) {
        #expect(!Self.systemModules.contains(name), "\(source.module)/\(source.file)")
        #expect(!name.hasPrefix("Foundation"), "\(source.module)/\(source.file)")
      }
    }
  }

  @Test func domainFreeRoomsKnowNothingOfWaste() throws {
    let words = ["waste", " firm ", " stream ", "symbiosis", "gypsum", " park "]
    for source in try Self.sources()
    where ["Graphs", "Optimization", "CommandLineKit", "Drawing"].contains(source.module) {
      let text = source.text.lowercased()
      for word in words where word != " stream " || source.module != "CommandLineKit" {
        #expect(!text.contains(word), "\(source.module)/\(source.file) says '\(word)'")
      }
    }
  }

  @Test func onlyTablesAndCommandsTouchTheSystem() throws {
    let mayCall: Set<String> = ["Primitives", "Tables", "SymbiosisCommands"]
    for source in try Self.sources() where !mayCall.contains(source.module) {
      for name in [
        "Platform.read", "Platform.write", "Platform.names", "Platform.entry", "print(",
        "Platform.monotonic", "Platform.exit", "Platform.environment", "Platform.isTerminal",
      ] {
        let lines = source.text.split(separator: "\n").filter {
          !$0.drop(while: { $0 == " " }).hasPrefix("//")
        }
        #expect(
          !lines.contains { $0.contains(name) && !$0.contains(".print(") },
          "\(source.module)/\(source.file) calls \(name)")
      }
    }
  }

  @Test func thePackageNamesNoOther() throws {
    let manifest = try String(
      contentsOf: Self.root.appendingPathComponent("Package.swift"), encoding: .utf8)
    #expect(!manifest.contains(".package("))
    #expect(!manifest.contains("unsafeFlags"))
  }
}
