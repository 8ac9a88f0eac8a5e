// SPDX-License-Identifier: MIT
// The end of the text report: what is still open, and how to go on.
#include <algorithm>

#include "report/text_sections.hpp"
#include "takehold/report/phrases.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

constexpr int Indent = 3;

std::string progress_words(const Diagnosis& diagnosis) {
  std::string words = std::to_string(diagnosis.answered) + " of " + counted(diagnosis.asked, "question that concerns", "questions that concern") +
                      " this rollout " + (diagnosis.answered == 1 ? "is" : "are") + " answered.";
  if (diagnosis.open.empty()) return words + " Nothing is left undecided.";
  return words + " " + counted(diagnosis.open.size(), "rule", "rules") + " can't say yet.";
}

// In the shell's own quoting, so that the line can be pasted.
std::string shell_word(std::string_view text) {
  static constexpr std::string_view Harmless = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./+,:@%=";
  if (!text.empty() && text.find_first_not_of(Harmless) == std::string_view::npos) return std::string(text);
  std::string quoted = "'";
  for (const char c : text) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return quoted + "'";
}

void write_way(TerminalPage& page, const std::string& command, std::string_view what) {
  page.paragraph({column(command, std::max(46, static_cast<int>(command.size())), Style::Accent), "  ", Span(std::string(what), Style::Faint)},
                 Indent, Indent);
}

}  // namespace

void write_open(TerminalPage& page, const Diagnosis& diagnosis, const TextReportOptions& options) {
  page.heading("Still open");
  page.paragraph({Span(progress_words(diagnosis))}, Indent);
  const std::vector<TellingQuestion> telling = most_telling(diagnosis, options.questions);
  if (telling.empty()) return;
  page.paragraph({"These answers would tell most:"}, Indent);
  for (const TellingQuestion& next : telling) {
    const AnswerView& answer = next.question->answer;
    const std::string about = answer.subject.empty() ? "" : answer.subject + ": ";
    page.paragraph({Span("?", Style::Unknown), " ", Span(about + answer.question), " ",
                    Span("(" + counted(next.verdicts, "rule waits", "rules wait") + ")", Style::Faint)},
                   Indent, Indent + 2);
  }
}

void write_ways_on(TerminalPage& page, const Diagnosis& diagnosis, const TextReportOptions& options) {
  const std::string file = shell_word(options.file);
  page.heading("How to go on");
  if (!diagnosis.findings.empty()) {
    write_way(page, "takehold explain " + file + " " + shell_word(diagnosis.findings.front().key), "why the first finding holds");
  }
  if (!diagnosis.questions.empty()) write_way(page, "takehold questions " + file, "what is not answered yet");
  write_way(page, "takehold set " + file + " FACT=VALUE", "answer one, then assess again");
}

}  // namespace takehold
