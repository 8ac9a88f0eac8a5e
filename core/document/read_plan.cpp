// SPDX-License-Identifier: MIT
#include "document/read_plan.hpp"

#include <utility>

#include "document/describe.hpp"
#include "takehold/value/date.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

const std::vector<std::string> StatusWords{"open", "doing", "done", "dropped"};

void read_status(const DocumentSpot& at, PlanEntry& entry, Reading& reading) {
  const std::optional<std::string> word = reading.text(at, "\"status\"");
  if (!word || word->empty()) return;
  if (const std::optional<PlanStatus> status = plan_status_from(*word)) {
    entry.status = *status;
    return;
  }
  reading.error(at, "unknown-option", quote(*word) + " is no status of an action",
                did_you_mean(*word, StatusWords, "choose one of \"open\", \"doing\", \"done\" and \"dropped\""));
}

void read_due(const DocumentSpot& at, PlanEntry& entry, Reading& reading) {
  std::optional<std::string> day = reading.text(at, "\"due\"");
  if (!day || day->empty()) return;
  if (parse_date(*day))
    entry.due = std::move(*day);
  else
    reading.error(at, "bad-date", quote(*day) + " is no date", "write year, month and day like \"2026-03-31\"");
}

void read_member(const DocumentSpot& at, const std::string& key, PlanEntry& entry, Reading& reading) {
  if (key == "status") return read_status(at, entry, reading);
  if (key == "due") return read_due(at, entry, reading);
  if (key == "note") {
    if (std::optional<std::string> note = reading.text(at, "\"note\"")) entry.note = std::move(*note);
    return;
  }
  reading.warn_if_slip(at, key, {"status", "due", "note"});
  entry.extra.emplace_back(key, at.json);
}

// In normal form, because it holds the name of a row. Nothing after an error.
std::optional<std::string> read_key(const DocumentSpot& at, const std::string& key, const Assessment& assessment, Reading& reading) {
  std::optional<std::string> name = normalise_text(key);
  if (!name || name->empty()) {
    reading.error(at, "name-missing", "an entry of the plan does not say which action it is about",
                  "name the action by its \"key\" in the report that `takehold assess --format json` writes");
    return std::nullopt;
  }
  if (assessment.plan.find(*name) == assessment.plan.end()) return name;
  reading.error(at, "given-twice", quote(*name) + " is in the plan already", "put both into one");
  return std::nullopt;
}

void read_entry(const DocumentSpot& at, const std::string& key, Assessment& assessment, Reading& reading) {
  if (at.json.is(Json::Kind::Null)) return;
  std::optional<std::string> action = read_key(at, key, assessment, reading);
  if (!action) return;
  if (!at.json.is(Json::Kind::Object))
    return reading.wrong_type(at, "an entry of the plan", "an object like {\"status\": \"doing\", \"due\": \"2026-03-31\"}");
  PlanEntry entry;
  for (const auto& [name, value] : at.json.members) read_member(at.member(name, value), name, entry, reading);
  if (entry != PlanEntry{}) assessment.plan.emplace(std::move(*action), std::move(entry));
}

}  // namespace

// Earlier programs kept whatever stood here, so that a document may hold a plan of its author's own making.
void read_plan(const DocumentSpot& at, Assessment& assessment, Reading& reading) {
  if (at.json.is(Json::Kind::Null)) return;
  if (!at.json.is(Json::Kind::Object)) {
    return reading.error(at, "wrong-type", "\"plan\" wants an object with an entry for each action, but this is " + kind_in_words(at.json),
                         "to keep what is there, give it another key such as \"own_plan\"; an entry of a plan is "
                         "\"KEY OF THE ACTION\": {\"status\": \"doing\"}");
  }
  for (const auto& [key, value] : at.json.members) read_entry(at.member(key, value), key, assessment, reading);
}

}  // namespace takehold
