// SPDX-License-Identifier: MIT
#include "takehold/program/program.hpp"

namespace takehold {

std::string_view to_text(Opcode op) {
  switch (op) {
    case Opcode::LoadTruth: return "load_truth";
    case Opcode::AlwaysTrue: return "always_true";
    case Opcode::All: return "all";
    case Opcode::Any: return "any";
    case Opcode::Not: return "not";
    case Opcode::Implies: return "implies";
    case Opcode::Given: return "given";
    case Opcode::Applies: return "applies";
    case Opcode::AtLeast: return "at_least";
    case Opcode::Above: return "above";
    case Opcode::Is: return "is";
    case Opcode::OneOf: return "one_of";
    case Opcode::Between: return "between";
    case Opcode::AnyRow: return "any_row";
    case Opcode::EveryRow: return "every_row";
    case Opcode::LoadNumber: return "load_number";
    case Opcode::Constant: return "constant";
    case Opcode::Add: return "add";
    case Opcode::Subtract: return "subtract";
    case Opcode::Min: return "min";
    case Opcode::Max: return "max";
    case Opcode::Multiply: return "multiply";
    case Opcode::Divide: return "divide";
    case Opcode::ShareOf: return "share_of";
    case Opcode::PartOf: return "part_of";
    case Opcode::OrIfNa: return "or_if_na";
    case Opcode::When: return "when";
    case Opcode::GivenNumber: return "given_number";
    case Opcode::Points: return "points";
    case Opcode::CountOf: return "count_of";
    case Opcode::CountRows: return "count_rows";
    case Opcode::ShareOfRows: return "share_of_rows";
    case Opcode::Sum: return "sum";
    case Opcode::Mean: return "mean";
    case Opcode::Lowest: return "lowest";
    case Opcode::Peak: return "peak";
    case Opcode::Latest: return "latest";
    case Opcode::FallFromPeak: return "fall_from_peak";
    case Opcode::AtWeek: return "at_week";
  }
  return "";
}

bool gives_truth(Opcode op) { return op < Opcode::LoadNumber; }

bool reads_rows(Opcode op) { return op == Opcode::AnyRow || op == Opcode::EveryRow || op >= Opcode::CountRows; }

}  // namespace takehold
