internal import MaterialGraph
internal import Primitives
public import Tables

extension StreamInference.Outcome {
  /// How many streams were inferred.
  public var streamCount: Int { region.streams.count(where: \.isInferred) }

  /// What to say of the firms, one line for each kind of result: a note of those that streams were
  /// inferred for, warnings of those for whom they could not be.
  ///
  /// - Parameter places: where the firms stand in their files.
  public func diagnostics(_ places: RegionPlaces) -> Diagnostics {
    var diagnostics = Diagnostics()
    let finder = places.finder()
    func keys(_ wanted: (StreamInference.FirmInference.Result) -> Bool) -> [String] {
      firms.filter { wanted($0.result) }.map { region.firms[$0.firm].key }
    }
    func place(_ keys: [String], _ column: String) -> Place {
      keys.first.map { finder.place(.firms, $0, column: column) } ?? Place(file: places.name)
    }
    let done = keys { if case .inferred(_, let count, _) = $0 { count > 0 } else { false } }
    if !done.isEmpty {
      diagnostics.note(
        at: Place(file: places.name),
        LocalizedText(
          english: "\(streamCount) streams of \(done.count) firms are inferred from their trades",
          chinese: "按行业推断了 \(done.count) 家企业的 \(streamCount) 条物料流"),
        hint: LocalizedText(
          english: "a stream that the firm states takes the place of the inferred one",
          chinese: "企业填报的物料流会取代推断值"))
    }
    let unsized = keys {
      if case .inferred(_, let count, let isSized) = $0 { count > 0 && !isSized } else { false }
    }
    if !unsized.isEmpty {
      diagnostics.warning(
        at: place(unsized, "employees"),
        LocalizedText(
          english:
            "the inferred streams of \(Self.list(unsized)) have no quantity: the size is not "
            + "known",
          chinese: "\(Self.list(unsized)) 的推断物料流没有数量：规模未知"),
        hint: LocalizedText(
          english: "fill employees, or output with output_unit",
          chinese: "请填写 employees，或 output 与 output_unit"))
    }
    let tradeless = keys { $0 == .noTrade }
    if !tradeless.isEmpty {
      diagnostics.warning(
        at: place(tradeless, "sector"),
        LocalizedText(
          english: "nothing is inferred for \(Self.list(tradeless)): no trade that is known",
          chinese: "未对 \(Self.list(tradeless)) 作推断：行业不明"),
        hint: LocalizedText(
          english: "give a code (NACE, ISIC, GB/T 4754) or a sector of the catalogue",
          chinese: "请给出行业代码（NACE、ISIC、GB/T 4754）或目录中的行业"))
    }
    let unknown = keys { $0 == .noTemplate }
    if !unknown.isEmpty {
      diagnostics.warning(
        at: place(unknown, "sector"),
        LocalizedText(
          english:
            "nothing is inferred for \(Self.list(unknown)): the catalogue has no template of "
            + "the trade",
          chinese: "未对 \(Self.list(unknown)) 作推断：目录中没有该行业的模板"),
        hint: LocalizedText(
          english: "list its streams in the table streams", chinese: "请在 streams 表中列出其物料流"))
    }
    let broad = keys { if case .tooBroad = $0 { true } else { false } }
    if !broad.isEmpty {
      diagnostics.warning(
        at: place(broad, "sector"),
        LocalizedText(
          english: "nothing is inferred for \(Self.list(broad)): many templates fit the trade",
          chinese: "未对 \(Self.list(broad)) 作推断：行业过宽，有多个模板适用"),
        hint: LocalizedText(
          english: "give a finer code, or a sector of the catalogue", chinese: "请给出更细的代码或目录中的行业"))
    }
    return diagnostics
  }

  /// The first keys and how many more there are.
  private static func list(_ keys: [String]) -> String {
    let shown = keys.prefix(5).joined(separator: ", ")
    return keys.count > 5 ? "\(shown) … (\(keys.count))" : shown
  }
}
