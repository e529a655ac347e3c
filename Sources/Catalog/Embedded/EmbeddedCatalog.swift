// Generated: see the other files of this folder.
// swift-format-ignore-file

/// The files of the catalogue inside the program, in the order of their names.
enum EmbeddedCatalog {
  static var files: [(name: String, text: String)] {
    [
    ("exchanges.csv", EmbeddedExchanges.text),
    ("forbidden.csv", EmbeddedForbidden.text),
    ("materials.csv", EmbeddedMaterials.text),
    ("rules.csv", EmbeddedRules.text),
    ]
  }
}
