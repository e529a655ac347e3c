extension StreamKind {
  /// What grows, what is eaten, and sludges, with their usual takers
  /// by planning judgement.
  static let organics: [StreamKind] = [
    StreamKind(
      "feed",
      words: """
        feed, pulp, brewer grain, spent grain, bran, whey, husk, yeast, pomace, fruit pulp, \
        okara, vegetable waste, bakery
        """,
      wastes: "0203 0206 0205 0207 0202 020501",
      goods: "109210 1091",
      takers: "10:48 01:22 20:12 35:9 38:6"),
    StreamKind(
      "vinasse",
      words: "vinasse, stillage, distillery, slops, alcohol residue, fermentation residue, draff",
      wastes: "0207 020702 020704 070512",
      goods: "089119 201580",
      takers: "20:42 10:26 01:20 35:6 38:4"),
    StreamKind(
      "foodwaste",
      words: """
        food waste, food, organic waste, organic residue, kitchen, canteen, agricultural \
        waste, scraps, residue
        """,
      wastes: "0201 0203 0206 200108 200125 020304 020601",
      goods: "201580",
      takers: "20:18 10:17 35:17 38:16 01:16 19:3"),
    StreamKind(
      "urbanwaste",
      words: """
        urban waste, municipal, household, msw, rdf, refuse, mixed waste, industrial waste, \
        general waste
        """,
      wastes: "2003 200301 200108 191210 191212",
      goods: "3811",
      takers: "35:38 38:18 23:16 19:9 17:4 36:3"),
    StreamKind(
      "manure",
      words: "manure, dejections, slurry, dung, litter, poultry, sludge",
      wastes: "020106 020101",
      goods: "0149 012930",
      takers: "20:38 01:30 35:12 38:12"),
    StreamKind(
      "strawbiomass",
      words: "straw, biomass, husk, lignocellulosic, stalks, crop residue, hay, seaweed, algae",
      wastes: "0201 020103 020107",
      goods: "0111 201580",
      takers: "35:32 20:22 01:15 17:7 10:6 38:6 03:4"),
    StreamKind(
      "harvest",
      words: "sugar cane, cane, sugar beet, grain, maize, fruit, oilseed, milk, potato, crop",
      goods: "0111 0113 0114 0121 0124 0126 0141",
      takers: "10:58 11:14 01:8 20:8 35:5 17:3 13:2"),
    StreamKind(
      "bagasse",
      words: "bagasse, bagasse pith",
      wastes: "020499 020403",
      goods: "108120",
      takers: "17:32 35:17 20:14 23:12 16:8 10:6"),
    StreamKind(
      "molasses",
      words: "molasses, syrup, sugar",
      wastes: "020402 020499",
      goods: "108114",
      takers: "11:44 20:22 10:22 01:6"),
    StreamKind(
      "sugarfilter",
      words: "filter mud, filter cake, filter sludge, press mud, sugar lime, beet",
      wastes: "0204 020403",
      goods: "201580",
      takers: "20:45 01:22 23:20 10:6"),
    StreamKind(
      "sewagesludge",
      words: """
        sewage sludge, digestate, compost, biosolids, municipal sludge, water treatment \
        sludge
        """,
      wastes: "1908 1909 190805 1906 190606 190902",
      goods: "370020",
      takers: "23:28 01:26 20:16 35:14 38:8"),
    StreamKind(
      "organicsludge",
      words: "sludge, biological sludge, effluent sludge",
      wastes: "0201 0203 0204 0207 0705 0702 020204 020305",
      goods: "201580",
      takers: "20:27 01:22 35:17 23:16 38:9"),
    StreamKind(
      "animal",
      words: "animal, bone, blood, meat, fish, slaughter, feather",
      wastes: "0202 020202",
      goods: "101",
      takers: "10:34 20:22 35:14 01:12 21:4 38:6 03:3"),
    StreamKind(
      "paintink",
      words: "paint, ink, varnish, coating, pigment, adhesive, glue, dye",
      wastes: "08 0803 0804 0801",
      goods: "2030 2052",
      takers: "20:38 23:24 38:12 35:8 01:3"),
    StreamKind(
      "pharma",
      words: "pharmaceutical, mycelium, antibiotic, enzyme",
      wastes: "0705",
      goods: "21",
      takers: "01:30 20:30 10:12 23:10 35:9"),
    StreamKind(
      "silica",
      words: "silica, silicon, silicate, abrasive, blast, grinding, talc, mineral powder",
      wastes: "0608 1201 070299 1011",
      takers: "23:48 24:20 20:20 42:4"),
  ]
}
