/// What kind of figure a property of a composition is; figures of one kind can be compared.
public enum PropertyKind: Hashable, Sendable, Codable {
  /// Share of the mass; held in per cent.
  case massFraction
  /// Mass in a volume; held in mg/L.
  case concentration
  /// Held in °C.
  case temperature
  /// Heating value; held in MJ/kg.
  case specificEnergy
  /// Held in bar.
  case pressure
  /// Held in mm.
  case length
  /// Held in µS/cm.
  case conductivity
  /// A figure without unit, such as pH.
  case pure
  /// A unit that is not known here: compared only with the same unit, as written.
  case other(String)

  /// The unit in which figures of this kind are held.
  public var symbol: String {
    switch self {
    case .massFraction: "%"
    case .concentration: "mg/L"
    case .temperature: "°C"
    case .specificEnergy: "MJ/kg"
    case .pressure: "bar"
    case .length: "mm"
    case .conductivity: "µS/cm"
    case .pure: ""
    case .other(let unit): unit
    }
  }
}

/// A unit of a property: its kind, and how a figure in it becomes a figure in the kind's own unit.
struct PropertyUnit {
  let kind: PropertyKind
  let factor: Double
  var offset = 0.0

  /// Reads `%`, `ppm`, `mg/L`, `°C`, `kJ/kg`, blank …; an unknown unit is a kind of its own.
  static func parse(_ text: some StringProtocol) -> PropertyUnit {
    let body = trimmed(text)
    let name = AmountUnit.normalized(body)
    if let unit = known[name] { return unit }
    return PropertyUnit(kind: .other(body), factor: 1)
  }

  private static let known: [String: PropertyUnit] = {
    var table: [String: PropertyUnit] = [:]
    func add(_ kind: PropertyKind, _ factor: Double, _ names: [String], offset: Double = 0) {
      for name in names { table[name] = PropertyUnit(kind: kind, factor: factor, offset: offset) }
    }
    add(.pure, 1, ["", "-", "ph"])
    add(.massFraction, 1, ["%", "wt%", "%wt", "w%", "mass%", "%(w/w)", "pct", "percent", "g/100g"])
    add(.massFraction, 0.1, ["‰", "g/kg", "kg/t", "permille"])
    add(.massFraction, 1e-4, ["ppm", "mg/kg", "g/t", "ppmw"])
    add(.massFraction, 1e-7, ["ppb", "µg/kg", "μg/kg", "ug/kg", "mg/t"])
    add(.massFraction, 100, ["kg/kg", "t/t", "g/g"])
    add(.concentration, 1, ["mg/l", "g/m3", "mg/dm3"])
    add(.concentration, 1e3, ["g/l", "kg/m3"])
    add(.concentration, 1e-3, ["µg/l", "μg/l", "ug/l", "mg/m3"])
    add(.concentration, 1e6, ["kg/l", "g/ml", "t/m3", "g/cm3"])
    add(.temperature, 1, ["°c", "℃", "c", "degc", "摄氏度", "celsius"])
    add(.temperature, 1, ["k", "kelvin"], offset: -273.15)
    add(.specificEnergy, 1, ["mj/kg", "gj/t", "kj/g"])
    add(.specificEnergy, 1e-3, ["kj/kg", "mj/t"])
    add(.specificEnergy, 4.1868e-3, ["kcal/kg", "大卡/千克", "大卡/kg", "cal/g"])
    add(.pressure, 1, ["bar", "barg", "bara"])
    add(.pressure, 10, ["mpa"])
    add(.pressure, 0.01, ["kpa"])
    add(.length, 1, ["mm", "毫米"])
    add(.length, 1e-3, ["µm", "μm", "um", "微米"])
    add(.length, 10, ["cm", "厘米"])
    add(.conductivity, 1, ["µs/cm", "μs/cm", "us/cm"])
    add(.conductivity, 1e3, ["ms/cm"])
    return table
  }()
}
