internal import MaterialGraph
internal import Primitives

/// Follows a material round a loop, to tell loops in which it comes back from mere rings of firms.
///
/// At a party what comes in goes on when what goes out is the same material, a kind of it or what
/// it is a kind of, or when a process of the party that stands turns the one into the other.
struct MaterialTrace {
  private let region: Region
  /// The processes that stand, by party.
  private let processes: [[ID<Process>]]

  init(_ network: LoopNetwork) {
    region = network.region
    var processes = [[ID<Process>]](repeating: [], count: network.parties.count)
    let table = PartyTable(region: region)
    for (position, process) in region.processes.enumerated() where process.status == .existing {
      if let party = table.party(of: process, ID(position)), party.index < processes.count {
        processes[party.index].append(ID(position))
      }
    }
    self.processes = processes
  }

  /// Whether one link of each step can be chosen so that the material goes on at every party.
  func comesRound(_ steps: [LoopStep]) -> Bool {
    guard let first = steps.first else { return false }
    return first.links.contains { start in
      var reached = [start]
      for step in steps.dropFirst() {
        reached = step.links.filter { next in reached.contains { goesOn($0, as: next) } }
        if reached.isEmpty { return false }
      }
      return reached.contains { goesOn($0, as: start) }
    }
  }

  private func goesOn(_ incoming: LoopLink, as outgoing: LoopLink) -> Bool {
    var arriving = [incoming.material]
    if let to = incoming.to, to.index < region.ports.count {
      arriving.append(region.ports[to].material)
    }
    if arriving.contains(where: { isAkin($0, outgoing.material) }) { return true }
    if let to = incoming.to, let from = outgoing.from, to.index < region.ports.count,
      from.index < region.ports.count, let taker = region.process(of: region.ports[to]),
      let giver = region.process(of: region.ports[from]), taker.id == giver.id
    {
      return true
    }
    return isConverted(arriving, outgoing.material, by: incoming.taker)
  }

  private func isConverted(
    _ arriving: [MaterialReference], _ leaving: MaterialReference, by party: ID<LoopParty>
  ) -> Bool {
    guard party.index < processes.count else { return false }
    return processes[party.index].contains { id in
      let flows = region.processes[id].flows
      return flows.contains { flow in
        flow.direction == .input && arriving.contains { isAkin($0, .one(flow.material)) }
      }
        && flows.contains { flow in
          flow.direction == .output && isAkin(.one(flow.material), leaving)
        }
    }
  }

  /// Whether the two are the same, or one is a kind of the other.
  private func isAkin(_ left: MaterialReference, _ right: MaterialReference) -> Bool {
    if case .unknown(let words) = left, case .unknown(let others) = right {
      return !words.isEmpty && words.lowercased() == others.lowercased()
    }
    return left.candidates.contains { one in
      right.candidates.contains { other in
        one == other || region.lineage(of: one).contains(other)
          || region.lineage(of: other).contains(one)
      }
    }
  }
}
