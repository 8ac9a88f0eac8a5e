// SPDX-License-Identifier: MIT
#include <algorithm>

#include "engine/check_words.hpp"
#include "engine/checks.hpp"
#include "engine/known_when.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

class TextCheck : public PartsListener {
 public:
  explicit TextCheck(const Check& check) : check_(check) {}

  void words(const PartName& name, const std::string& words) {
    check_words(words, check_.vocabulary, name.place, name.what, check_.issues);
  }

  void text(const PartName& name, const char*, const Text& text, Demand, const Shown& shown) {
    for (const TextPart& part : text.parts) check_part(part, {name, shown});
  }

 private:
  // What a text is part of, and when it is shown.
  struct Setting {
    const PartName& part;
    const Shown& shown;
  };

  void check_part(const TextPart& part, const Setting& setting) {
    switch (part.kind) {
      case TextPart::Kind::Words:
        break;
      case TextPart::Kind::Word:
        check_word(part, check_.vocabulary, setting.part.place, setting.part.what, check_.issues);
        break;
      case TextPart::Kind::RowName:
        check_row(part.fact.table, setting);
        break;
      case TextPart::Kind::Measure:
        check_measure_part(part, setting);
        break;
      case TextPart::Kind::Fact:
        check_fact(part, setting);
        break;
    }
  }

  bool check_row(const std::string& table, const Setting& setting) {
    if (table.empty() || table == setting.part.on) return true;
    if (check_.vocabulary.find_table(table) == nullptr) {
      unknown("table", table, ids_of(check_.vocabulary.tables), setting);
    } else {
      const std::string cure =
          setting.part.on.empty() ? "say on = " + table : "read " + quote(setting.part.on) + ", or say on = " + table;
      fail("row-outside-table", "a text reads a row of " + quote(table) + " outside that table", cure, setting);
    }
    return false;
  }

  void check_measure_part(const TextPart& part, const Setting& setting) {
    for (const Measure& measure : check_.framework.measures) {
      if (measure.id != part.words) continue;
      check_row(measure.on, setting);
      return;
    }
    unknown("measure", part.words, ids_of(check_.framework.measures), setting);
  }

  void check_fact(const TextPart& part, const Setting& setting) {
    if (!check_row(part.fact.table, setting)) return;
    if (check_.vocabulary.find(part.fact) == nullptr) {
      unknown("fact", to_text(part.fact), check_.vocabulary.fact_names(), setting);
    } else if (part.fallback.empty() && check_.trees_are_sound && !is_known(part.fact, setting)) {
      const std::string name = part.fact.table.empty() ? "rollout." + part.fact.fact : to_text(part.fact);
      fail("open-in-text", "{" + name + "} may still be open where this text is shown",
           "write {" + name + "|some}, with words that are true while nothing is known", setting);
    }
  }

  bool is_known(const FactName& fact, const Setting& setting) const {
    const auto makes_known = [&](const ShownWhen& when) {
      return when.condition == nullptr || settles(*when.condition, when.truth, fact, check_.vocabulary);
    };
    return !setting.shown.empty() && std::all_of(setting.shown.begin(), setting.shown.end(), makes_known);
  }

  void unknown(const std::string& kind, const std::string& wanted, const std::vector<std::string>& known,
               const Setting& setting) {
    check_.issues.push_back(unknown_name(kind, wanted, known, setting.part.place, setting.part.what));
  }

  void fail(std::string code, std::string message, std::string cure, const Setting& setting) {
    check_.issues.push_back(error(std::move(code), std::move(message), std::move(cure), inside(setting.part.place, setting.part.what)));
  }

  const Check& check_;
};

}  // namespace

void check_texts(const Check& check) {
  TextCheck texts(check);
  tell_parts(check.framework, texts);
}

}  // namespace takehold
