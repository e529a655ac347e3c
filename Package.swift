// swift-tools-version: 6.2
import PackageDescription

// One table says which module may import which; the build (see the README) and `LayeringTests` hold
// the sources to it. Levels and the reasons stand in the architecture article of `Symbiosis.docc`.
let modules: [(name: String, uses: [String])] = [
  ("Primitives", []),
  ("Tables", []),
  ("Graphs", []),
  ("Optimization", ["Graphs"]),
  ("CommandLineKit", []),
  ("Drawing", []),
  ("MaterialGraph", ["Graphs"]),
  ("Catalog", ["Tables", "MaterialGraph"]),
  ("Intake", ["Tables", "Catalog", "MaterialGraph"]),
  ("Matching", ["Catalog", "MaterialGraph", "Graphs"]),
  ("Planning", ["Matching", "Catalog", "MaterialGraph", "Graphs", "Optimization"]),
  ("Loops", ["Matching", "MaterialGraph", "Graphs"]),
  ("GapFilling", ["Planning", "Loops", "Matching", "Catalog", "MaterialGraph", "Graphs"]),
  (
    "Reporting",
    [
      "Tables", "Drawing", "MaterialGraph", "Catalog", "Intake", "Matching", "Planning", "Loops",
      "GapFilling",
    ]
  ),
  (
    "Symbiosis",
    [
      "MaterialGraph", "Catalog", "Intake", "Matching", "Planning", "Loops", "GapFilling",
      "Reporting",
    ]
  ),
  (
    "SymbiosisCommands",
    [
      "Tables", "Graphs", "Optimization", "CommandLineKit", "Drawing", "MaterialGraph", "Catalog",
      "Intake", "Matching", "Planning", "Loops", "GapFilling", "Reporting",
    ]
  ),
]

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

func dependencies(_ names: [String]) -> [Target.Dependency] { names.map { .byName(name: $0) } }

let libraries: [Target] = modules.map { module in
  .target(
    name: module.name,
    dependencies: dependencies(module.name == "Primitives" ? [] : ["Primitives"] + module.uses),
    swiftSettings: settings
  )
}

let tests: [Target] = modules.map { module in
  .testTarget(
    name: module.name + "Tests",
    dependencies: dependencies(
      [module.name, "TestSupport", "Primitives"].uniqued() + module.uses
        + (module.uses.contains("Planning") || module.name == "Planning"
          ? ["RegionSupport"] : [])),
    swiftSettings: settings
  )
}

let package = Package(
  name: "Symbiosis",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Symbiosis", targets: ["Symbiosis"]),
    .library(name: "MaterialGraph", targets: ["MaterialGraph"]),
    .library(name: "Optimization", targets: ["Optimization"]),
    .executable(name: "symbiosis", targets: ["SymbiosisTool"]),
    .executable(name: "symbiosis-benchmarks", targets: ["Benchmarks"]),
  ],
  targets: libraries + tests + [
    .executableTarget(
      name: "SymbiosisTool", dependencies: ["SymbiosisCommands"], swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["Primitives"], path: "Tests/TestSupport",
      swiftSettings: settings),
    .target(
      name: "RegionSupport", dependencies: ["MaterialGraph"], path: "Tests/RegionSupport",
      swiftSettings: settings),
    .target(
      name: "FuzzTargets", dependencies: ["Tables", "Catalog", "Intake", "MaterialGraph"],
      path: "Tests/Fuzz/Targets", swiftSettings: settings),
    .testTarget(
      name: "FuzzTests", dependencies: ["FuzzTargets", "Primitives", "Tables", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "LayeringTests", dependencies: ["Primitives", "TestSupport"], swiftSettings: settings),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Primitives", "Graphs", "Optimization", "Tables", "MaterialGraph", "Catalog", "Intake",
        "Planning", "GapFilling",
      ],
      path: "Tests/Benchmarks", swiftSettings: settings),
  ]
)

// The driver of libFuzzer has no `main` of its own, so it is a target only for who asks for it.
if Context.environment["SYMBIOSIS_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "FuzzDriver", dependencies: ["FuzzTargets", "Primitives"], path: "Tests/Fuzz/Driver",
      swiftSettings: settings))
}

extension Array where Element == String {
  /// The elements in their order, each once.
  func uniqued() -> [String] {
    reduce(into: []) { kept, name in if !kept.contains(name) { kept.append(name) } }
  }
}
