extension StreamKind {
  /// Energy, gases and waters, with their usual takers
  /// by planning judgement.
  static let energyAndWater: [StreamKind] = [
    StreamKind(
      "electricity",
      words: "electricity, electric power, power supply",
      goods: "3511",
      takers: "35:20 17:17 20:17 24:12 23:8 19:6 10:8 25:4 13:3 16:2 36:3"),
    StreamKind(
      "steam",
      words: "steam, process steam",
      goods: "353011",
      takers: "20:22 17:18 10:11 19:11 21:6 24:5 13:5 01:5 35:4 22:3 11:3 16:3 23:3 28:2"),
    StreamKind(
      "heat",
      words: "heat, waste heat, hot water, district heating, thermal energy, flue gas heat",
      goods: "353011 3530",
      takers: "35:28 01:22 03:14 10:7 20:6 17:6 24:3 16:3 11:2 21:2 19:3"),
    StreamKind(
      "cooling",
      words: "cooling, cold, chilled, refrigeration",
      goods: "353022",
      takers: "35:25 20:22 19:12 24:8 10:8 17:5 63:4"),
    StreamKind(
      "wastewater",
      words: """
        waste water, wastewater, effluent, process water, reclaimed water, treated water, \
        pure water, rinse water, bleaching water, disposal water, water
        """,
      goods: "3600 3700",
      takers: "35:24 20:14 17:13 24:11 36:6 37:6 01:6 19:5 10:3 38:4 13:3 23:4 03:3"),
    StreamKind(
      "whitewater",
      words: "white water, paper machine water, fibre water",
      takers: "17:70 35:12 20:6 23:4 37:4"),
    StreamKind(
      "condensate",
      words: "condensate, condensed water, boiler water, demineralised water, deionised water",
      goods: "3600",
      takers: "35:40 20:14 17:8 19:8 10:6 36:3 24:4"),
    StreamKind(
      "fuelgas",
      words: """
        fuel gas, coke oven gas, cog, blast furnace gas, off gas, flare gas, waste gas, \
        refinery gas, sour gas, syngas, tail gas
        """,
      wastes: "0506",
      goods: "3521 191010 192030 0620",
      takers: "20:30 35:26 24:12 19:10 23:12"),
    StreamKind(
      "biogas",
      words: "biogas, landfill gas, methane, biomethane",
      wastes: "190699",
      goods: "3521",
      takers: "35:50 20:10 23:6 38:6 10:5 17:5 01:5 49:4"),
    StreamKind(
      "hydrogen",
      words: "hydrogen, h2",
      goods: "201111",
      takers: "20:52 19:30 35:6 24:5 21:2"),
    StreamKind(
      "co2",
      words: "co2, carbon dioxide",
      goods: "201112",
      takers: "20:36 01:16 11:14 10:8 03:7 17:4 23:4 19:3"),
    StreamKind(
      "industrialgas",
      words: "nitrogen, oxygen, argon, compressed air",
      goods: "201111",
      takers: "20:35 24:25 19:10 10:6 23:6"),
  ]
}
