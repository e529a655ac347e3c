/// Chooses among cuts: the deepest first, none nearly parallel to one that was taken.
enum CutSelection {
  static func choose(_ found: [Cut], limit: Int) -> [Cut] {
    let order = found.indices.sorted {
      (found[$1].efficacy, $0) < (found[$0].efficacy, $1)
    }
    var chosen: [Cut] = []
    guard let first = order.first else { return [] }
    let floor = max(1e-5, 1e-3 * found[first].efficacy)
    for place in order {
      if chosen.count >= limit { break }
      let cut = found[place]
      if cut.efficacy < floor { break }
      // Cuts that share no column are never parallel; the check stops at the first that is.
      if chosen.contains(where: { $0.parallelism(cut) > 0.9 }) { continue }
      chosen.append(cut)
    }
    return chosen
  }
}
