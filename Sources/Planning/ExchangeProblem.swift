internal import Matching
internal import MaterialGraph
internal import Primitives

/// A link that the plan may use, with what bounds it.
struct PlanLink {
  let candidate: Candidate
  /// What it carries at least because the very pair is kept, or because an exchange of several pairs
  /// goes beyond a limit by it; in the output's basis.
  var keptQuantity = 0.0
  /// What it can carry at most by what is known of its two ends; infinity where nothing bounds it.
  var capacity = Double.infinity
  /// What it carries at least when in use.
  var lot = 0.0
  /// What exchanges say that it carries where neither end says how much there is; else infinity.
  var ceiling = Double.infinity
}

/// A sum of links that an exchange between firms keeps.
struct KeptSum {
  let links: [Int]
  let quantity: Double
  let exchange: Int
}

/// What a plan is to be made of: links, processes and what couples them; no variable yet.
struct ExchangeProblem {
  let region: Region
  let invests: Bool
  private(set) var budget: Double?
  /// Whether nobody's share may be below what kept exchanges leave.
  let noFirmLoses: Bool
  /// Firms that are closed: what they give and need counts for nothing.
  private(set) var closedFirms: Set<ID<Firm>>
  /// Firms of which at most `mostComers` may take part.
  private(set) var comers: Set<ID<Firm>> = []
  private(set) var mostComers = Int.max
  /// Sorted by output, then input.
  private(set) var links: [PlanLink] = []
  private(set) var keptSums: [KeptSum] = []
  /// The processes that take part, ascending.
  private(set) var processes: [ID<Process>] = []
  private(set) var keptBreaches: [(exchange: Int, why: Rejection)] = []
  /// Links of each port, ascending.
  private(set) var linksOfPort: [[Int]]
  /// The two ports of each link, close together for those who look at all links.
  private var ends: [(from: Int32, to: Int32)] = []
  /// The process or the firm that each port stands and falls with: processes first, then firms; −1:
  /// neither.
  private let anchorOfPort: [Int32]
  /// Whether a port bears on the plan even without links: it must place, or counts as virgin.
  private let countsAlone: [Bool]

  init(region: Region, request: PlanRequest) {
    self.region = region
    invests = request.invests
    budget = request.budget ?? region.scenario.investmentBudget
    noFirmLoses = request.noFirmLoses
    linksOfPort = Array(repeating: [], count: region.ports.count)
    anchorOfPort = region.ports.map { port in
      if case .process(let id, _) = port.holder { return Int32(id.index) }
      return port.firm.map { Int32(region.processes.count + $0.index) } ?? -1
    }
    countsAlone = region.ports.map { port in
      guard let stream = region.stream(of: port), !stream.isOneOff,
        stream.material.single != nil, !stream.quantity.isUnknown
      else { return false }
      return stream.direction == .input || stream.mustPlace > 0
    }
    let closed = Set(request.closedFirms)
    closedFirms = Set(closed.compactMap { region.firm($0) })
    let withheld = Set(request.withheldProcesses)
    processes = region.processes.indices.map { ID<Process>($0) }.filter { id in
      let process = region.processes[id]
      if withheld.contains(process.key) { return false }
      if case .firm(let firm) = process.place, closed.contains(region.firms[firm].key) {
        return false
      }
      return process.status == .existing
        || (request.invests && process.forbiddenBecause == nil)
    }
    let search = CandidateSearch(
      region: region, processes: invests ? .existingAndCandidates : .existing)
    gatherLinks(search, closed: closed)
    if let only = request.onlyLinks {
      links.removeAll { link in
        !only.contains([
          region.ports[link.candidate.from].key, region.ports[link.candidate.to].key,
        ])
      }
    }
    keepExchanges(search.judge, closed: closed)
    for index in links.indices { bound(index) }
    indexLinks()
    pinKeptSums()
  }

  /// The problem with only these processes, without these firms and without these links; what is left
  /// keeps its order.
  func restricted(
    to kept: Set<ID<Process>>, absent: Set<ID<Firm>> = [], without dropped: Set<PortPair>
  ) -> ExchangeProblem {
    var result = self
    result.processes = processes.filter { kept.contains($0) }
    var moved = [Int](repeating: -1, count: links.count)
    result.links = []
    var stands = [Bool](repeating: true, count: region.processes.count + region.firms.count)
    for process in region.processes.indices { stands[process] = kept.contains(ID(process)) }
    for firm in absent { stands[region.processes.count + firm.index] = false }
    for (position, end) in ends.enumerated() {
      let anchors = (anchorOfPort[Int(end.from)], anchorOfPort[Int(end.to)])
      if anchors.0 >= 0, !stands[Int(anchors.0)] { continue }
      if anchors.1 >= 0, !stands[Int(anchors.1)] { continue }
      if !dropped.isEmpty,
        dropped.contains(PortPair(from: ID(Int(end.from)), to: ID(Int(end.to))))
      {
        continue
      }
      moved[position] = result.links.count
      result.links.append(links[position])
    }
    result.keptSums = keptSums.map { sum in
      KeptSum(
        links: sum.links.map { moved[$0] }.filter { $0 >= 0 }, quantity: sum.quantity,
        exchange: sum.exchange)
    }
    result.indexLinks()
    return result
  }

