public import MaterialGraph

extension RegionBuilder {
  /// A smelter with slag that costs money to get rid of and a works that buys powder, at no distance
  /// and without interest; what makes the one into the other is for the test to add.
  ///
  /// - Parameters:
  ///   - slag: tonnes a year.
  ///   - disposal: money a tonne of slag.
  ///   - powder: tonnes a year.
  ///   - price: money a tonne of powder.
  public static func slagAndPowder(
    slag: Double, disposal: Double, powder: Double, price: Double
  ) -> RegionBuilder {
    var builder = RegionBuilder()
    builder.scenario.discountRate = 0
    builder.scenario.unknownDistanceKm = 0
    for key in ["slag", "powder"] { builder.add(MaterialDraft(key)) }
    for key in ["smelter", "works"] { builder.add(FirmDraft(key)) }
    var offer = StreamDraft(firm: "smelter", .output, .key("slag"))
    offer.quantity = .exact(slag)
    offer.costToday = UnitCost(disposal)
    builder.add(offer)
    var need = StreamDraft(firm: "works", .input, .key("powder"))
    need.quantity = .exact(powder)
    need.costToday = UnitCost(price)
    builder.add(need)
    return builder
  }

  /// A mill of a firm that makes powder of slag, a tonne of a tonne, and of which tests change what
  /// they are about.
  public mutating func addMill(
    ofFirm firm: String, change: (inout ProcessDraft) -> Void = { _ in },
    feed: (inout ProcessFlowDraft) -> Void = { _ in },
    product: (inout ProcessFlowDraft) -> Void = { _ in }
  ) {
    add(FirmDraft(firm))
    var process = ProcessDraft("grinding", technology: "grinding")
    process.firm = firm
    process.status = .existing
    process.capacity = 200
    change(&process)
    add(process)
    var input = ProcessFlowDraft(process: "grinding", .input, .key("slag"), ratio: 1)
    feed(&input)
    add(input)
    var output = ProcessFlowDraft(process: "grinding", .output, .key("powder"), ratio: 1)
    product(&output)
    add(output)
  }
}
