// SPDX-License-Identifier: MIT
//
// One assessment being worked on: the document, its history, and the diagnosis of what it holds now. No window, no file, no
// clock; programs put it together with those.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "takehold/engine/diagnosis.hpp"
#include "takehold/engine/ruleset.hpp"
#include "takehold/explain/words.hpp"
#include "takehold/model/assessment.hpp"
#include "takehold/session/edit.hpp"
#include "takehold/value/issue.hpp"

namespace takehold {

class Session {
 public:
  // `rules` is never null. The assessment must have been read under the vocabulary of `rules`.
  Session(std::shared_ptr<const Ruleset> rules, Assessment assessment);

  const Assessment& assessment() const { return assessment_; }
  const Ruleset& ruleset() const { return *rules_; }
  std::shared_ptr<const Ruleset> rules() const { return rules_; }
  Speaker speaker() const { return {&rules_->vocabulary, &assessment_}; }  // valid until the next change
  const Diagnosis& diagnosis() const { return diagnosis_; }  // always of the assessment as it is now

  // Does an edit and diagnoses again; what had been undone can no longer be redone. An edit that changes nothing leaves no
  // trace and gives false.
  bool apply(Edit edit);

  bool can_undo() const { return done_ > 0; }
  bool can_redo() const { return done_ < edits_.size(); }
  std::string undo_label() const;  // of the edit that undo() takes back; empty if there is none
  std::string redo_label() const;
  void undo();
  void redo();

  // Labels of all edits, oldest first; the first `done()` are in force.
  std::vector<std::string> history() const;
  std::size_t done() const { return done_; }

  // Changes with every edit, undo, redo and change of rules; never repeats in one session.
  std::uint64_t revision() const { return revision_; }

  // Whether the assessment differs from what was last saved (or from how it was begun).
  bool is_changed() const { return saved_ != position(); }
  void mark_saved();
  void mark_unsaved();  // of work that was brought back after a crash

  // Other frameworks: the document is written and read again under their vocabulary, so that answers which the old ones did
  // not know come alive and none is lost. The history is dropped: its edits were made for the old vocabulary. Where the
  // document holds what the new vocabulary cannot read, nothing changes and the errors are returned; else there are none.
  Issues change_rules(std::shared_ptr<const Ruleset> rules);

  // The document as text, as it is saved.
  std::string document() const;

 private:
  static constexpr std::uint64_t Nowhere = ~std::uint64_t{0};
  struct Done {
    Edit edit;
    std::uint64_t id = 0;
  };
  std::uint64_t position() const { return done_ == 0 ? base_ : edits_[done_ - 1].id; }
  void changed();
  void diagnose_now();
  void leave_what_was_read();

  std::shared_ptr<const Ruleset> rules_;
  Assessment assessment_;
  Diagnosis diagnosis_;
  std::vector<Done> edits_;
  std::size_t done_ = 0;
  bool is_as_read_ = true;  // the file that was read is still there, so answers that were not changed are where they were
  std::uint64_t revision_ = 1, next_id_ = 1, base_ = 0, saved_ = 0;
};

// Where two diagnoses of one assessment differ, in words for the person who just answered: "1 new blocker: AI adds work to
// Forecasting", "ready for rollout: yes". At most three, what weighs most first; empty where nothing that is shown changed.
[[nodiscard]] std::vector<std::string> what_changed(const Diagnosis& before, const Diagnosis& after);

}  // namespace takehold
