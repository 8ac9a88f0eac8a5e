// SPDX-License-Identifier: MIT
//
// The times that matter to a person: loading all plugins when the program starts, and one assessment at each keystroke.
#include <cstdio>
#include <memory>
#include <optional>
#include <string>

#include "measure.hpp"
#include "takehold/document/document.hpp"
#include "takehold/engine/diagnosis.hpp"
#include "takehold/engine/suspicion.hpp"
#include "takehold/eval/evaluate.hpp"
#include "takehold/plugins/catalogue.hpp"
#include "takehold/rules/bundle.hpp"

namespace {

using namespace takehold;

constexpr std::string_view Document = "examples/sales-forecast/middle.takehold.json";

std::unique_ptr<Catalogue> load_everything() {
  std::unique_ptr<Catalogue> catalogue = make_catalogue(MemoryFiles::of(bundled_files()));
  load_all(*catalogue);
  return catalogue;
}

std::string document_text(const Catalogue& catalogue) {
  for (const ExampleFile& file : catalogue.examples()) {
    if (file.path == Document) return file.text;
  }
  return {};
}

// What a compiler may not leave out.
volatile std::size_t sink = 0;

std::vector<bench::Measured> run(const Ruleset& ruleset, const std::string& document, const Assessment& assessment) {
  const Program& program = ruleset.compiled.program;
  const Bound bound = bind(program, assessment);
  Trace trace = evaluate(program, bound);
  std::vector<bench::Measured> steps;
  steps.push_back(bench::measure("load all plugins", 50'000, [] { sink = load_everything()->entries().size(); }));
  steps.push_back(bench::measure("parse the document", 0, [&] { sink = read_document(document, "bench", ruleset.vocabulary) ? 1 : 0; }));
  steps.push_back(bench::measure("bind", 0, [&] { sink = bind(program, assessment).inputs.size(); }));
  steps.push_back(bench::measure("evaluate", 0, [&] { evaluate_into(trace, bound); }));
  steps.push_back(bench::measure("judge (bind, evaluate, findings, gates, plan)", 0, [&] { sink = judge(ruleset, assessment).verdicts.size(); }));
  const Judgement judgement = judge(ruleset, assessment);
  steps.push_back(bench::measure("suspect (what the answers point to)", 0, [&] { sink = suspect(ruleset, judgement).size(); }));
  steps.push_back(bench::measure("diagnose (judge, say)", 1000, [&] { sink = diagnose(ruleset, assessment).verdicts.size(); }));
  return steps;
}

}  // namespace

int main() {
  const std::unique_ptr<Catalogue> catalogue = load_everything();
  const std::shared_ptr<const Ruleset> ruleset = catalogue->ruleset();
  if (ruleset->frameworks.empty()) return std::puts("The bundled plugins could not be loaded."), 1;
  const std::string document = document_text(*catalogue);
  const auto assessment = read_document(document, std::string(Document), ruleset->vocabulary);
  if (!assessment) return std::puts("The bundled example could not be read."), 1;
  const std::vector<bench::Measured> steps = run(*ruleset, document, assessment->value);
  const Program& program = ruleset->compiled.program;
  std::printf("%s: %zu framework(s), %zu instructions; ratio: against the last line\n\n%s", std::string(Document).c_str(), ruleset->frameworks.size(),
              program.code.size(), bench::table(steps).c_str());
}
