extension StreamKind {
  /// Ashes, slags, minerals and building materials, with their usual takers
  /// by planning judgement.
  static let minerals: [StreamKind] = [
    StreamKind(
      "flyash",
      words: "fly ash, flying ash, pfa, coal ash, pulverised fuel ash",
      wastes: "100102 100103 190114 190113",
      goods: "244530",
      takers: "23:64 42:11 41:6 20:8 01:3 38:2"),
    StreamKind(
      "ash",
      words: """
        ash, ashes, bottom ash, boiler ash, incinerator ash, clinker ash, coal slag, boiler \
        slag
        """,
      wastes: "1001 190112 190111",
      goods: "244530 081213",
      takers: "23:52 42:12 20:10 41:8 01:8 24:3"),
    StreamKind(
      "gypsum",
      words: "gypsum, fgd, desulphurisation, desulfurization, scrubber, phosphogypsum, plaster",
      wastes: "100105 100107 060904 1708",
      goods: "081213 2352",
      takers: "23:80 01:6 20:7 41:3 42:2"),
    StreamKind(
      "slag",
      words: "slag, slags",
      wastes: "1002 1003 0609 1006 1008 1004 1005 100202 060902",
      goods: "081213",
      takers: "23:60 42:16 41:6 24:6 20:5 01:2"),
    StreamKind(
      "dust",
      words: "dust, fines, filter dust, flue dust, mill scale, scale, sinter dust",
      wastes: "1002 1003 100207 100210 100318",
      goods: "2320",
      takers: "24:48 23:28 20:9 38:5 35:3"),
    StreamKind(
      "coke",
      words: "coke, petcoke, carbon, anode, char",
      wastes: "100318 0506",
      goods: "1910",
      takers: "24:38 35:18 23:20 20:10"),
    StreamKind(
      "redmud",
      words: "red mud, bauxite residue, bayer, alumina residue",
      wastes: "010309 010307",
      takers: "23:45 24:18 42:10 41:7 20:6 38:3 37:3"),
    StreamKind(
      "miningwaste",
      words: """
        tailings, gangue, overburden, spent shale, shale, waste rock, mine, coal gangue, \
        slate, quarry
        """,
      wastes: "01 0101 0104 010102",
      goods: "08 0510 0610",
      takers: "23:50 35:14 42:12 24:8 41:5 20:4 08:4"),
    StreamKind(
      "clay",
      words: "clay, bentonite, bleaching earth, kaolin, diatomite",
      wastes: "0104 010409",
      goods: "0812 089119",
      takers: "23:55 20:17 35:6 10:4 41:4 15:2 38:3"),
    StreamKind(
      "spentliner",
      words: "cell lining, potlining, spl, lining, refractory, refractories, firebrick",
      wastes: "1611 1003",
      goods: "232013",
      takers: "23:58 24:24 41:8 38:4"),
    StreamKind(
      "foundrysand",
      words: "foundry sand, moulding sand, casting sand, casting core, sand",
      wastes: "1009 1010",
      takers: "23:60 42:20 41:8 24:5"),
    StreamKind(
      "construction",
      words: """
        concrete, brick, rubble, demolition, excavated, soil, stone, aggregate, asphalt, \
        tiles, ceramic
        """,
      wastes: "17 1012 1013 1706",
      goods: "236 2332",
      takers: "23:42 42:26 41:14 08:4 38:5"),
    StreamKind(
      "glass",
      words: "glass, cullet, glass fibre, windshield, mineral wool",
      wastes: "1011 200102 170202 150107 191205",
      goods: "383231 231",
      takers: "23:74 41:6 42:6 27:2 38:4"),
  ]
}
