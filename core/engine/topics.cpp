// SPDX-License-Identifier: MIT
#include "takehold/engine/topics.hpp"

#include <algorithm>
#include <utility>

namespace takehold {
namespace {

// A part, with everything that decides its place.
struct Placed {
  std::string topic;
  std::size_t declarer = 0;  // 0: the shared vocabulary; then the frameworks from 1
  TopicPart part;
};

class Interview {
 public:
  explicit Interview(const Ruleset& ruleset) : ruleset_(ruleset) {}

  std::vector<TopicView> topics() {
    place_facts();
    place_tables();
    const auto first = [](const Placed& a, const Placed& b) { return a.declarer < b.declarer; };
    std::stable_sort(placed_.begin(), placed_.end(), first);
    std::vector<TopicView> views;
    for (const Topic& topic : ruleset_.vocabulary.topics) add(views, {topic.id, topic.title, topic.help, {}});
    if (ruleset_.vocabulary.find_topic(OtherTopic) == nullptr) {
      const bool is_all = ruleset_.vocabulary.topics.empty();
      add(views, {std::string(OtherTopic), is_all ? "Questions" : "Other questions", is_all ? "" : "What belongs to no part of the story.", {}});
    }
    return views;
  }

 private:
  std::size_t rank_of(const std::string& declared_by) const {
    const auto is_it = [&](const Framework& framework) { return framework.id == declared_by; };
    const auto found = std::find_if(ruleset_.frameworks.begin(), ruleset_.frameworks.end(), is_it);
    return found == ruleset_.frameworks.end() ? 0 : static_cast<std::size_t>(found - ruleset_.frameworks.begin()) + 1;
  }

  void place(const FactName& name, const std::string& declared_by, TopicPart part) {
    placed_.push_back({topic_of(ruleset_.vocabulary, name), rank_of(declared_by), std::move(part)});
  }

  // A grid comes where the first of its items was declared.
  void place_facts() {
    std::vector<std::string> seen;
    for (const FactDef& fact : ruleset_.vocabulary.facts) {
      const FactName name{"", fact.id};
      if (ruleset_.vocabulary.find_grid(fact.grid) == nullptr) {
        place(name, fact.declared_by, {TopicPart::Kind::Fact, name, {}});
      } else if (std::find(seen.begin(), seen.end(), fact.grid) == seen.end()) {
        seen.push_back(fact.grid);
        place(name, fact.declared_by, {TopicPart::Kind::Grid, {}, fact.grid});
      }
    }
  }

  void place_tables() {
    for (const RecordType& table : ruleset_.vocabulary.tables) place({table.id, ""}, table.declared_by, {TopicPart::Kind::Table, {}, table.id});
  }

  void add(std::vector<TopicView>& views, TopicView view) const {
    for (const Placed& each : placed_) {
      if (each.topic == view.id) view.parts.push_back(each.part);
    }
    if (!view.parts.empty()) views.push_back(std::move(view));
  }

  const Ruleset& ruleset_;
  std::vector<Placed> placed_;
};

// As declared; empty if nothing was declared.
std::string declared_topic(const Vocabulary& vocabulary, const FactName& name) {
  if (!name.table.empty()) {
    const RecordType* table = vocabulary.find_table(name.table);
    return table == nullptr ? std::string() : table->topic;
  }
  const FactDef* fact = vocabulary.find(name);
  if (fact == nullptr) return {};
  const Grid* grid = vocabulary.find_grid(fact->grid);
  return grid == nullptr ? fact->topic : grid->topic;
}

}  // namespace

std::vector<TopicView> topics_of(const Ruleset& ruleset) { return Interview(ruleset).topics(); }

std::string topic_of(const Vocabulary& vocabulary, const FactName& name) {
  std::string topic = declared_topic(vocabulary, name);
  return vocabulary.find_topic(topic) == nullptr ? std::string(OtherTopic) : topic;
}

}  // namespace takehold
