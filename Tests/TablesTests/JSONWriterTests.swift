import Tables
import Testing

@Suite struct JSONWriterTests {
  private let value: JSONValue = [
    "schema": "x/1", "n": [1, 0.1, 1e21, .number(.nan), .number(-0.0)], "none": [], "o": [:],
    "t": "a\"\\\n\u{1}石", "b": true,
  ]

  @Test func prettyIsStable() {
    #expect(
      JSONWriter.text(of: value) == """
        {
          "schema": "x/1",
          "n": [
            1,
            0.1,
            1e+21,
            null,
            0
          ],
          "none": [],
          "o": {},
          "t": "a\\"\\\\\\n\\u0001石",
          "b": true
        }

        """)
  }

  @Test func compactHasNoSpace() {
    #expect(
      JSONWriter.text(of: value, .compact)
        == #"{"schema":"x/1","n":[1,0.1,1e+21,null,0],"none":[],"o":{},"t":"a\"\\\n\u0001石","b":true}"#
    )
  }

  @Test func streamingGivesTheSameBytes() {
    var json = JSONWriter()
    json.object { json in
      json.member("a", 1)
      json.member("b", Optional<Double>.none)
      json.array("c") { json in
        json.string("x")
        json.object { json in json.member("d", ["e", "f"]) }
      }
    }
    #expect(
      json.bytes
        == JSONWriter.bytes(of: ["a": 1, "b": nil, "c": ["x", ["d": ["e", "f"]]]]))
  }
}
