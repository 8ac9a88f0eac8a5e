// SPDX-License-Identifier: MIT
#include "core/session/fixture.hpp"

#include <catch2/catch_test_macros.hpp>
#include <utility>

#include "core/document/generated_documents.hpp"
#include "core/document/small_vocabulary.hpp"
#include "takehold/document/document.hpp"

namespace takehold::test {
namespace {

// Edits put in what another assessment, made up for the purpose, holds at the same place.
class EditMaker {
 public:
  explicit EditMaker(std::mt19937& random) : random_(random), other_(generated_assessment(random, small_vocabulary())) {}

  Edit make() {
    switch (random_() % 8) {
      case 0: return {"answer", {answer()}};
      case 1: return {"cell", {cell()}};
      case 2: return {"table", {table()}};
      case 3: return {"head", {HeadEdit{other_.title, other_.about, other_.currency}}};
      case 4: return {"words", {WordsEdit{other_.words}}};
      case 5: return {"owners", {OwnersEdit{other_.owners}}};
      case 6: return {"plan", {PlanEdit{"x/act", plan()}}};
      default: return {"several", {table(), cell(), answer(), table()}};
    }
  }

 private:
  std::size_t below(std::size_t limit) { return static_cast<std::size_t>(random_()) % limit; }

  template <typename Map>
  static auto found_in(const Map& map, const std::string& key) {
    const auto found = map.find(key);
    return found == map.end() ? std::nullopt : std::optional(found->second);
  }

  AnswerEdit answer() {
    const std::vector<FactDef>& facts = small_vocabulary().facts;
    const std::string id = facts[below(facts.size())].id;
    return {id, found_in(other_.answers, id)};
  }

  CellEdit cell() {
    const std::string id = "workflow";
    const std::optional<Table> source = found_in(other_.tables, id);
    const auto row = static_cast<std::uint32_t>(below(4));
    if (!source || row >= source->rows.size()) return {id, row, "tasks_added", std::nullopt};
    return {id, row, "tasks_added", found_in(source->rows[row].answers, "tasks_added")};
  }

  // A table to which no series belongs, so that any of its states is a document.
  TableEdit table() {
    const std::string id = below(2) == 0 ? "workflow" : "week";
    return {id, found_in(other_.tables, id)};
  }

  std::optional<PlanEntry> plan() {
    if (below(3) == 0) return std::nullopt;
    return PlanEntry{below(2) == 0 ? PlanStatus::Doing : PlanStatus::Dropped, "2026-03-31", "noted", {}};
  }

  std::mt19937& random_;
  Assessment other_;
};

}  // namespace

std::shared_ptr<const Ruleset> rules_of(std::vector<Framework> frameworks) {
  auto built = build_ruleset(small_vocabulary(), std::move(frameworks));
  INFO((built ? to_text(built->warnings) : to_text(built.issues())));
  REQUIRE(built);
  REQUIRE_FALSE(has_error(built->warnings));
  return std::move(built->value);
}

Edit random_edit(std::mt19937& random) { return EditMaker(random).make(); }

std::string written(const Assessment& assessment) { return write_document(assessment, small_vocabulary()); }

}  // namespace takehold::test
