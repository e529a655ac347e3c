extension StreamKind {
  /// Chemicals, solvents and oils, with their usual takers
  /// by planning judgement.
  static let chemicals: [StreamKind] = [
    StreamKind(
      "petrochem",
      words: """
        ethylene, propylene, naphtha, benzene, butane, propane, hydrocarbon, monomer, \
        methanol
        """,
      goods: "192032 192030 2014",
      takers: "20:75 19:15 22:4"),
    StreamKind(
      "caustic",
      words: "sodium hydroxide, caustic, alkali, alkaline, lye, soda",
      wastes: "0602 110107",
      goods: "201219 201323 201325",
      takers: "20:30 17:28 24:10 35:8 37:6 13:6 36:3 23:2"),
    StreamKind(
      "acid",
      words: "acid, sulphuric, sulfuric, hydrochloric, pickling",
      wastes: "0601 110105 110106",
      goods: "201322 201324",
      takers: "20:48 24:28 25:5 37:6 17:3"),
    StreamKind(
      "chlorine",
      words: "chlorine, chlorate, chlorine dioxide, hypochlorite, bleach",
      wastes: "0607",
      goods: "201321 201325",
      takers: "20:35 17:25 36:22 37:8"),
    StreamKind(
      "sulphur",
      words: "sulphur, sulfur",
      wastes: "0501 0507 0603 050116",
      goods: "201366",
      takers: "20:75 19:8 24:5 22:3 01:3"),
    StreamKind(
      "ammonia",
      words: "ammonia, ammonium, ammonia water",
      wastes: "0603 0610 060602",
      goods: "201532 201510",
      takers: "20:70 01:12 35:6 24:3"),
    StreamKind(
      "fertiliser",
      words: "fertilizer, fertiliser, nutrient, phosphate, potash",
      wastes: "0610",
      goods: "2015 0891",
      takers: "01:60 20:30"),
    StreamKind(
      "salt",
      words: "salt, brine, chloride, sulphate, carbonate, sodium",
      wastes: "0603",
      goods: "20134 0893",
      takers: "20:50 17:18 37:5 36:4 23:8 15:3"),
    StreamKind(
      "calciumcarbonate",
      words: "calcium carbonate, precipitated calcium, limestone, chalk",
      wastes: "0603",
      goods: "201343 081120",
      takers: "17:38 20:22 23:20 24:5 35:4 01:4"),
    StreamKind(
      "lime",
      words: "lime, off spec lime, lime mud, lime sludge, calcium hydroxide, quicklime",
      wastes: "101304 030309 1013 160306",
      goods: "2352 089",
      takers: "23:26 20:17 35:10 17:9 01:9 24:10 37:6 42:5 41:2"),
    StreamKind(
      "catalyst",
      words: "catalyst",
      wastes: "1608",
      takers: "24:30 20:36 19:12 23:12 38:10"),
    StreamKind(
      "solvent",
      words: "solvent, ethanol, methanol, acetone, alcohol, isopropanol, glycol",
      wastes: "1406 0701 0705 200113 160508",
      goods: "3821 201422",
      takers: "20:38 23:22 38:12 35:14 19:4 21:5"),
    StreamKind(
      "oilwaste",
      words: "waste oil, used oil, lubricant, lubricating, oil, oil sludge",
      wastes: "13 200126 0501",
      goods: "381300",
      takers: "19:30 23:22 38:14 35:10 24:5 20:7"),
    StreamKind(
      "oilsludge",
      words: "oil sludge, oily, tar, bitumen, tank bottoms",
      wastes: "0501 1307 0506",
      goods: "19",
      takers: "23:28 19:20 35:14 20:15 42:6 38:6"),
    StreamKind(
      "catering",
      words: "cooking oil, vegetable oil, fat, grease, tallow",
      wastes: "200125 0202",
      goods: "104",
      takers: "20:60 35:10 10:12 19:10 38:3"),
  ]
}
