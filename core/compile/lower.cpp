// SPDX-License-Identifier: MIT
#include "compile/lower.hpp"

#include <algorithm>
#include <cassert>

#include "compile/types.hpp"

namespace takehold {
namespace {

Opcode comparison_of(Comparison comparison) {
  switch (comparison) {
    case Comparison::AtLeast:
    case Comparison::AtMost: return Opcode::AtLeast;  // `resolve` has exchanged the sides of these
    case Comparison::Above:
    case Comparison::Below: return Opcode::Above;
    case Comparison::Is: break;
  }
  return Opcode::Is;
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
      case ExprKind::Compare: return typed.children.empty() ? text_is(typed) : operation(typed, comparison_of(typed.comparison));
      case ExprKind::Measure: return lower(*typed.children[0]);
      case ExprKind::Number: return operation(typed, Opcode::Constant);
      case ExprKind::All: return operation(typed, Opcode::All);
      case ExprKind::Any: return operation(typed, Opcode::Any);
      case ExprKind::None: return one_operand(Opcode::Not, operation(typed, Opcode::Any), typed.scope);
      case ExprKind::Not: return operation(typed, Opcode::Not);
      case ExprKind::Implies: return operation(typed, Opcode::Implies);
      case ExprKind::Given: return operation(typed, typed.type.kind == ValueType::Kind::Truth ? Opcode::Given : Opcode::GivenNumber);
      case ExprKind::Applies: return operation(typed, Opcode::Applies);
      case ExprKind::OneOf: return operation(typed, Opcode::OneOf);
      case ExprKind::Between: return operation(typed, Opcode::Between);
      case ExprKind::Add: return operation(typed, Opcode::Add);
      case ExprKind::Subtract: return operation(typed, Opcode::Subtract);
      case ExprKind::Multiply: return operation(typed, Opcode::Multiply);
      case ExprKind::Divide: return operation(typed, Opcode::Divide);
      case ExprKind::ShareOf: return operation(typed, Opcode::ShareOf);
      case ExprKind::PartOf: return operation(typed, Opcode::PartOf);
      case ExprKind::Min: return operation(typed, Opcode::Min);
      case ExprKind::Max: return operation(typed, Opcode::Max);
      case ExprKind::OrIfNa: return operation(typed, Opcode::OrIfNa);
      case ExprKind::When: return operation(typed, Opcode::When);
      case ExprKind::Points: return operation(typed, Opcode::Points);
      case ExprKind::CountOf: return operation(typed, Opcode::CountOf);
      case ExprKind::AnyRow: return operation(typed, Opcode::AnyRow);
      case ExprKind::EveryRow: return operation(typed, Opcode::EveryRow);
      case ExprKind::CountRows: return operation(typed, Opcode::CountRows);
      case ExprKind::ShareOfRows: return operation(typed, Opcode::ShareOfRows);
      case ExprKind::Sum: return operation(typed, Opcode::Sum);
      case ExprKind::Mean: return operation(typed, Opcode::Mean);
      case ExprKind::Lowest: return operation(typed, Opcode::Lowest);
      case ExprKind::Peak: return operation(typed, Opcode::Peak);
      case ExprKind::Latest: return operation(typed, Opcode::Latest);
      case ExprKind::FallFromPeak: return operation(typed, Opcode::FallFromPeak);
      case ExprKind::AtWeek: return operation(typed, Opcode::AtWeek);
      case ExprKind::Name:
      case ExprKind::IncludesAny:
      case ExprKind::Worst: break;
    }
    assert(false && "resolve leaves no names, no includes_any and no worst");
    return NoNode;
  }

  Node operation(const Typed& typed, Opcode op) {
    Draft draft;
    draft.op = op;
    draft.scope = typed.scope;
    draft.table = typed.table;
    draft.scale = typed.type.kind == ValueType::Kind::Number ? typed.type.scale : 0;
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
      case Opcode::LoadTruth:
      case Opcode::AlwaysTrue:
      case Opcode::All:
      case Opcode::Any:
      case Opcode::Not:
      case Opcode::Implies:
      case Opcode::Given:
      case Opcode::Applies:
      case Opcode::OneOf:
      case Opcode::Between:
      case Opcode::AnyRow:
      case Opcode::EveryRow:
      case Opcode::LoadNumber:
      case Opcode::Constant:
      case Opcode::Multiply:
      case Opcode::GivenNumber:
      case Opcode::Points:
      case Opcode::CountOf:
      case Opcode::CountRows:
      case Opcode::ShareOfRows:
      case Opcode::Sum:
      case Opcode::Lowest:
      case Opcode::Peak:
      case Opcode::Latest:
      case Opcode::FallFromPeak:
      case Opcode::AtWeek: break;
    }
  }

  Node fact(const Typed& typed) {
    Draft load;
    load.op = typed.type.kind == ValueType::Kind::Truth ? Opcode::LoadTruth : Opcode::LoadNumber;
    load.scope = typed.scope;
    load.a = input(typed, Input::Reads::Value);
    load.scale = typed.type.kind == ValueType::Kind::Number ? typed.type.scale : 0;
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
