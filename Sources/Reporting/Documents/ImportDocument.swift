public import Intake
internal import MaterialGraph
public import Primitives
public import Tables

/// JSON `symbiosis.import/1`.
public enum ImportDocument {
  /// How much was understood, and what only a person can tell.
  public static func json(_ reading: SheetReading, language: Language) -> JSONValue {
    [
      "schema": "symbiosis.import/1", "tables": .integer(reading.tableCount),
      "firms": .integer(reading.firmCount), "streams": .integer(reading.streamCount),
      "exchanges": .integer(reading.rows.tables[.exchanges]?.count ?? 0),
      "repeated": .integer(reading.repeatedCount),
      "cells": [
        "taken": .integer(reading.report.count(.taken)),
        "guessed": .integer(reading.report.count(.guessed)),
        "left": .integer(reading.report.count(.left)),
      ],
      "questions": .array(
        reading.questions.map { question in
          [
            "kind": .string(question.kind.rawValue), "text": .string(question.text),
            "file": .string(question.place.file), "line": .integer(question.place.line),
            "column": .integer(question.place.column), "cells": .integer(question.count),
            "choices": .array(question.choices.map { .string($0.meaning) }),
          ]
        }),
    ]
  }
}

/// JSON `symbiosis.note/1`.
public enum NoteDocument {
  /// The rows that a note became, and what was not understood.
  public static func json(
    _ reading: NoteReading, isAdded: Bool, language: Language
  ) -> JSONValue {
    func rows(_ table: RegionTable) -> JSONValue {
      let columns = RegionSchema.table(table).columns.map(\.name)
      return .array(
        (reading.rows.tables[table] ?? []).map { row in
          .object(
            columns.compactMap { name in
              row[name].map { JSONValue.Member(name, .string($0)) }
            })
        })
    }
    return [
      "schema": "symbiosis.note/1", "added": .bool(isAdded), "firms": rows(.firms),
      "streams": rows(.streams),
      "unread": .array(reading.unread.map { .string($0) }),
      "remarks": .array(reading.remarks.map { .string($0[language]) }),
    ]
  }
}
