// SPDX-License-Identifier: MIT
#include "document/read_evidence.hpp"

#include "document/describe.hpp"
#include "takehold/value/date.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

std::string* member_of(Evidence& evidence, std::string_view key) {
  if (key == "note") return &evidence.note;
  if (key == "source") return &evidence.source;
  if (key == "who") return &evidence.who;
  if (key == "when") return &evidence.when;
  if (key == "confidence") return &evidence.confidence;
  return nullptr;
}

void check(const DocumentSpot& at, std::string_view key, const std::string& text, Reading& reading) {
  if (key == "when" && !parse_date(text)) {
    reading.error(at, "bad-date", quote(text) + " is no date", "write year, month and day like \"2026-03-31\"");
  }
  if (key == "confidence" && text != "low" && text != "medium" && text != "high") {
    reading.error(at, "unknown-option", quote(text) + " is no degree of confidence", "write \"low\", \"medium\" or \"high\"");
  }
}

void read_member(const DocumentSpot& at, const std::string& key, Evidence& evidence, Reading& reading) {
  std::string* target = member_of(evidence, key);
  if (target == nullptr) {
    reading.warn_if_slip(at, key, {"note", "source", "who", "when", "confidence"});
    evidence.extra.emplace_back(key, at.json);
    return;
  }
  const std::optional<std::string> text = reading.text(at, quote(key));
  if (!text || text->empty()) return;
  check(at, key, *text, reading);
  *target = *text;
}

}  // namespace

std::optional<Evidence> read_evidence(const DocumentSpot& at, Reading& reading) {
  if (at.json.is(Json::Kind::Null)) return std::nullopt;
  if (!at.json.is(Json::Kind::Object)) {
    reading.wrong_type(at, "evidence", "an object like {\"note\": \"...\", \"who\": \"...\"}");
    return std::nullopt;
  }
  Evidence evidence;
  for (const auto& [key, value] : at.json.members) read_member(at.member(key, value), key, evidence, reading);
  return evidence;
}

}  // namespace takehold
