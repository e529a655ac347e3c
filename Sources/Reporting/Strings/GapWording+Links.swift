internal import GapFilling
internal import Matching
internal import MaterialGraph
internal import Planning
internal import Primitives

/// Links that lack no more than a call, and links that one firm alone carries.
extension GapWording {
  func callsSummary(_ calls: [Gap]) -> LocalizedText {
    let sum = yearly(calls.compactMap { $0.links.first?.value }.compensatedSum())
    return text(
      "\(calls.count) links of today's best plan that nobody makes yet, together \(sum.english); "
        + "each with what the plan would lose without it. The first:",
      "现有最优方案中尚未建立的链接共 \(calls.count) 条，合计\(sum.chinese)；"
        + "下列各项后为缺少该链接时整体的损失：")
  }

  func call(_ gap: Gap) -> LocalizedText {
    guard let link = gap.links.first else { return LocalizedText(same: "") }
    let from = region.ports[link.candidate.from]
    let to = region.ports[link.candidate.to]
    let name = region.materialName(from.material)
    let amount = region.yearlyAmount(link.quantity, of: from.material)
    let worth = worth(gap)
    return text(
      "\(wording.holder(from)) → \(wording.holder(to)): \(name.english) \(amount.english), "
        + "\(worth.english)",
      "\(wording.holder(from)) → \(wording.holder(to))：\(name.chinese) \(amount.chinese)，"
        + "\(worth.chinese)")
  }

  /// What it is worth; between what it lies, where that is all that is known.
  private func worth(_ gap: Gap) -> LocalizedText {
    let (least, most) = (gap.marginalRange.lowerBound, gap.marginalRange.upperBound)
    guard most - least > 0.01 * max(1, most.magnitude) else { return yearly(gap.marginalBenefit) }
    let (low, high) = (short(least), short(most))
    return text(
      "between \(low.english) and \(high.english) a year",
      "每年 \(low.chinese)至 \(high.chinese)")
  }

  func weakLink(_ gap: Gap) -> LocalizedText {
    let words = call(gap)
    return text(words.english + " would be lost without it", "若中断将损失：" + words.chinese)
  }
}
