// SPDX-License-Identifier: MIT
#include <algorithm>
#include <utility>

#include "document/describe.hpp"
#include "document/keys.hpp"
#include "document/read_answer.hpp"
#include "document/read_plan.hpp"
#include "document/read_records.hpp"
#include "document/reading.hpp"
#include "takehold/document/document.hpp"
#include "takehold/model/find_answer.hpp"
#include "takehold/value/decimal.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

using TextMap = std::map<std::string, std::string, std::less<>>;

class DocumentReader {
 public:
  DocumentReader(const Json& root, Reading& reading) : at_{root, {}}, reading_(reading) {}

  // False when this is no document of ours, so that further words about it would only confuse.
  bool check_version() {
    if (!at_.json.is(Json::Kind::Object)) {
      reading_.error(at_, "not-a-document", "this is no Takehold document: it should be an object { ... }");
      return false;
    }
    const Json* version = at_.json.find("takehold");
    if (version == nullptr) {
      reading_.error(at_, "not-a-document", "this is no Takehold document: the key \"takehold\" is missing",
                     "begin with { \"takehold\": " + std::to_string(DocumentVersion) + ", \"title\": ... }");
      return false;
    }
    return check_version(at_.member("takehold", *version));
  }

  Assessment read() {
    Assessment assessment;
    if (at_.json.find("title") == nullptr) {
      reading_.error(at_, "title-missing", "the document has no \"title\"",
                     "add \"title\": \"...\" with a few words for the rollout");
    }
    read_text("title", assessment.title);
    read_text("about", assessment.about);
    read_text("currency", assessment.currency);
    reading_.set_currency(assessment.currency);
    for (const std::string_view id : HeadFacts) {
      if (const Json* value = at_.json.find(id)) read_fact(at_.member(id, *value), std::string(id), assessment, assessment.extra);
    }
    read_texts("words", "word", ids_of(reading_.vocabulary().words), assessment.words);
    read_texts("owners", "owner role", ids_of(reading_.vocabulary().owners), assessment.owners);
    read_answers(assessment);
    if (const Json* records = at_.json.find("records")) read_records(at_.member("records", *records), assessment, reading_);
    if (const Json* plan = at_.json.find("plan")) read_plan(at_.member("plan", *plan), assessment, reading_);
    reading_.check_expected_rows(assessment);
    keep_other_keys(assessment);
    return assessment;
  }

 private:
  bool check_version(const DocumentSpot& at) {
    const std::optional<Decimal> number = at.json.is(Json::Kind::Number) ? parse_decimal(at.json.text) : std::nullopt;
    if (!number || number->scale != 0 || number->units < 1) {
      reading_.error(at, "not-a-document", "\"takehold\" is the version of the format, a whole number from 1",
                     "write " + std::to_string(DocumentVersion));
      return false;
    }
    if (number->units <= DocumentVersion) return true;
    reading_.error(
        at, "newer-document",
        "this document has format " + excerpt(at.json.text) + ", but this program reads up to " + std::to_string(DocumentVersion),
        "open it with a newer Takehold; nothing has been changed");
    return false;
  }

  void read_text(std::string_view key, std::string& target) {
    const Json* value = at_.json.find(key);
    if (value == nullptr) return;
    if (std::optional<std::string> text = reading_.text(at_.member(key, *value), quote(key))) target = std::move(*text);
  }

  void read_texts(std::string_view key, std::string_view what, const std::vector<std::string>& known, TextMap& target) {
    const Json* object = at_.json.find(key);
    if (object == nullptr || object->is(Json::Kind::Null)) return;
    const DocumentSpot at = at_.member(key, *object);
    if (!object->is(Json::Kind::Object))
      return reading_.wrong_type(at, quote(key), "an object with a text for each " + std::string(what));
    for (const auto& [id, value] : object->members) {
      const DocumentSpot spot = at.member(id, value);
      if (std::find(known.begin(), known.end(), id) == known.end()) reading_.warn_unknown(spot, "unknown-key", what, id, known);
      const std::optional<std::string> text = reading_.text(spot, quote(id));
      if (text && !text->empty()) target.emplace(id, *text);
    }
  }

  void read_answers(Assessment& assessment) {
    const Json* answers = at_.json.find("answers");
    if (answers == nullptr || answers->is(Json::Kind::Null)) return;
    const DocumentSpot at = at_.member("answers", *answers);
    if (!answers->is(Json::Kind::Object)) return reading_.wrong_type(at, "\"answers\"", "an object with one entry a fact");
    for (const auto& [id, value] : answers->members) {
      const DocumentSpot spot = at.member(id, value);
      if (find_answer(assessment, AnswerRef{{}, AnswerRef::NoRow, id}) != nullptr) {
        reading_.error(spot, "given-twice", quote(id) + " is answered at the top of the document already",
                       "keep the one at the top");
      } else {
        read_fact(spot, id, assessment, assessment.extra_answers);
      }
    }
  }

  void read_fact(const DocumentSpot& at, const std::string& id, Assessment& assessment, ExtraKeys& unknown) {
    const FactDef* fact = find_fact(reading_.vocabulary().facts, id);
    if (fact == nullptr) {
      if (!reading_.full()) reading_.warn_unknown(at, "unknown-fact", "fact", id, ids_of(reading_.vocabulary().facts));
      unknown.emplace_back(id, at.json);
    } else if (std::optional<Answer> answer = read_answer(*fact, at, reading_)) {
      assessment.answers.insert_or_assign(id, std::move(*answer));  // the top of the document may say that it is not known yet
    }
  }

  void keep_other_keys(Assessment& assessment) {
    if (const Json* snapshots = at_.json.find("snapshots")) assessment.extra.emplace_back("snapshots", *snapshots);
    for (const auto& [key, value] : at_.json.members) {
      if (std::find(HeadKeys.begin(), HeadKeys.end(), key) != HeadKeys.end()) continue;
      reading_.warn_if_slip(at_.member(key, value), key, {HeadKeys.begin(), HeadKeys.end()});
      assessment.extra.emplace_back(key, value);
    }
  }

  DocumentSpot at_;
  Reading& reading_;
};

}  // namespace

Result<WithWarnings<Assessment>> read_document(std::string_view text, std::string_view source, const Vocabulary& vocabulary) {
  const Result<Json> root = parse_json(text, source);
  if (!root) return root.issues();
  Reading reading(source, vocabulary);
  DocumentReader reader(*root, reading);
  if (!reader.check_version()) return reading.issues();
  WithWarnings<Assessment> noted{reader.read(), {}};
  if (reading.failed()) return reading.issues();
  noted.warnings = reading.issues();
  return noted;
}

Assessment empty_assessment(std::string title) {
  Assessment assessment;
  assessment.title = std::move(title);
  return assessment;
}

}  // namespace takehold
