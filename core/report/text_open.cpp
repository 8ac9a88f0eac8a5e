// SPDX-License-Identifier: MIT
// The end of the text report: what is still open, and how to go on.
#include <algorithm>

#include "report/text_sections.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {


std::string progress_words(const Diagnosis& diagnosis) {
  const std::string words = std::to_string(diagnosis.answered) + " of " + counted(diagnosis.asked, "question that concerns", "questions that concern") +
                            " this rollout " + (diagnosis.answered == 1 ? "is" : "are") + " answered.";
  return diagnosis.open.empty() ? words + " No rule is left undecided." : words;
}

// In the shell's own quoting, so that the line can be pasted.
std::string shell_word(std::string_view text) {
  static constexpr std::string_view Harmless = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./+,:@%=";
  if (!text.empty() && text.find_first_not_of(Harmless) == std::string_view::npos) return std::string(text);
  std::string quoted = "'";
  for (const char c : text) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return quoted + "'";
}

// A change that is worth making next, with its value left to the reader.
std::string next_change(const Diagnosis& diagnosis) {
  for (const TellingQuestion& next : most_telling(diagnosis, diagnosis.questions.size())) {
    const AnswerRef& ref = next.question->answer.ref;
    if (ref.fact.empty()) continue;
    return shell_word(ref.table.empty() ? ref.fact + "=..." : ref.table + "[" + std::to_string(ref.row + 1) + "]." + ref.fact + "=...");
  }
  return "FACT=VALUE";
}

// The command on a line of its own and never broken, so that it can be copied.
void write_way(TerminalPage& page, std::string_view what, const std::string& command) {
  page.paragraph({Span(std::string(what), Style::Faint)}, Indent);
  page.paragraph({Span(command, Style::Accent, true)}, Indent + 2);
}

}  // namespace

void write_open(TerminalPage& page, const Diagnosis& diagnosis, const TextReportOptions& options) {
  page.heading("Still open");
  page.paragraph({Span(progress_words(diagnosis))}, Indent);
  const std::vector<TellingQuestion> telling = most_telling(diagnosis, options.questions);
  if (telling.empty()) return;
  page.paragraph({"These answers would tell most:"}, Indent);
  for (const TellingQuestion& next : telling) {
    page.paragraph({Span("?", Style::Unknown), " ", Span(question_words(next.question->answer)), " ",
                    Span("(" + counted(next.rules, "rule waits", "rules wait") + ")", Style::Faint)},
                   Indent, Indent + 2);
  }
}

void write_ways_on(TerminalPage& page, const Diagnosis& diagnosis, const TextReportOptions& options) {
  const std::string file = shell_word(options.file);
  page.heading("How to go on");
  if (!diagnosis.findings.empty()) {
    write_way(page, "Why the first finding holds, answer by answer:", "takehold explain " + file + " " + shell_word(diagnosis.findings.front().key));
  }
  if (!diagnosis.questions.empty()) write_way(page, "What is not answered yet:", "takehold questions " + file);
  write_way(page, "Answer something, then assess again:", "takehold set " + file + " " + next_change(diagnosis));
}

}  // namespace takehold
