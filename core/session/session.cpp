// SPDX-License-Identifier: MIT
#include "takehold/session/session.hpp"

#include <utility>

#include "takehold/document/document.hpp"

namespace takehold {

Session::Session(std::shared_ptr<const Ruleset> rules, Assessment assessment)
    : rules_(std::move(rules)), assessment_(std::move(assessment)), diagnosis_(diagnose(*rules_, assessment_)) {}

bool Session::apply(Edit edit) {
  const Assessment before = assessment_;
  exchange(edit, assessment_);
  if (assessment_ == before) return false;
  edits_.resize(done_);
  edits_.push_back({std::move(edit), next_id_++});
  done_ += 1;
  changed();
  return true;
}

std::string Session::undo_label() const { return can_undo() ? edits_[done_ - 1].edit.label : std::string(); }
std::string Session::redo_label() const { return can_redo() ? edits_[done_].edit.label : std::string(); }

void Session::undo() {
  if (!can_undo()) return;
  done_ -= 1;
  exchange(edits_[done_].edit, assessment_);
  changed();
}

void Session::redo() {
  if (!can_redo()) return;
  exchange(edits_[done_].edit, assessment_);
  done_ += 1;
  changed();
}

std::vector<std::string> Session::history() const {
  std::vector<std::string> labels;
  for (const Done& done : edits_) labels.push_back(done.edit.label);
  return labels;
}

Issues Session::change_rules(std::shared_ptr<const Ruleset> rules) {
  Result<WithWarnings<Assessment>> read = read_document(document(), "the open assessment", rules->vocabulary);
  if (!read) return read.issues();
  const bool was_changed = is_changed();
  rules_ = std::move(rules);
  assessment_ = std::move(read->value);
  edits_.clear();
  done_ = 0;
  base_ = next_id_++;
  saved_ = was_changed ? Nowhere : base_;
  is_as_read_ = false;
  changed();
  return {};
}

std::string Session::document() const { return write_document(assessment_, rules_->vocabulary); }

void Session::mark_saved() {
  saved_ = position();
  leave_what_was_read();
}

void Session::mark_unsaved() {
  saved_ = Nowhere;
  leave_what_was_read();
}

void Session::changed() {
  diagnose_now();
  revision_ += 1;
}

// What an edit brings back may have been read from a file that is another one by now.
void Session::diagnose_now() {
  if (!is_as_read_) forget_positions(assessment_);
  diagnosis_ = diagnose(*rules_, assessment_);
}

void Session::leave_what_was_read() {
  if (!is_as_read_) return;
  is_as_read_ = false;
  diagnose_now();
}

}  // namespace takehold
