// SPDX-License-Identifier: MIT
#include "compile/lower.hpp"

#include <algorithm>

#include "compile/types.hpp"

namespace takehold {
namespace {

Opcode opcode_of(const Typed& typed) {
  const bool truth = typed.type.kind == Type::Kind::Truth;
  switch (typed.kind) {
    case ExprKind::All: return Opcode::All;
    case ExprKind::Any:
    case ExprKind::None: return Opcode::Any;
    case ExprKind::Not: return Opcode::Not;
    case ExprKind::Implies: return Opcode::Implies;
    case ExprKind::Given: return truth ? Opcode::Given : Opcode::GivenNumber;
    case ExprKind::Applies: return Opcode::Applies;
    case ExprKind::Compare:
      return typed.comparison == Comparison::AtLeast ? Opcode::AtLeast : typed.comparison == Comparison::Above ? Opcode::Above : Opcode::Is;
    case ExprKind::OneOf: return Opcode::OneOf;
    case ExprKind::Between: return Opcode::Between;
    case ExprKind::AnyRow: return Opcode::AnyRow;
    case ExprKind::EveryRow: return Opcode::EveryRow;
    case ExprKind::Add: return Opcode::Add;
    case ExprKind::Subtract: return Opcode::Subtract;
    case ExprKind::Multiply: return Opcode::Multiply;
    case ExprKind::Divide: return Opcode::Divide;
    case ExprKind::ShareOf: return Opcode::ShareOf;
    case ExprKind::PartOf: return Opcode::PartOf;
    case ExprKind::Min: return Opcode::Min;
    case ExprKind::Max: return Opcode::Max;
    case ExprKind::OrIfNa: return Opcode::OrIfNa;
    case ExprKind::When: return Opcode::When;
    case ExprKind::Points: return Opcode::Points;
    case ExprKind::CountOf: return Opcode::CountOf;
    case ExprKind::CountRows: return Opcode::CountRows;
    case ExprKind::ShareOfRows: return Opcode::ShareOfRows;
    case ExprKind::Sum: return Opcode::Sum;
    case ExprKind::Mean: return Opcode::Mean;
    case ExprKind::Lowest: return Opcode::Lowest;
    case ExprKind::Peak: return Opcode::Peak;
    case ExprKind::Latest: return Opcode::Latest;
    case ExprKind::FallFromPeak: return Opcode::FallFromPeak;
    case ExprKind::AtWeek: return Opcode::AtWeek;
    default: return Opcode::Constant;
  }
}

int place_of(const Vocabulary& vocabulary, const std::string& table) {
  for (std::size_t i = 0; i < vocabulary.tables.size(); ++i)
    if (vocabulary.tables[i].id == table) return static_cast<int>(i);
  return AssessmentScope;
}

class Lowering {
 public:
  explicit Lowering(const Vocabulary& vocabulary) {
    for (const RecordType& table : vocabulary.tables) {
      ScopeLayout layout;
      layout.table = table.id;
      layout.max_rows = table.max_rows;
      layout.weekly = table.weekly;
      layout.per = place_of(vocabulary, table.per);
      drafts_.tables.push_back(std::move(layout));
    }
  }

  Node lower(const Typed& typed) {
    if (const auto known = drafts_.of.find(&typed); known != drafts_.of.end()) return known->second;
    const Node node = lower_new(typed);
    drafts_.of.emplace(&typed, node);
    return node;
  }

  Drafts take() { return std::move(drafts_); }

 private:
  Node lower_new(const Typed& typed) {
    switch (typed.kind) {
      case ExprKind::Fact: return fact(typed);
      case ExprKind::Includes: return includes(typed);
      case ExprKind::Compare:
        if (typed.children.empty()) return text_is(typed);
        break;
      case ExprKind::Measure: return lower(*typed.children[0]);
      case ExprKind::None: return one_operand(Opcode::Not, operation(typed), typed.scope);
      default: break;
    }
    return operation(typed);
  }

  Node operation(const Typed& typed) {
    Draft draft;
    draft.op = opcode_of(typed);
    draft.scope = typed.scope;
    draft.table = typed.table;
    draft.scale = typed.type.kind == Type::Kind::Number ? typed.type.scale : 0;
    draft.a = typed.a;
    draft.b = typed.b;
    draft.constants = typed.constants;
    for (const Typed* child : typed.children) draft.operands.push_back(lower(*child));
    if (typed.kind == ExprKind::CountRows && typed.children.empty()) draft.operands.push_back(share({}));
    set_factors(typed, draft);
    return share(std::move(draft));
  }

