public import Catalog
public import MaterialGraph
internal import Primitives
internal import Tables

/// Turns the files of a region into a `Region`, and finds everything that is wrong with them.
public enum RegionReader {
  /// Reads a region.
  ///
  /// - Parameters:
  ///   - files: the bytes.
  ///   - knowledge: the catalogue: materials, rules, technologies and figures for what is not said.
  ///   - adjust: changes the scenario after it was read and before the region is built: what the
  ///     command line says goes before the file.
  /// - Returns: the region, unless there was an error, with all diagnostics.
  public static func read(
    _ files: RegionFiles, knowledge: Knowledge = .embedded,
    adjusting adjust: (inout Scenario) -> Void = { _ in }
  ) -> RegionReading {
    var intake = RegionIntake(name: files.name, knowledge: knowledge)
    let missing = intake.open(files)
    intake.readScenario(files)
    intake.findNames()
    intake.readMaterials()
    intake.readRules()
    intake.readFirms()
    intake.readStreams()
    intake.readSites()
    intake.readProcesses()
    intake.readExchanges()
    intake.settlePolicyTargets()
    adjust(&intake.builder.scenario)
    let region = missing.isEmpty ? intake.build() : nil
    return RegionReading(
      region: intake.diagnostics.hasErrors ? nil : region, diagnostics: intake.diagnostics,
      missingTables: missing, places: intake.places)
  }
}
