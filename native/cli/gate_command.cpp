// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/input.hpp"
#include "takehold/engine/diagnosis.hpp"
#include "takehold/report/gate_text.hpp"
#include "takehold/value/text.hpp"

namespace takehold::cli {
namespace {

const std::vector<std::string>& gate_names() {
  static const std::vector<std::string> names{std::string(to_text(GateId::ToPilot)), std::string(to_text(GateId::ToRollout)),
                                              std::string(to_text(GateId::ToScaled))};
  return names;
}

int unknown_gate(Console& console, const std::string& gate) {
  console.report({error("unknown-gate", "there is no gate " + quote(gate), nearest_or_all(gate, gate_names()))});
  return BadInput;
}

int exit_code(TruthSet truth) {
  if (truth == CertainlyTrue) return Done;
  return truth == CertainlyFalse ? Failed : Undetermined;
}

}  // namespace

int gate(const Globals& globals, const GateArguments& arguments) {
  Console console(globals.no_color);
  const std::optional<GateId> wanted = gate_from(arguments.gate);
  if (!wanted) return unknown_gate(console, arguments.gate);
  const std::optional<LoadedRules> rules = load_rules(console, globals.rules);
  if (!rules) return BadInput;
  if (!rules->broken.empty()) {
    console.say("takehold: the gate is not judged while a plugin is broken: what it asks for would be missing");
    return BadInput;
  }
  const std::optional<Assessment> assessment = read_assessment(console, arguments.file, rules->ruleset->vocabulary);
  if (!assessment) return BadInput;
  const Judgement judgement = judge(*rules->ruleset, *assessment);
  const GateView said = say_gate(judgement, *rules->ruleset, *assessment, *wanted);
  return console.finish(gate_text(*rules->ruleset, said, console.width(), console.palette()), exit_code(said.truth));
}

}  // namespace takehold::cli
