// SPDX-License-Identifier: MIT
#include <map>
#include <tuple>

#include "engine/checks.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

constexpr int LeastWeight = 1, GreatestWeight = 1000;
constexpr int GreatestScore = 100;

std::string in_words(const Place& place) {
  return place.source.empty() ? "this framework" : place.source + ":" + std::to_string(place.line);
}

class StructureCheck : public PartsListener {
 public:
  explicit StructureCheck(const PartReport& report) : report_(report) {}

  template <typename Part>
  void part(const PartName& name, const Part& part, const Declared* within) {
    check_id(name, std::string(id_kind_of(part)), part, within);
    if (std::optional<Issue> fault = cite_fault(part.cites)) say(name, "source", std::move(*fault));
    check_kind(name, part);
  }

  template <typename Part>
  void list(const PartName& name, const std::vector<Part>& parts, Demand demand, std::string_view written) {
    if (!parts.empty() || demand == Demand::Optional) return;
    fail(name, "", "missing", name.what + " needs at least one `" + std::string(written) + "`", "");
  }

  void tree(const PartName& name, const char* key, const Computed& tree, Wanted, Demand demand) {
    if (!tree && demand == Demand::Needed) missing(name, key, "say what is computed");
  }

  void text(const PartName& name, const char* key, const Text& text, Demand demand, const Shown&) {
    if (text.empty() && demand == Demand::Needed) missing(name, key, "say what is so, in one sentence");
  }

  void reference(const PartName& name, const char* key, Reference, const std::string& id, Demand demand) {
    if (id.empty() && demand == Demand::Needed) missing(name, key, "name one of those that are declared");
  }

  void weight(const PartName& name, int weight) {
    if (weight >= LeastWeight && weight <= GreatestWeight) return;
    fail(name, "weight", "bad-weight", "the weight " + std::to_string(weight) + " is not within 1 and 1000", "give a whole number from 1 to 1000");
  }

 private:
  void check_id(const PartName& name, const std::string& kind, const Declared& part, const Declared* within) {
    if (kind.empty()) return;
    const auto [first, added] = places_.try_emplace({within, kind, part.id}, part.place);
    if (added) return;
    fail(name, "", "duplicate-id", kind + " " + quote(part.id) + " is declared already in " + in_words(first->second), "give one of the two another name");
  }

  // What only one kind has to be.
  void check_kind(const PartName&, const Declared&) {}

  void check_kind(const PartName& name, const Requirement& requirement) {
    const int kinds = (requirement.when ? 1 : 0) + (requirement.dimension.empty() ? 0 : 1) + (requirement.no_findings ? 1 : 0);
    if (kinds != 1) {
      fail(name, "", "bad-requirement", "`require` needs one of `when`, `score` with `at_least`, and `no_findings`; this has " + std::to_string(kinds),
           "write one `require` for each");
    }
    if (requirement.points < 0 || requirement.points > GreatestScore) {
      fail(name, "at_least", "bad-requirement", "no score can be " + std::to_string(requirement.points), "scores go from 0 to 100");
    }
  }

  void check_kind(const PartName& name, const View& view) {
    for (const View::Column& column : view.columns) {
      if (column.measure.empty() != column.fact.fact.empty()) continue;
      fail(name, "", "bad-column", "the column " + quote(column.title) + " must show either an answer or a measure", "");
    }
  }

  void missing(const PartName& name, const std::string& key, std::string cure) {
    fail(name, key, "missing", "there is no `" + key + "`", std::move(cure));
  }

  void fail(const PartName& name, std::string_view key, std::string code, std::string message, std::string cure) {
    say(name, key, error(std::move(code), std::move(message), std::move(cure)));
  }

  void say(const PartName& name, std::string_view key, Issue issue) {
    issue.place = inside(name.place, name.what);
    report_(std::move(issue), key);
  }

  const PartReport& report_;
  std::map<std::tuple<const Declared*, std::string, std::string>, Place> places_;  // of the first with its id
};

}  // namespace

void check_structure(const Framework& framework, const PartReport& report) {
  StructureCheck check(report);
  tell_parts(framework, check);
}

}  // namespace takehold
