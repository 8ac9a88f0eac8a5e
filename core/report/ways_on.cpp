// SPDX-License-Identifier: MIT
#include "report/ways_on.hpp"

#include "takehold/phrases/phrases.hpp"

namespace takehold {
namespace {

// Quoted for the shell, so that the line can be pasted.
std::string shell_word(std::string_view text) {
  static constexpr std::string_view Harmless = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./+,:@%=";
  if (!text.empty() && text.find_first_not_of(Harmless) == std::string_view::npos) return std::string(text);
  std::string quoted = "'";
  for (const char c : text) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return quoted + "'";
}

// A change worth making next, with its value left to the reader.
std::string next_change(const Diagnosis& diagnosis) {
  for (const TellingQuestion& next : most_telling(diagnosis, diagnosis.questions.size())) {
    const AnswerRef& ref = next.question->answer.ref;
    if (ref.fact.empty()) continue;
    return shell_word((ref.table.empty() ? ref.fact : ref.table + "[" + next.question->row + "]." + ref.fact) + "=...");
  }
  return "FACT=VALUE";
}

// The command on its own line, never broken, so that it can be copied.
void write_way(TerminalPage& page, std::string_view what, const std::string& command) {
  page.paragraph({Span(std::string(what), Style::Faint)}, Indent);
  page.paragraph({Span(command, Style::Accent, true)}, Indent + 2);
}

}  // namespace

void write_ways_on(TerminalPage& page, const Diagnosis& diagnosis, const std::string& file) {
  const std::string name = shell_word(file);
  page.heading("How to go on");
  if (!diagnosis.findings.empty()) {
    write_way(page, "Why the first finding holds, answer by answer:", "takehold explain " + name + " " + shell_word(diagnosis.findings.front().key));
  }
  if (!diagnosis.questions.empty()) write_way(page, "What is not answered yet:", "takehold questions " + name);
  write_way(page, "Answer something, then assess again:", "takehold set " + name + " " + next_change(diagnosis));
}

}  // namespace takehold
