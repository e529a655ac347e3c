public import Catalog
internal import MaterialGraph
public import Primitives
public import Tables

/// JSON `symbiosis.catalog/1`.
public enum CatalogDocument {
  /// The materials with their rules, and how sure it is that each is meant; then the codes, trades,
  /// sectors and technologies that the words name.
  public static func json(
    _ keys: [String], _ mentions: [Mention] = [], _ knowledge: Knowledge, language: Language,
    confidences: [Double] = []
  ) -> JSONValue {
    [
      "schema": "symbiosis.catalog/1",
      "materials": .array(
        keys.enumerated().compactMap { place, key in
          knowledge.material(key).map { material in
            [
              "confidence": .number(confidences.indices.contains(place) ? confidences[place] : nil),
              "id": .string(key), "name": .string(material.name[language]),
              "basis": .string(material.basis.rawValue),
              "codes": .array(material.codes.map { .string($0.text) }),
              "replaces": .array(
                knowledge.rules.filter { $0.waste == key }.map { .string($0.replaces) }),
              "replaced_by": .array(
                knowledge.rules.filter { $0.replaces == key }.map { .string($0.waste) }),
            ]
          }
        }),
      "mentions": .array(
        mentions.map { mention in
          [
            "kind": .string(Page.kind(mention.kind).english), "id": .string(mention.key),
            "title": .string(mention.title[language]),
          ]
        }),
    ]
  }
}
