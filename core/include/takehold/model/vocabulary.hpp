// SPDX-License-Identifier: MIT
//
// What can be known: facts, record types, causes, owner roles and the trade's words. One vocabulary is shared by all
// frameworks; what a framework adds of its own is another `Vocabulary`, merged into the shared one for evaluation.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "takehold/model/fact.hpp"
#include "takehold/value/issue.hpp"

namespace takehold {

// A part of the story of a rollout: what is asked together, in the order of the story and not of the frameworks.
struct Topic {
  std::string id;          // "pilot"
  std::string title;       // "The pilot"
  std::string help;        // one sentence: what this part is about
  std::string declared_by;
  Place place;
};

// A table of facts: one row a role, a workflow, a cohort, a week, a week of a category.
struct RecordType {
  std::string id;          // "workflow"
  std::string topic;       // as FactDef::topic
  std::string one, many;   // "workflow", "workflows"
  std::string ask;         // "Which workflows does the AI touch?"
  std::string help;
  bool weekly = false;     // rows are keyed by a whole week number (docs/semantics.md, section 8)
  std::string per;         // weekly only: rows are keyed by a row of this table besides; it has names and no weeks. Empty: one series
  int max_rows = 1000;     // an open list may gain rows up to this; more is an error in a document
  std::vector<FactDef> facts;
  std::vector<std::string> cites;
  std::string declared_by;
  Place place;
};

// Level facts of the assessment that are asked together, as one table: a line an item, a column a level. Its items are
// ordinary facts whose `grid` names it.
struct Grid {
  std::string id;
  std::string topic;       // as FactDef::topic; its items follow it
  std::string title;       // "Data"
  std::string ask;         // "How far is each of these for the data that the AI works on?"
  std::string help;
  std::vector<std::string> cites;
  std::string declared_by;
  Place place;
};

// What several causes are about, and how often that was a main cause where published rollouts failed. A count, no probability.
struct CauseTheme {
  std::string id;          // "layer-data"
  std::string title;       // "The information it works on"
  int main_in = 0;         // so many of
  int published = 0;       // the published failures that were counted; 0: nobody counted
  Place place;
};

// Why a rollout stalls, in one word of the vocabulary, and what it brings about in its turn.
struct Cause {
  std::string id;
  std::string title;
  std::string theme;       // empty: none
  std::vector<std::string> leads_to;
  Place place;
};

struct OwnerRole {
  std::string id;      // "process-owner"
  std::string title;   // "process owner"
  std::string help;    // what this person decides
  Place place;
};

// A word that an assessment may replace by its own trade's: agent, nurse, clerk for "person".
struct Word {
  std::string id;            // "person"
  std::string standard;      // "person"
  std::string meaning;       // "somebody who is to use the AI"
};

// A condition with a name, so that all who mean it mean the same: "in_use". Whoever reads it has its tree inside their own.
struct Condition {
  std::string id;
  std::string on;            // id of the record type whose row it is about; empty: the assessment
  std::string title;         // "People work with it"
  ExprPtr when;
  Place place;
};

struct Vocabulary {
  std::string measured;            // how often the advice was right where that could be checked, in a sentence for people; may be empty
  std::vector<Topic> topics;       // in the order of the story
  std::vector<FactDef> facts;      // of the assessment itself
  std::vector<Grid> grids;
  std::vector<RecordType> tables;
  std::vector<CauseTheme> themes;
  std::vector<Cause> causes;
  std::vector<OwnerRole> owners;
  std::vector<Word> words;
  std::vector<Condition> conditions;

  const FactDef* find(const FactName& name) const;  // null when unknown
  const Grid* find_grid(std::string_view id) const;
  const RecordType* find_table(std::string_view id) const;
  const Topic* find_topic(std::string_view id) const;
  const CauseTheme* find_theme(std::string_view id) const;
  const Cause* find_cause(std::string_view id) const;
  const OwnerRole* find_owner(std::string_view id) const;
  const Condition* find_condition(std::string_view id) const;
  std::vector<std::string> fact_names() const;      // as to_text(FactName), in order of declaration
  std::size_t single_questions() const;             // facts of the assessment; a grid counts as one question
};

// Adds `more` after what `base` holds; facts of a table that both declare are appended to it. Ids that clash are
// errors naming both places, and the clashing part is left out. Conditions are not added: those of a framework are its own.
[[nodiscard]] Issues merge_into(Vocabulary& base, const Vocabulary& more);

}  // namespace takehold