  /// The process that a port belongs to, by position; nil: a stream's.
  func processPosition(ofPort position: Int) -> Int? {
    let anchor = Int(anchorOfPort[position])
    return anchor >= 0 && anchor < region.processes.count ? anchor : nil
  }

  /// Whether a port without links still bears on the plan: it must place, or counts as virgin.
  func matters(port position: Int) -> Bool {
    guard countsAlone[position] else { return false }
    let firm = Int(anchorOfPort[position]) - region.processes.count
    return firm < 0 || closedFirms.isEmpty || !closedFirms.contains(ID(firm))
  }

  /// The problem without these firms: their links, their processes, and what exchanges with them keep.
  func closing(_ firms: Set<ID<Firm>>) -> ExchangeProblem {
    let stays = processes.filter { id in
      if case .firm(let firm) = region.processes[id].place { !firms.contains(firm) } else { true }
    }
    func isOf(_ port: ID<Port>) -> Bool {
      region.ports[port].firm.map { firms.contains($0) } ?? false
    }
    let dropped = links.map { PortPair(from: $0.candidate.from, to: $0.candidate.to) }
      .filter { isOf($0.from) || isOf($0.to) }
    var result = restricted(to: Set(stays), without: Set(dropped))
    result.keptSums.removeAll { sum in
      let exchange = region.exchanges[sum.exchange]
      return firms.contains(exchange.fromFirm) || firms.contains(exchange.toFirm)
    }
    result.closedFirms.formUnion(firms)
    return result
  }

  /// From now on at most so many of these firms may take part.
  mutating func limitComers(_ firms: [ID<Firm>], to most: Int) {
    comers = Set(firms)
    mostComers = most
  }

  /// From now on building is limited by this much money; nil: not at all.
  mutating func limitBudget(to amount: Double?) { budget = amount }

  private mutating func indexLinks() {
    linksOfPort = Array(repeating: [], count: region.ports.count)
    ends = links.map { (Int32($0.candidate.from.index), Int32($0.candidate.to.index)) }
    for (index, end) in ends.enumerated() {
      linksOfPort[Int(end.from)].append(index)
      linksOfPort[Int(end.to)].append(index)
    }
  }

  private func takesPart(_ port: Port, closed: Set<String>, active: Set<ID<Process>>) -> Bool {
    if let firm = port.firm, closed.contains(region.firms[firm].key) { return false }
    if case .process(let id, _) = port.holder { return active.contains(id) }
    return true
  }

  private mutating func gatherLinks(_ search: CandidateSearch, closed: Set<String>) {
    let active = Set(processes)
    for position in region.ports.indices
    where region.ports[position].direction == .output
      && takesPart(region.ports[position], closed: closed, active: active)
    {
      for candidate in search.candidates(from: ID(position)) where candidate.isPlannable {
        if takesPart(region.ports[candidate.to], closed: closed, active: active) {
          links.append(PlanLink(candidate: candidate))
        }
      }
    }
  }

  private mutating func keepExchanges(_ judge: LinkJudge, closed: Set<String>) {
    for (position, exchange) in region.exchanges.enumerated() {
      guard exchange.status.isKept, let quantity = exchange.quantity.planned, quantity > 0,
        !closed.contains(region.firms[exchange.fromFirm].key),
        !closed.contains(region.firms[exchange.toFirm].key)
      else { continue }
      var members: [Int] = []
      for (from, to, breach) in keptPairs(of: exchange, judge) {
        if let breach { keptBreaches.append((position, breach)) }
        let link = place(judge.keptLink(from: from, to: to))
        members.append(link)
        if isOpen(from), isOpen(to) {
          let known = links[link].ceiling
          links[link].ceiling = (known.isFinite ? known : 0) + quantity
        }
      }
      if members.count == 1, let only = members.first {
        links[only].keptQuantity += quantity
      } else if !members.isEmpty {
        keptSums.append(KeptSum(links: members.sorted(), quantity: quantity, exchange: position))
      }
    }
  }

  /// The pairs by which an exchange is kept, with what each of them breaks: those that may be linked
  /// anyhow, and where none may, all of them.
  private func keptPairs(
    of exchange: Exchange, _ judge: LinkJudge
  ) -> [(from: ID<Port>, to: ID<Port>, breach: Rejection?)] {
    var pairs: [(from: ID<Port>, to: ID<Port>, breach: Rejection?)] = []
    for pair in exchange.links {
      // A class or a one-off lot is never planned, whatever is kept of it.
      guard canBePlanned(pair.from), canBePlanned(pair.to) else { continue }
      switch judge.judge(from: pair.from, to: pair.to) {
      case .rejected(.refused): continue
      case .rejected(let why): pairs.append((pair.from, pair.to, why))
      default: pairs.append((pair.from, pair.to, nil))
      }
    }
    let lawful = pairs.filter { $0.breach == nil }
    return lawful.isEmpty ? pairs : lawful
  }

