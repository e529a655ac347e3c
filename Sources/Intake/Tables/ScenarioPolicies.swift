internal import Catalog
internal import MaterialGraph
internal import Primitives
internal import Tables

extension RegionIntake {
  private static let policyMembers = ["kind", "applies_to", "amount", "share", "rate"]

  /// The scenario's policies, in their order.
  mutating func readPolicies(_ source: ScenarioSource?) {
    guard let source else { return }
    guard let elements = source.value.array else {
      wrong(source, LocalizedText(english: "an array of policies", chinese: "政策组成的数组"))
      return
    }
    for (index, element) in elements.enumerated() {
      if let policy = policy(source.element(index, element)) {
        builder.scenario.policies.append(policy)
      }
    }
  }

  private mutating func policy(_ source: ScenarioSource) -> Policy? {
    guard let members = source.value.members else {
      wrong(
        source,
        LocalizedText(
          english: "an object with kind, applies_to and amount",
          chinese: "含 kind、applies_to 和 amount 的对象"))
      return nil
    }
    var own: [String: ScenarioSource] = [:]
    for member in members {
      let value = source.member(member)
      // A loan's two figures may stand in an object of their own.
      if let inner = member.value.members, ["amount", "loan"].contains(member.name) {
        for part in inner { own[part.name] = value.member(part) }
      } else if Self.policyMembers.contains(member.name) {
        own[member.name] = value
      } else if !["name", "note", "notes", "id"].contains(member.name) {
        diagnostics.warning(
          at: value.place,
          LocalizedText(
            english: "a policy has no such member; it is not used", chinese: "政策没有此成员；不使用"),
          suggestions: Spelling.nearest(to: member.name, among: Self.policyMembers),
          hint: Self.takingOut(member.name, among: Self.policyMembers))
      }
    }
    guard let kind = policyKind(own["kind"], of: source) else { return nil }
    let appliesTo = own["applies_to"]?.value.string ?? ""
    if let given = own["applies_to"], given.value.string == nil {
      wrong(given, LocalizedText(english: "a text", chinese: "文本"))
    }
    if kind != .emissionPrice, appliesTo.isEmpty {
      diagnostics.warning(
        at: source.place,
        LocalizedText(
          english: "the policy does not say what it applies to, so it applies to all",
          chinese: "政策未说明适用对象，视为适用于全部"),
        hint: LocalizedText(
          english: "write \"applies_to\": \"all\", or the id of a material",
          chinese: "请写 \"applies_to\": \"all\" 或物料编号"))
    } else if let given = own["applies_to"] {
      pendingPolicyTargets.append((builder.scenario.policies.count, given))
    }
    let range: ClosedRange<Double> =
      kind == .investmentGrant ? 0...1 : -Double.infinity...Double.infinity
    let amount = number(own["amount"], in: range)
    if amount == nil, own["amount"] == nil, kind != .ban, kind != .loan {
      diagnostics.error(
        at: source.place,
        LocalizedText(english: "the policy has no amount", chinese: "政策没有金额"),
        expected: LocalizedText(english: "a number as amount", chinese: "以数填写 amount"))
    }
    let share = number(own["share"], in: 0...1)
    let rate = number(own["rate"], in: 0...10)
    if kind == .loan {
      for (name, value) in [("share", own["share"]), ("rate", own["rate"])] where value == nil {
        diagnostics.error(
          at: source.place,
          LocalizedText(english: "the loan has no \(name)", chinese: "贷款缺少 \(name)"),
          expected: LocalizedText(
            english: "share (of the build cost, 0 to 1) and rate (interest a year)",
            chinese: "share（占投资的比例，0 到 1）和 rate（年利率）"))
      }
    }
    return Policy(
      kind: kind, appliesTo: appliesTo, amount: amount ?? 0, loanShare: share ?? 0,
      loanRate: rate ?? 0)
  }

  private mutating func policyKind(
    _ source: ScenarioSource?, of policy: ScenarioSource
  ) -> Policy.Kind? {
    let names = Policy.Kind.allCases.map(\.rawValue)
    let expected = Self.oneOf(names)
    guard let source else {
      diagnostics.error(
        at: policy.place,
        LocalizedText(english: "the policy has no kind", chinese: "政策没有类别"),
        expected: expected)
      return nil
    }
    if let text = source.value.string, let kind = Policy.Kind(rawValue: text) { return kind }
    wrong(source, expected, suggestions: Spelling.nearest(to: source.text, among: names))
    return nil
  }

  /// Names in policies and bans become ids where they mean one material; what nothing is called is
  /// a warning. Done when firms, processes and materials are known.
  mutating func settlePolicyTargets() {
    let scenario = builder.scenario
    let technologies = Set(scenario.policies.isEmpty ? [] : knowledge.technologies.map(\.key))
    for (index, source) in pendingPolicyTargets where scenario.policies.indices.contains(index) {
      let policy = scenario.policies[index]
      let text = policy.appliesTo
      let isOfBuilding = policy.kind == .investmentGrant || policy.kind == .loan
      let isTechnology = technologies.contains(text) || ownTechnologies.contains(text)
      let isMeant =
        switch policy.kind {
        case .investmentGrant, .loan: isTechnology || ownProcesses.contains(text)
        case .ban: text == "hazardous" || isTechnology || ownFirms.contains(text)
        default: text == "hazardous"
        }
      // A technology is forbidden in the list of what is forbidden, and a ban says the same.
      if policy.kind == .ban, isTechnology { builder.scenario.forbidden.append(text) }
      if ["all", ""].contains(text) || isMeant { continue }
      if !isOfBuilding, case .one(let key)? = lookup.knownMeaning(of: text) {
        builder.scenario.policies[index] = Policy(
          kind: policy.kind, appliesTo: key, amount: policy.amount, loanShare: policy.loanShare,
          loanRate: policy.loanRate)
        continue
      }
      diagnostics.warning(
        at: source.place,
        LocalizedText(
          english: "nothing is called so; the policy applies to nothing",
          chinese: "没有此名称的对象；该政策不起作用"),
        value: text,
        expected: LocalizedText(
          english:
            "a material, a class, hazardous or all; for a grant or loan a technology or process",
          chinese: "物料、类别、hazardous 或 all；补助和贷款为技术或工艺编号"),
        suggestions: isOfBuilding
          ? Spelling.nearest(
            to: text, among: technologies.union(ownTechnologies).union(ownProcesses).sorted())
          : bannedSuggestions(text))
    }
    for (index, source) in pendingBans.enumerated()
    where builder.scenario.forbidden.indices.contains(index) {
      let text = builder.scenario.forbidden[index]
      if let key = bannedKey(text) {
        builder.scenario.forbidden[index] = key
      } else {
        diagnostics.warning(
          at: source.place,
          LocalizedText(
            english: "neither a material nor a technology; nothing is forbidden by it",
            chinese: "既非物料也非技术；不禁止任何事"),
          value: text, suggestions: bannedSuggestions(text), hint: bannedHint(text))
      }
    }
  }

  /// What can be done about a ban of something that nobody knows, where no name is near.
  func bannedHint(_ text: String) -> LocalizedText? {
    if !bannedSuggestions(text).isEmpty { return nil }
    return LocalizedText(
      english: "write the id of a material or technology, which the command catalog finds",
      chinese: "请写物料或技术的编号，可用 catalog 命令查询")
  }
}