  // What brings two operands to one scale.
  static void set_factors(const Typed& typed, Draft& draft) {
    const auto scale = [&](std::size_t i) { return typed.children[i]->type.scale; };
    const auto align = [&](std::size_t left, std::size_t right) {
      const int common = std::max(scale(left), scale(right));
      draft.a = power_of_ten(common - scale(left));
      draft.b = power_of_ten(common - scale(right));
    };
    switch (draft.op) {
      case Opcode::AtLeast:
      case Opcode::Above:
      case Opcode::Is:
      case Opcode::Add:
      case Opcode::Subtract:
      case Opcode::Min:
      case Opcode::Max:
      case Opcode::OrIfNa: align(0, 1); break;
      case Opcode::When: align(1, 2); break;
      case Opcode::Divide:
      case Opcode::ShareOf: {
        const int exponent = QuotientScale + scale(1) - scale(0);
        draft.a = power_of_ten(std::max(exponent, 0));
        draft.b = power_of_ten(std::max(-exponent, 0));
        break;
      }
      case Opcode::PartOf:
        draft.a = power_of_ten(QuotientScale - scale(0));
        draft.b = power_of_ten(QuotientScale - scale(1));
        break;
      case Opcode::Mean: draft.a = power_of_ten(QuotientScale - scale(0)); break;
      default: break;
    }
  }

  Node fact(const Typed& typed) {
    Draft load;
    load.op = typed.type.kind == Type::Kind::Truth ? Opcode::LoadTruth : Opcode::LoadNumber;
    load.scope = typed.scope;
    load.a = input(typed, Input::Reads::Value);
    load.scale = typed.type.kind == Type::Kind::Number ? typed.type.scale : 0;
    return asked(typed, share(std::move(load)), load.op == Opcode::LoadTruth ? Opcode::Given : Opcode::GivenNumber);
  }

  Node includes(const Typed& typed) { return truth_input(typed, Input::Reads::Option); }
  Node text_is(const Typed& typed) { return truth_input(typed, Input::Reads::Text); }

  Node truth_input(const Typed& typed, Input::Reads reads) {
    Draft load;
    load.op = Opcode::LoadTruth;
    load.scope = typed.scope;
    load.a = input(typed, reads);
    return asked(typed, share(std::move(load)), Opcode::Given);
  }

  // A fact applies only where its condition is true: given(asked_if, answer).
  Node asked(const Typed& typed, Node load, Opcode given) {
    if (typed.asked_if == nullptr) return load;
    Draft draft;
    draft.op = given;
    draft.scope = typed.scope;
    draft.operands = {lower(*typed.asked_if), load};
    draft.scale = drafts_.list[load].scale;
    return share(std::move(draft));
  }

  Node one_operand(Opcode op, Node operand, int scope) {
    Draft draft;
    draft.op = op;
    draft.scope = scope;
    draft.operands = {operand};
    return share(std::move(draft));
  }

  std::int64_t input(const Typed& typed, Input::Reads reads) {
    ScopeLayout& layout = drafts_.layout(typed.scope);
    Input wanted;
    wanted.fact = {layout.table, typed.fact->id};
    wanted.reads = reads;
    wanted.option = typed.option;
    wanted.text = typed.text;
    wanted.may_be_na = typed.fact->may_not_apply;
    if (reads == Input::Reads::Value) wanted.lo = typed.fact->lo, wanted.hi = typed.fact->hi;
    const auto same = [&](const Input& i) {
      return i.fact == wanted.fact && i.reads == wanted.reads && i.option == wanted.option && i.text == wanted.text;
    };
    const auto known = std::find_if(layout.inputs.begin(), layout.inputs.end(), same);
    const auto place = known - layout.inputs.begin();
    if (known == layout.inputs.end()) layout.inputs.push_back(std::move(wanted));
    return place;
  }

  Node share(Draft draft) {
    const auto [known, added] = shared_.try_emplace(draft, static_cast<Node>(drafts_.list.size()));
    if (added) drafts_.list.push_back(std::move(draft));
    return known->second;
  }

  Drafts drafts_;
  std::map<Draft, Node> shared_;
};

}  // namespace

Drafts lower(const Vocabulary& vocabulary, const TypedForest& forest) {
  Lowering lowering(vocabulary);
  for (const Typed* root : forest.roots) lowering.lower(*root);
  return lowering.take();
}

}  // namespace takehold
