/// A text and the stream that zlib makes of it: one block with codes of its own.
enum DeflateFixtures {
  static let text = """
    ash72 slag32 slag63 kiln60 line26 slag62 gypsum49 line77 gypsum89
    kiln34 steam75 slag40 gypsum2 gypsum83 gypsum48 steam54 gypsum67 steam97
    kiln63 steam44 steam86 steam97 kiln37 gypsum53 slag23 heat15 water92
    line64 steam38 heat75 kiln64 line75 gypsum61 steam95 line53 ash46
    water11 kiln84 slag20 line47 kiln93 gypsum60 gypsum39 line82 ash21
    steam1 steam69 steam51 water73 water58 heat84 gypsum49 ash66 steam54
    gypsum61 water72 steam64 line62 water53 water0 water58 gypsum29 ash70
    ash11 heat4 slag10 gypsum57 gypsum96 heat31 heat14 ash44 heat8
    ash20 heat67 ash84 heat82 heat58 water63 kiln14 gypsum39 line43
    line24 heat13 heat93 steam77 line2 steam2 line18 gypsum92 ash57
    line69 steam80 kiln28 gypsum50 water84 line7 heat16 steam6 heat9
    slag39 heat95 ash53 heat16 gypsum71 gypsum75 steam72 kiln21 gypsum48
    steam44 slag26 line75 steam63 slag85 line37 kiln2 water78 line36
    gypsum20 steam41 ash43 line27 heat86 slag48 water87 kiln98 steam8
    gypsum10 ash21 ash68 steam34 water76 heat47 water43 slag37 steam77
    kiln17 slag41 gypsum52 slag48 ash16 water14 line9 steam72 slag34
    water37 slag58 heat13 gypsum37 gypsum78 gypsum11 line14 gypsum24 steam75
    line20 slag57 ash87 steam20 slag55 line69 heat70 heat91 kiln40
    slag26 water5 gypsum1 heat92 water57 line40 line8 slag40 kiln14
    heat27 kiln84 water33 ash69 steam39 steam31 water10 heat11 kiln11
    water29 line39 gypsum41 ash40 heat31 water12 slag31 steam2 steam51
    slag34 slag93 slag2 gypsum37 water63 kiln19 slag64 water9 ash22
    ash18 water39 slag90 heat16 steam18 gypsum40 steam22 heat55 ash6
    steam32 slag87 kiln55 heat69 kiln68 kiln1 line43 ash33 kiln3
    line73 gypsum7 water74 ash75 ash17 heat35 line72 line22 slag29
    kiln0 ash67 water64 kiln87 steam30 water63 kiln28 line43 heat82
    steam6 slag97 water20 steam39 heat88 heat70 water21 kiln76 slag15
    line22 ash32 line27 gypsum63 line91 water49 ash69 gypsum67 slag32
    slag34 slag17 slag56 steam48 line50 ash41 kiln16 kiln27 slag55
    line15 heat35 steam48 gypsum24 kiln74 gypsum3 steam33 steam22 heat18
    """

