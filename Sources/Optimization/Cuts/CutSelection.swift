/// Chooses among cuts: the deepest first, none nearly parallel to one that was taken.
enum CutSelection {
  static func choose(_ found: [Cut], limit: Int) -> [Cut] {
    let order = found.indices.sorted {
      (found[$1].efficacy, $0) < (found[$0].efficacy, $1)
    }
    var chosen: [Cut] = []
    var norms: [Double] = []
    guard let first = order.first else { return [] }
    let floor = max(1e-5, 1e-3 * found[first].efficacy)
    for place in order {
      if chosen.count >= limit { break }
      let cut = found[place]
      if cut.efficacy < floor { break }
      // Cuts that share no column are never parallel; the check stops at the first that is.
      let norm = cut.norm
      let isParallel = zip(chosen, norms).contains { other, length in
        let size = length * norm
        return size > 0 && other.product(cut) / size > 0.9
      }
      if isParallel { continue }
      chosen.append(cut)
      norms.append(norm)
    }
    return chosen
  }
}