  /// Where exchanges of several pairs cannot be kept within the limits, those pairs that go beyond one
  /// are kept each for itself.
  private mutating func pinKeptSums() {
    for group in groupsOfKeptSums() where hasLimits(group.links) {
      let pinned = KeptRelief.find(self, links: group.links, sums: group.sums)
      for (position, amount) in pinned.sorted(by: { $0.key < $1.key }) {
        links[position].keptQuantity += amount
        bound(position)
      }
    }
  }

  /// Whether nothing says how much a stream has; a process's flow follows its activity.
  private func isOpen(_ port: ID<Port>) -> Bool {
    !region.ports[port].isProcess && region.ports[port].quantity.isUnknown
  }

  private func canBePlanned(_ port: ID<Port>) -> Bool {
    if case .process(let id, _) = region.ports[port].holder { return processes.contains(id) }
    guard let stream = region.stream(of: region.ports[port]) else { return false }
    return stream.material.single != nil && !stream.isOneOff
  }

  /// The position of the link of a pair; puts it in where the search did not give it.
  private mutating func place(_ candidate: Candidate) -> Int {
    var low = 0
    var high = links.count
    let key = (candidate.from, candidate.to)
    while low < high {
      let middle = (low + high) / 2
      if (links[middle].candidate.from, links[middle].candidate.to) < key {
        low = middle + 1
      } else {
        high = middle
      }
    }
    if low < links.count, (links[low].candidate.from, links[low].candidate.to) == key { return low }
    links.insert(PlanLink(candidate: candidate), at: low)
    // Positions behind the new link have moved.
    keptSums = keptSums.map { sum in
      KeptSum(
        links: sum.links.map { $0 >= low ? $0 + 1 : $0 }, quantity: sum.quantity,
        exchange: sum.exchange)
    }
    return low
  }

  private mutating func bound(_ index: Int) {
    let candidate = links[index].candidate
    let output = region.ports[candidate.from]
    let input = region.ports[candidate.to]
    var capacity = min(mostOut(of: output), links[index].ceiling)
    let ratio = candidate.ratio
    if ratio > 0 { capacity = min(capacity, mostIn(of: input, by: candidate.route) / ratio) }
    let lot = leastLot(candidate)
    links[index].capacity = max(0, capacity)
    // Kept links obey least lots like others, save where their ends cannot carry so much at all.
    let kept = links[index].keptQuantity
    links[index].lot = kept > 0 && lot > capacity ? min(lot, kept) : lot
  }

  /// The least lot of a link by the scenario and its two ends, in the output's basis.
  func leastLot(_ candidate: Candidate) -> Double {
    var lot = region.scenario.minimumLot
    if let stream = region.stream(of: region.ports[candidate.from]) {
      lot = max(lot, stream.minimumLot)
    }
    if let stream = region.stream(of: region.ports[candidate.to]), candidate.ratio > 0 {
      lot = max(lot, stream.minimumLot / candidate.ratio)
    }
    return lot
  }

  /// How many links of a stream may be in use, where more are offered to it than that.
  ///
  /// Kept links stay, even where they are more than the stream accepts.
  func partnerLimit(of port: ID<Port>) -> Int? {
    let positions = linksOfPort[port.index]
    guard let stream = region.stream(of: region.ports[port]), let limit = stream.maximumLinks,
      positions.count > limit
    else { return nil }
    return max(limit, positions.count { links[$0].keptQuantity > 0 })
  }

  /// The first exchange that keeps the very pair of a link.
  func keptExchange(of position: Int) -> Int? {
    let candidate = links[position].candidate
    return region.exchanges.indices.first { index in
      let exchange = region.exchanges[index]
      return exchange.status.isKept && (exchange.quantity.planned ?? 0) > 0
        && exchange.links.contains(PortLink(from: candidate.from, to: candidate.to))
    }
  }

  private func mostOut(of port: Port) -> Double {
    if let (id, flow) = region.process(of: port) {
      return region.processes[id].capacity.map { $0 * flow.ratio } ?? .infinity
    }
    return port.quantity.planned ?? .infinity
  }

  private func mostIn(of port: Port, by route: Route) -> Double {
    if let (id, flow) = region.process(of: port) {
      return region.processes[id].capacity.map { $0 * flow.ratio } ?? .infinity
    }
    guard let demand = port.quantity.planned, let stream = region.stream(of: port) else {
      return .infinity
    }
    var share = stream.maximumShare
    if case .rule(let rule) = route, let limit = region.rules[rule].maximumShare {
      share = min(share, limit)
    }
    return demand * share
  }
}
