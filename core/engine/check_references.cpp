// SPDX-License-Identifier: MIT
#include <algorithm>

#include "engine/checks.hpp"
#include "takehold/value/date.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

class ReferenceCheck : public PartsListener {
 public:
  ReferenceCheck(const Framework& framework, const Vocabulary& vocabulary, const PartReport& report)
      : framework_(framework), vocabulary_(vocabulary), report_(report) {}

  // An empty id names nothing, which is the structure's business.
  void reference(const PartName& name, const char* key, Reference to, const std::string& id, Demand) {
    const std::vector<std::string> known = known_ids(to);
    if (id.empty() || std::find(known.begin(), known.end(), id) != known.end()) return;
    report_(unknown_name(kind_of(to), id, known, name.place, name.what), key);
  }

  // The rules that a test names, perhaps with a row: "nothing-removed[Forecasting]".
  void check_test(const PluginTest& test) {
    const std::vector<std::string> known = ids_of(framework_.rules);
    const auto check = [&](const char* key, const std::vector<std::string>& rules) {
      for (const std::string& rule : rules) {
        const std::string id = rule.substr(0, rule.find('['));
        if (std::find(known.begin(), known.end(), id) != known.end()) continue;
        report_(unknown_name("rule", id, known, test.place, named("test", test.name)), key);
      }
    };
    check("fires", test.fires);
    check("clear", test.clear);
    check("undetermined", test.undetermined);
    check("not_applicable", test.not_applicable);
    check("top", test.top);
  }

  void shows(const PartName& name, const FactName& fact) {
    if (find(name, fact) == nullptr || !fact.table.empty() || name.on.empty()) return;
    fail(name, "", "not-of-the-row", quote(to_text(fact)) + " is shown beside each " + quote(name.on) + " and is not of it",
         "show columns of " + quote(name.on));
  }

  template <typename Part>
  void part(const PartName& name, const Part& part, const Declared*) {
    check_kind(name, part);
  }

 private:
  std::vector<std::string> known_ids(Reference to) const {
    switch (to) {
      case Reference::Table: return ids_of(vocabulary_.tables);
      case Reference::Cause: return ids_of(vocabulary_.causes);
      case Reference::OwnerRole: return ids_of(vocabulary_.owners);
      case Reference::Action: return ids_of(framework_.actions);
      case Reference::Dimension: return ids_of(framework_.dimensions);
      case Reference::Measure: return ids_of(framework_.measures);
    }
    return {};
  }

  static std::string kind_of(Reference to) {
    switch (to) {
      case Reference::Table: return "table";
      case Reference::Cause: return "cause";
      case Reference::OwnerRole: return "owner role";
      case Reference::Action: return "action";
      case Reference::Dimension: return "dimension";
      case Reference::Measure: return "measure";
    }
    return {};
  }

  // A fact of the assessment, or of the table that the part may read.
  const FactDef* find(const PartName& name, const FactName& fact) {
    const FactDef* found = vocabulary_.find(fact);
    if (found == nullptr) {
      report_(unknown_name("fact", to_text(fact), vocabulary_.fact_names(), name.place, name.what), "");
    } else if (!fact.table.empty() && fact.table != name.on) {
      fail(name, "", "row-outside-table", quote(to_text(fact)) + " belongs to a row of " + quote(fact.table), "say on = " + fact.table);
    }
    return found;
  }

  // What goes with what, by kind.
  void check_kind(const PartName&, const Declared&) {}

  void check_kind(const PartName& name, const Rule& rule) {
    for (const Action& action : framework_.actions) {
      const bool proposed = std::find(rule.actions.begin(), rule.actions.end(), action.id) != rule.actions.end();
      if (!proposed || action.on.empty() || action.on == rule.on) continue;
      fail(name, "actions", "row-outside-table", "the action " + quote(action.id) + " is about a row of " + quote(action.on),
           "name it in rules with on = " + action.on + ", or leave out its \"on\"");
    }
  }

  void check_kind(const PartName& name, const Action& action) {
    for (const Action::Change& change : action.changes) {
      const FactDef* changed = find(name, change.fact);
      if (changed != nullptr) check_change(name, change, *changed);
    }
  }

  void check_change(const PartName& name, const Action::Change& change, const FactDef& fact) {
    const bool to_a_name = change.value != nullptr && change.value->kind == ExprKind::Name;
    const bool to_a_number = change.value != nullptr && change.value->kind == ExprKind::Number;
    const bool by_steps = change.kind != Action::Change::Kind::Sets;
    if ((!to_a_name && !to_a_number) || (by_steps && !to_a_number)) {
      fail(name, "changes", "bad-change", "the change of " + quote(to_text(change.fact)) + " needs a " + (by_steps ? "number" : "value"), "");
    } else if (to_a_name && !fact.options.empty() && !find_option(fact, change.value->text)) {
      report_(unknown_name("option", change.value->text, ids_of(fact.options), name.place, name.what), "changes");
    } else if (to_a_name && fact.type == FactType::Date && !parse_date(change.value->text)) {
      fail(name, "changes", "bad-change", quote(change.value->text) + " is no date", "write it as 2026-03-31");
    }
  }

  void check_kind(const PartName& name, const View& view) {
    for (const View::Column& column : view.columns) {
      for (const Measure& measure : framework_.measures) {
        if (measure.id != column.measure || measure.on.empty() || measure.on == view.on) continue;
        fail(name, "", "row-outside-table", "the measure " + quote(measure.id) + " is about a row of " + quote(measure.on),
             "say on = " + measure.on);
      }
    }
  }

  void fail(const PartName& name, std::string_view key, std::string code, std::string message, std::string cure) {
    report_(error(std::move(code), std::move(message), std::move(cure), inside(name.place, name.what)), key);
  }

  const Framework& framework_;
  const Vocabulary& vocabulary_;
  const PartReport& report_;
};

}  // namespace

void check_references(const Framework& framework, const Vocabulary& all, const PartReport& report) {
  ReferenceCheck check(framework, all, report);
  tell_parts(framework, check);
  for (const PluginTest& test : framework.tests) check.check_test(test);
}

}  // namespace takehold
