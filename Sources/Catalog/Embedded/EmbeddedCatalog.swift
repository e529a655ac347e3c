// Generated: see the other files of this folder.
// swift-format-ignore-file

/// The files of the catalogue inside the program, in the order of their names.
enum EmbeddedCatalog {
  static var files: [(name: String, text: String)] {
    [
    ("codes/ewc.csv", EmbeddedCodesEwc.text),
    ("codes/ewc_chapters.csv", EmbeddedCodesEwcChapters.text),
    ("codes/gbt4754.csv", EmbeddedCodesGbt4754.text),
    ("codes/hs.csv", EmbeddedCodesHs.text),
    ("codes/hw.csv", EmbeddedCodesHw.text),
    ("codes/hw_categories.csv", EmbeddedCodesHwCategories.text),
    ("codes/hw_exemptions.csv", EmbeddedCodesHwExemptions.text),
    ("codes/isic.csv", EmbeddedCodesIsic.text),
    ("codes/nace.csv", EmbeddedCodesNace.text),
    ("codes/sw.csv", EmbeddedCodesSw.text),
    ("compositions.csv", EmbeddedCompositions.text),
    ("disposal_costs.csv", EmbeddedDisposalCosts.text),
    ("emission_factors.csv", EmbeddedEmissionFactors.text),
    ("exchange_rates.csv", EmbeddedExchangeRates.text),
    ("exchanges.csv", EmbeddedExchanges.text),
    ("forbidden.csv", EmbeddedForbidden.text),
    ("materials.csv", EmbeddedMaterials.text),
    ("policies.csv", EmbeddedPolicies.text),
    ("prices.csv", EmbeddedPrices.text),
    ("rules.csv", EmbeddedRules.text),
    ("sector_flows.csv", EmbeddedSectorFlows.text),
    ("sector_sizes.csv", EmbeddedSectorSizes.text),
    ("sectors.csv", EmbeddedSectors.text),
    ("stream_kinds.csv", EmbeddedStreamKinds.text),
    ("stream_takers.csv", EmbeddedStreamTakers.text),
    ("technologies.csv", EmbeddedTechnologies.text),
    ("technology_flows.csv", EmbeddedTechnologyFlows.text),
    ("trade_words.csv", EmbeddedTradeWords.text),
    ("transport.csv", EmbeddedTransport.text),
    ("waste_origins.csv", EmbeddedWasteOrigins.text),
    ]
  }
}
