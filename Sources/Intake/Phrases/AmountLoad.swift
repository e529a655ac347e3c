internal import Primitives

/// What things are carried in when nobody weighs them: each stands for a range of tonnes that is an
/// estimate of ours.
enum AmountLoad: Hashable, Sendable, CaseIterable {
  /// From a light lorry to the legal load of an articulated one.
  case lorry
  /// A tank on wheels.
  case tanker
  /// An open container of 4 to 10 m3.
  case skip
  /// A bale of paper, film or straw.
  case bale
  /// A bag that is lifted by a crane, of about a cubic metre.
  case bigBag
  /// A tank of a cubic metre in a cage.
  case tote
  /// A drum of about 200 l.
  case drum

  /// The least and the most tonnes.
  var tonnes: (least: Double, most: Double) {
    switch self {
    case .lorry: (10, 25)
    case .tanker: (15, 30)
    case .skip: (3, 8)
    case .bale: (0.2, 0.6)
    case .bigBag: (0.5, 1.2)
    case .tote: (0.8, 1.2)
    case .drum: (0.15, 0.25)
    }
  }

  /// That the weight is ours and not the text's.
  var remark: LocalizedText {
    let (least, most) = (DecimalText.shortest(tonnes.least), DecimalText.shortest(tonnes.most))
    let (english, chinese) =
      switch self {
      case .lorry: ("a load", "每车")
      case .tanker: ("a tanker", "每罐车")
      case .skip: ("a skip", "每斗")
      case .bale: ("a bale", "每包（捆）")
      case .bigBag: ("a big bag", "每吨袋")
      case .tote: ("a tote", "每吨桶")
      case .drum: ("a drum", "每桶")
      }
    return LocalizedText(
      english: "\(english) is taken as \(least) to \(most) t",
      chinese: "\(chinese)按 \(least)～\(most) 吨计")
  }
}
