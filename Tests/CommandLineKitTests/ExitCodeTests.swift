import CommandLineKit
import Primitives
import Testing

@Suite struct ExitCodeTests {
  @Test func numbersAreThoseThatScriptsRelyOn() {
    #expect(ExitCode.allCases.map(\.rawValue) == [0, 1, 2, 3, 4, 64, 65, 66, 70, 73, 74])
  }

  @Test func everyCodeHasItsOwnSentenceInEveryLanguage() {
    for language in Language.allCases {
      let sentences = ExitCode.allCases.map { $0.meaning[language] }
      #expect(Set(sentences).count == sentences.count)
      #expect(sentences.allSatisfy { $0.hasSuffix(language == .english ? "." : "。") })
    }
  }
}
