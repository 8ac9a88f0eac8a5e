// SPDX-License-Identifier: MIT
#include "takehold/framework/facts_read.hpp"

#include "takehold/framework/kinds.hpp"

namespace takehold {
namespace {

struct FactCollector : PartsListener {
  void add(const ExprPtr& expr) {
    if (expr == nullptr) return;
    for (const FactName& fact : facts_read(*expr)) read.insert(fact);
  }

  void tree(const PartName&, const char*, const Computed& tree, Wanted, Demand) { add(tree.expr); }
  void text(const PartName&, const char*, const Text& text, Demand, const Shown&) {
    for (const TextPart& part : text.parts) {
      if (part.kind == TextPart::Kind::Fact) read.insert(part.fact);
    }
  }
  void shows(const PartName&, const FactName& fact) { read.insert(fact); }

  FactNames read;
};

}  // namespace

FactNames facts_read(const Framework& framework) {
  FactCollector reading;
  for (const FactDef& fact : framework.own.facts) reading.add(fact.asked_if);
  for (const RecordType& table : framework.own.tables) {
    for (const FactDef& fact : table.facts) reading.add(fact.asked_if);
  }
  tell_parts(framework, reading);
  return std::move(reading.read);
}

}  // namespace takehold
