extension StreamKind {
  /// Metals, plastics, paper, wood and textiles, with their usual takers
  /// by planning judgement.
  static let goods: [StreamKind] = [
    StreamKind(
      "ferrousscrap",
      words: """
        scrap metal, scrap steel, steel, iron scrap, steel scrap, waste steel, iron, \
        turnings, swarf, car, vehicle, appliance
        """,
      wastes: "1201 170405 160117 160106 191202 191001 200140 200136",
      goods: "383222 038322",
      takers: "24:80 38:7 25:4 28:2 29:1"),
    StreamKind(
      "nonferrous",
      words: """
        metal, aluminium, aluminum, copper, zinc, lead, nickel, tin, cobalt, precious, dross
        """,
      wastes: "170401 170402 170407 120103 110202 100316 1002 1201 191203",
      goods: "383223 383225 383229 2444 2442",
      takers: "24:76 38:7 20:6 25:4 27:3"),
    StreamKind(
      "metalsludge",
      words: """
        metal sludge, hydroxide sludge, plating, galvanic, etching, pickling sludge, barren \
        liquor, liquor
        """,
      wastes: "1101 0604 0603 100818 1102",
      goods: "3832",
      takers: "24:52 20:22 38:10 23:10"),
    StreamKind(
      "electronics",
      words: "pcb, circuit, electronic, semiconductor, weee, cable, solar, battery, batteries",
      wastes: "1602 1606 200136",
      goods: "383223 2611",
      takers: "24:48 38:16 26:10 27:12 20:4"),
    StreamKind(
      "tyres",
      words: "tyre, tire, rubber",
      wastes: "160103 0702",
      goods: "2211 3832",
      takers: "23:36 22:22 24:14 35:9 42:6 19:4 20:3"),
    StreamKind(
      "plastics",
      words: """
        plastic, plastics, polymer, pvc, polyethylene, polypropylene, pet, film, pellet, \
        resin, foam
        """,
      wastes: "150102 200139 070213 191204 120105 170203 020104",
      goods: "383233",
      takers: "22:44 20:9 23:9 24:9 38:7 35:7 13:4 32:3 31:2 17:2"),
    StreamKind(
      "packaging",
      words: "packaging, pallet, drum, barrel, container, sack, bag, bottle",
      wastes: "1501 150106 150103 150104 150109",
      goods: "139221",
      takers: "22:27 16:14 38:12 10:12 35:9 17:8 25:4 24:5 20:3 11:3"),
    StreamKind(
      "paper",
      words: "paper, cardboard, newspaper, paper fines, shredded, board",
      wastes: "2001 150101 200101 191201 0303",
      goods: "383232",
      takers: "17:58 01:9 32:5 23:6 38:5 16:4 22:3 35:4"),
    StreamKind(
      "papersludge",
      words: """
        paper sludge, pulper, deinking, paper mill sludge, fibre sludge, pulp sludge, fibre \
        rejects, sludge
        """,
      wastes: "0303 030311 030307 030305 030302 030310",
      takers: "23:32 35:26 20:16 01:6 17:8 38:4"),
    StreamKind(
      "blackliquor",
      words: "black liquor, black liquid, lignin, spent liquor",
      wastes: "0303 030399",
      takers: "20:32 17:24 35:15 39:6 23:8"),
    StreamKind(
      "wood",
      words: """
        wood, sawdust, wood chip, shavings, timber, scrap wood, wood waste, woodchip, pallet
        """,
      wastes: "0301 170201 200138 150103 191207 030105",
      goods: "0220 1610",
      takers: "35:27 16:24 17:17 01:7 20:5 31:4 23:4 25:2 38:3"),
    StreamKind(
      "bark",
      words: "bark, forest residue, branches, prunings, brash",
      wastes: "030301 0201",
      goods: "022014",
      takers: "35:50 17:14 16:10 01:8 38:4 20:3"),
    StreamKind(
      "textile",
      words: """
        textile, fabric, fibre, cotton, yarn, linen, towel, clothing, felt, carpet, wool, \
        hessian
        """,
      wastes: "0402 200110 200111 191208 150109",
      goods: "3811 383235 139",
      takers: "13:26 32:22 31:9 22:8 38:7 17:6 29:5 16:4 14:4 23:3"),
    StreamKind(
      "leather",
      words: "leather, hide, tannery, shavings, fleshing",
      wastes: "0401",
      takers: "15:34 20:28 01:7 10:10 21:4 38:6 32:4"),
  ]
}
