internal import Catalog
internal import MaterialGraph
internal import Planning
internal import Primitives

/// Something of the catalogue that could be built or recruited, of one size at one place.
struct Prospect: Hashable, Sendable {
  /// What.
  enum Subject: Hashable, Comparable, Sendable {
    case technology(String)
    case sector(String)
  }

  /// What it is.
  let subject: Subject
  /// Where.
  let place: BuildingPlace
  /// Units of activity, or of the sector's product, a year.
  let size: Double
  /// Which of the sizes that are compared it is; the first is 0.
  let slot: Int

  /// The id of the process, or of the firm: the subject at the place.
  var key: String {
    let name: String
    switch subject {
    case .technology(let key), .sector(let key): name = key
    }
    return "\(name)@\(place.key)" + (slot == 0 ? "" : "/\(slot + 1)")
  }
}

/// A region with everything that could be built or come: its own candidates, and prospects.
struct ProjectPool: Sendable {
  /// The region with the prospects as further candidates and firms.
  let region: Region
  /// The candidates of the region itself, ascending.
  let listed: [ID<Process>]
  /// The prospects.
  let prospects: [Prospect]
  /// The process of each prospect, where it is a technology that may be built.
  let processes: [ID<Process>?]
  /// The firm of each prospect, where it is a sector.
  let firms: [ID<Firm>?]

  init(region: Region, knowledge: Knowledge, prospects: [Prospect]) {
    let own = region.processes.filter {
      $0.status == .candidate && $0.forbiddenBecause == nil
    }.map(\.key)
    var builder = region.builder
    let terms = knowledge.priceTerms(
      currency: region.scenario.currency, exchangeRates: region.scenario.exchangeRates,
      priceRegion: region.scenario.priceRegion)
    var templates: [String: SectorTemplate] = [:]
    var newSites: Set<String> = []
    for prospect in prospects {
      switch prospect.subject {
      case .technology(let technology):
        guard
          var made = knowledge.technologyProcess(
            technology, key: prospect.key, capacity: prospect.size, terms: terms)
        else { continue }
        made.process.status = .candidate
        made.process.site = prospect.place.siteKey
        builder.add(made.process)
        for flow in made.flows { builder.add(flow) }
        if prospect.place.site == nil, newSites.insert(prospect.place.siteKey).inserted {
          builder.add(SiteDraft(prospect.place.siteKey, location: prospect.place.location))
        }
      case .sector(let key):
        let template =
          templates[key]
          ?? knowledge.sector(key).map { SectorTemplate($0, in: region) }
        guard let template else { continue }
        templates[key] = template
        template.add(to: &builder, key: prospect.key, at: prospect.place, size: prospect.size)
      }
    }
    // The catalogue's own rows cannot be wrong in a way that keeps a region from being built; if
    // they are, the region's own candidates still stand.
    let full = (try? builder.build()) ?? region
    self.region = full
    self.prospects = prospects
    listed = own.compactMap { full.process($0) }.sorted()
    processes = prospects.map { prospect in
      guard case .technology = prospect.subject, let id = full.process(prospect.key),
        full.processes[id].forbiddenBecause == nil
      else { return nil }
      return id
    }
    firms = prospects.map { prospect in
      guard case .sector = prospect.subject else { return nil }
      return full.firm(prospect.key)
    }
  }

  /// The firms that could come, ascending.
  var recruits: [ID<Firm>] { firms.compactMap { $0 }.sorted() }

  /// What a prospect changes; nil where it cannot be.
  func change(_ position: Int) -> PlanChange? {
    if let process = processes[position] { return PlanChange(built: [process]) }
    if let firm = firms[position] { return PlanChange(recruited: [firm]) }
    return nil
  }
}
