// SPDX-License-Identifier: MIT
#include "takehold/program/program.hpp"
#include "takehold/value/decimal.hpp"

namespace takehold {
namespace {

std::string input_in_words(const Program& program, const Instruction& i) {
  const Input& input = program.layout(i.scope).inputs[static_cast<std::size_t>(i.a)];
  switch (input.reads) {
    case Input::Reads::Option: return to_text(input.fact) + " includes option " + std::to_string(input.option);
    case Input::Reads::Text: return to_text(input.fact) + " is \"" + input.text + "\"";
    case Input::Reads::Value: break;
  }
  return to_text(input.fact);
}

std::string list_of(const Program& program, const Instruction& i) {
  std::string text = " {";
  for (std::int64_t k = 0; k < i.b; ++k) text += " " + std::to_string(program.constants[static_cast<std::size_t>(i.a + k)]);
  return text + " }";
}

// An instruction's data besides its operands; factors of 1 are left out.
std::string immediates(const Program& program, const Instruction& i) {
  switch (i.op) {
    case Opcode::LoadTruth:
    case Opcode::LoadNumber: return " " + input_in_words(program, i);
    case Opcode::Constant: return " " + print_decimal(i.a, i.scale);
    case Opcode::OneOf:
    case Opcode::Points: return list_of(program, i);
    case Opcode::Between: return " " + std::to_string(i.a) + " to " + std::to_string(i.b);
    case Opcode::AtWeek: return " week " + std::to_string(i.a);
    case Opcode::AlwaysTrue:
    case Opcode::All:
    case Opcode::Any:
    case Opcode::Not:
    case Opcode::Implies:
    case Opcode::Given:
    case Opcode::Applies:
    case Opcode::AtLeast:
    case Opcode::Above:
    case Opcode::Is:
    case Opcode::AnyRow:
    case Opcode::EveryRow:
    case Opcode::Add:
    case Opcode::Subtract:
    case Opcode::Min:
    case Opcode::Max:
    case Opcode::Multiply:
    case Opcode::Divide:
    case Opcode::ShareOf:
    case Opcode::PartOf:
    case Opcode::OrIfNa:
    case Opcode::When:
    case Opcode::GivenNumber:
    case Opcode::CountOf:
    case Opcode::CountRows:
    case Opcode::ShareOfRows:
    case Opcode::Sum:
    case Opcode::Mean:
    case Opcode::Lowest:
    case Opcode::Peak:
    case Opcode::Latest:
    case Opcode::FallFromPeak: break;
  }
  std::string text;
  if (i.a > 1) text += " left x" + std::to_string(i.a);
  if (i.b > 1) text += " right x" + std::to_string(i.b);
  return text;
}

std::string scope_name(const Program& program, int scope) {
  return scope == AssessmentScope ? "assessment" : "each " + program.layout(scope).table;
}

std::string print_instruction(const Program& program, Node node) {
  const Instruction& i = program.code[node];
  std::string line = "  " + std::to_string(node) + ": " + std::string(to_text(i.op));
  if (reads_rows(i.op)) line += " [" + program.layout(i.table).table + (i.scope == AssessmentScope ? "" : " of it") + "]";
  for (const Operand& operand : program.operands_of(i)) line += " " + std::to_string(operand.node);
  line += immediates(program, i);
  if (!gives_truth(i.op) && i.scale > 0) line += " scale " + std::to_string(i.scale);
  return line + "\n";
}

}  // namespace

std::string print_program(const Program& program) {
  std::string text;
  for (const Block& block : program.blocks) {
    text += scope_name(program, block.scope) + "\n";
    for (Node node = block.first; node < block.first + block.count; ++node) text += print_instruction(program, node);
  }
  return text;
}

}  // namespace takehold
