// SPDX-License-Identifier: MIT
//
// Turns what a person does to answers into changes. Draw functions say what was pressed or typed; this makes the change, or
// keeps the draft and says what is wrong with it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "state/requests.hpp"
#include "state/ui_state.hpp"
#include "takehold/change/change.hpp"
#include "takehold/model/find_answer.hpp"
#include "takehold/session/paste.hpp"
#include "takehold/session/session.hpp"

namespace takehold::ui {

class Answering {
 public:
  // All three must outlive it; it lives for one frame.
  Answering(const Session& session, Requests& requests, PageState& state) : session_(session), requests_(requests), state_(state) {}

  // Answers. `value` as AnswerOption::value.
  void choose(const AnswerRef& at, std::int64_t value);
  void toggle(const AnswerRef& at, std::int64_t place);  // multiple choice
  void choose_none(const AnswerRef& at);                 // multiple choice: none of them
  void clear(const AnswerRef& at);
  void not_known(const AnswerRef& at);                   // asked, and nobody knows yet
  void does_not_apply(const AnswerRef& at, const std::string& reason);
  // Takes typed text; "?": not known yet. False: it cannot be read; the draft stays under `key`, and `problems` says what was
  // expected.
  bool take(const AnswerRef& at, const std::string& key, const std::string& typed);
  void keep_evidence(const AnswerRef& at, Evidence evidence);

  // Rows. The functions that take a key keep the draft if they fail.
  bool add_row(const std::string& table, const std::string& key, const std::string& typed, const std::string& parent);
  bool rename_row(const std::string& table, std::size_t row, const std::string& key, const std::string& typed);
  void remove_row(const std::string& table, std::size_t row);
  void set_complete(const std::string& table, bool complete);
  void table_applies(const std::string& table, std::optional<std::string> not_because);
  bool paste(const std::string& table, const PastePreview& preview);

  // The head.
  void set_head(std::string title, std::string about, std::string currency);
  void set_word(const std::string& word, const std::string& said);
  void set_owner(const std::string& role, const std::string& person);

  // A field's text: the draft if there is one, otherwise the known value.
  std::string draft(const std::string& key, const std::string& known) const;
  void keep_draft(const std::string& key, const std::string& typed) { state_.drafts[key] = typed; }
  void drop_draft(const std::string& key);
  const std::string* problem(const std::string& key) const;

 private:
  void make(const Change& change);
  bool settle(const std::string& key, const std::string& typed, const Change& change);
  bool refuse(const std::string& key, const std::string& typed, const Issues& issues);
  const FactDef* fact_at(const AnswerRef& at) const { return session_.ruleset().vocabulary.find({at.table, at.fact}); }

  const Session& session_;
  Requests& requests_;
  PageState& state_;
};

}  // namespace takehold::ui
