import Testing

/// The check of documents sees what is wrong with them.
@Suite struct HTMLConformanceTests {
  static func document(_ body: String) -> String {
    "<!DOCTYPE html><html lang=\"en\"><head><title>x</title></head><body>\(body)</body></html>"
  }

  @Test func whatIsRightPasses() {
    let body = """
      <h1>a</h1><p id="p">b <span>c</span></p><ul><li>d</li></ul><a href="#p">e</a>
      <label for="i">f</label><input id="i" type="search"/><table><tbody><tr><td>g</td></tr>
      </tbody></table><svg viewBox="0 0 1 1"><title>h</title><desc>i</desc></svg>
      """
    #expect(HTMLConformance.faults(of: Self.document(body)) == [])
  }

  @Test(arguments: [
    "<p><div>a</div></p>", "<ul><p>a</p></ul>", "<ul>a</ul>", "<li>a</li>",
    "<p id='a'/><p id='a'/>",
    "<label for='a'>b</label>", "<a href='#a'>b</a>", "<a href='http://b'>c</a>", "<p>a<b",
    "<p class='a' class='b'/>", "<input type='search'/>", "<button type='button'/>",
    "<svg viewBox='0 0 1 1'><rect/></svg>", "<details><p>a</p></details>",
    "<div tabindex='0'>a</div>",
    "<button type='button'><a href='#'>b</a></button>", "<table><tr><td>a</td></tr></table>",
    "<h1>a</h1><h3>b</h3>", "<p onclick='a'>b</p>", "<marquee>a</marquee>", "<dl><p>a</p></dl>",
  ])
  func whatIsWrongIsSeen(body: String) {
    #expect(!HTMLConformance.faults(of: Self.document(body)).isEmpty)
  }
}