  static let dynamic: [UInt8] = [
    85, 85, 73, 110, 219, 64, 16, 188, 243, 21, 124, 2, 123, 153, 237, 57, 60, 8, 150, 97, 217, 8,
    66, 5, 65, 126, 159, 97, 87, 53, 109, 93, 76, 207, 76, 175, 213, 85, 173, 253, 184, 55, 93, 143,
    199, 254, 102, 248, 84, 91, 63, 222, 31, 95, 117, 91, 31, 239, 95, 55, 173, 184, 212, 245, 237,
    223, 175, 227, 207, 167, 143, 184, 110, 141, 231, 62, 150, 211, 218, 124, 61, 158, 183, 253,
    179, 149, 48, 247, 141, 207, 233, 214, 45, 253, 59, 12, 139, 243, 162, 54, 92, 140, 22, 129,
    102, 246, 56, 58, 3, 246, 154, 207, 81, 149, 101, 222, 98, 145, 72, 109, 189, 223, 246, 167,
    148, 245, 239, 254, 188, 253, 30, 186, 156, 213, 85, 58, 91, 143, 215, 89, 84, 132, 118, 148,
    94, 50, 179, 48, 116, 137, 251, 25, 113, 63, 238, 94, 151, 136, 36, 18, 62, 221, 145, 6, 96, 56,
    138, 24, 217, 76, 205, 54, 13, 168, 116, 61, 67, 168, 44, 17, 151, 225, 235, 96, 199, 130, 26,
    155, 225, 91, 80, 92, 247, 111, 100, 167, 115, 173, 137, 207, 114, 85, 9, 55, 101, 56, 116, 49,
    7, 130, 40, 140, 182, 93, 65, 9, 124, 68, 107, 219, 50, 255, 206, 94, 206, 76, 104, 69, 178,
    230, 146, 80, 142, 26, 207, 6, 43, 241, 128, 193, 81, 220, 233, 62, 155, 63, 255, 159, 131, 154,
    135, 206, 7, 141, 207, 76, 23, 105, 201, 25, 241, 87, 60, 220, 98, 28, 10, 31, 193, 172, 6, 39,
    60, 41, 20, 143, 56, 105, 28, 36, 203, 31, 129, 100, 105, 24, 39, 17, 236, 91, 100, 209, 52, 42,
    108, 186, 115, 176, 200, 66, 0, 209, 212, 88, 130, 217, 3, 135, 18, 65, 45, 237, 16, 165, 73,
    254, 83, 88, 152, 34, 141, 92, 148, 93, 46, 74, 158, 92, 168, 73, 35, 228, 1, 17, 59, 72, 100,
    96, 8, 135, 211, 58, 46, 43, 103, 57, 145, 68, 36, 9, 140, 13, 0, 160, 238, 14, 161, 57, 17,
    237, 164, 26, 229, 210, 25, 97, 78, 47, 24, 22, 84, 225, 219, 212, 30, 178, 161, 229, 73, 210,
    56, 58, 10, 179, 150, 112, 135, 190, 164, 33, 77, 54, 87, 52, 211, 158, 68, 169, 112, 21, 0, 58,
    46, 60, 34, 144, 67, 25, 134, 8, 164, 175, 164, 22, 46, 101, 182, 28, 207, 164, 93, 204, 52, 73,
    161, 215, 142, 0, 43, 54, 196, 1, 173, 88, 101, 94, 2, 205, 138, 185, 53, 16, 112, 64, 146, 190,
    45, 28, 3, 24, 159, 217, 96, 147, 178, 0, 185, 28, 186, 237, 185, 148, 64, 210, 229, 180, 212,
    150, 2, 71, 87, 161, 254, 100, 154, 229, 151, 226, 19, 84, 192, 165, 32, 2, 36, 20, 44, 159,
    198, 36, 10, 198, 186, 165, 156, 224, 74, 244, 36, 121, 206, 101, 0, 98, 130, 82, 131, 203, 236,
    27, 202, 23, 85, 13, 172, 96, 86, 26, 194, 86, 13, 97, 147, 44, 6, 139, 177, 189, 40, 224, 18,
    147, 147, 118, 74, 209, 134, 12, 42, 72, 205, 165, 79, 186, 205, 167, 144, 250, 192, 194, 236,
    200, 79, 45, 159, 94, 134, 146, 160, 235, 150, 179, 103, 189, 45, 86, 71, 139, 240, 2, 86, 27,
    6, 217, 32, 111, 69, 50, 197, 111, 70, 80, 185, 102, 175, 142, 113, 144, 7, 182, 189, 64, 160,
    61, 107, 192, 242, 89, 40, 241, 232, 154, 17, 82, 92, 20, 123, 239, 201, 29, 188, 98, 116, 13,
    62, 66, 10, 198, 150, 49, 77, 29, 114, 227, 66, 151, 131, 3, 228, 94, 30, 63, 126, 175, 226,
    199, 242, 231, 0, 169, 170, 66, 228, 29, 229, 150, 232, 208, 73, 154, 138, 78, 104, 137, 2, 164,
    36, 74, 233, 119, 73, 37, 170, 189, 246, 41, 91, 179, 151, 65, 74, 255, 15,
  ]
}
