internal import CommandLineKit
internal import Intake
internal import Primitives
internal import Tables

/// Asks a person at the terminal what words of sheets mean, the best guess first.
struct Interview {
  let language: Language
  /// Prints a question.
  var say: (String) -> Void = { Platform.writeError($0) }
  /// Reads a line; nil at the end of the input.
  var hear: () -> String? = { readLine(strippingNewline: true) }

  /// The answers; whoever ends the input ends the questions.
  func answers(to questions: [ImportQuestion]) -> [SheetAnswers.Answer] {
    var answers: [SheetAnswers.Answer] = []
    say(
      text(
        "Return takes the first; s skips; q ends; another word is the answer itself.\n",
        "回车取第一项；s 跳过；q 结束；也可直接输入答案。\n"))
    for (index, question) in questions.enumerated() {
      say("\n[\(index + 1)/\(questions.count)] \(title(question))\n")
      for (number, choice) in question.choices.enumerated() {
        let label = choice.label[language]
        let key = choice.meaning == label ? "" : "  (\(choice.meaning))"
        say("  \(number + 1)  \(TerminalText.neutralized(label + key))\n")
      }
      guard let word = word(for: question), word != "q" else { break }
      if word == "s" { continue }
      if word.isEmpty {
        guard let first = question.choices.first else { continue }
        answers.append(.init(question.kind, question.text, means: first.meaning))
      } else if let number = Int(word), question.choices.indices.contains(number - 1) {
        answers.append(
          .init(question.kind, question.text, means: question.choices[number - 1].meaning))
      } else {
        answers.append(.init(question.kind, question.text, means: word))
      }
    }
    return answers
  }

  /// What is answered; a number that no choice has is asked again. Nil at the end of the input.
  private func word(for question: ImportQuestion) -> String? {
    while true {
      say("> ")
      guard let line = hear() else { return nil }
      let word = line.split(separator: " ").joined(separator: " ")
      if let number = Int(word), !question.choices.indices.contains(number - 1) {
        say(
          question.choices.isEmpty
            ? text("nothing to choose from: write a name, or s\n", "没有可选项：请输入名称，或输入 s\n")
            : text(
              "1 to \(question.choices.count), a name, or s\n",
              "请输入 1 到 \(question.choices.count)、名称或 s\n"))
        continue
      }
      return word
    }
  }

  private func title(_ question: ImportQuestion) -> String {
    let words = TerminalText.neutralized(question.text)
    let place = TerminalText.neutralized(question.place.position)
    let often = question.count > 1 ? " ×\(question.count)" : ""
    return switch question.kind {
    case .material:
      text("which material is \"\(words)\"?", "“\(words)”是哪种物料？") + "  \(place)\(often)"
    case .column:
      text("what is the column \"\(words)\"?", "“\(words)”列是什么？") + "  \(place)\(often)"
    case .firm:
      text("which firm is \"\(words)\"?", "“\(words)”是哪家企业？") + "  \(place)\(often)"
    }
  }

  private func text(_ english: String, _ chinese: String) -> String {
    language == .english ? english : chinese
  }
}
