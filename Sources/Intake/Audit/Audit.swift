public import Catalog
public import MaterialGraph
internal import Primitives
public import Tables

/// Looks over a region for what is probably wrong although it can be read.
public enum Audit {
  /// All findings, ranked by what they would change in the results: warnings before notes; then by
  /// how likely something is wrong (the weight) times the money a year of what they are about; then
  /// by weight and by place.
  ///
  /// - Parameters:
  ///   - region: the region.
  ///   - places: where its rows stand.
  ///   - knowledge: the catalogue that it was read with.
  ///   - doubts: warnings and notes of the reader of the files, to be ranked among the findings by
  ///     the streams that stand in their rows.
  /// - Complexity: about O(n log n) in the rows.
  public static func findings(
    in region: Region, places: RegionPlaces, knowledge: Knowledge = .embedded,
    doubts: [Diagnostic] = []
  ) -> [Finding] {
    var context = AuditContext(region: region, places: places.finder(), knowledge: knowledge)
    for check in AuditCheck.allCases { run(check, &context) }
    context.take(doubts, places)
    let found = context.findings
    // Positions are sorted, because to move a finding means to copy all its texts.
    return found.indices.sorted { one, other in
      let (left, right) = (found[one], found[other])
      if left.severity != right.severity { return left.severity < right.severity }
      let (first, second) = (left.weight * left.stake, right.weight * right.stake)
      if first != second { return first > second }
      if left.weight != right.weight { return left.weight > right.weight }
      if left.place != right.place { return left.place < right.place }
      return one < other
    }.map { found[$0] }
  }

  private static func run(_ check: AuditCheck, _ context: inout AuditContext) {
    switch check {
    case .magnitude:
      context.checkMagnitudes()
      context.checkPeers()
    case .hazard: context.checkHazards()
    case .code:
      context.checkCodes()
      context.checkCodesAgainstWords()
    case .cost: context.checkCosts()
    case .duplicate:
      context.checkDuplicates()
      context.checkSameFirms()
    case .place: context.checkPlaces()
    case .unknownQuantity: context.checkUnknownQuantities()
    case .unknownMaterial: context.checkUnknownMaterials()
    case .sector: context.checkSectors()
    case .massBalance:
      context.checkMassBalances()
      context.checkFirmBalances()
    case .permit: context.checkPermits()
    case .unit: context.checkUnits()
    case .quality: context.checkQualities()
    case .exchange: context.checkExchanges()
    case .idleFirm: context.checkIdleFirms()
    case .reading: break
    }
  }
}
