// SPDX-License-Identifier: MIT
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <utility>

#include "json/cursor.hpp"
#include "json/explain_refusal.hpp"
#include "takehold/json/json.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

constexpr std::size_t MaxBytes = 8 * 1024 * 1024;
constexpr std::size_t MaxDepth = 64;
constexpr std::size_t MaxValues = 200'000;
constexpr std::size_t MaxTextBytes = 64 * 1024;

// The library parses and calls these functions, which build the tree. A cursor moves through the same text, because the
// library keeps neither the positions of values nor the text of all numbers.
class TreeBuilder {
 public:
  TreeBuilder(std::string_view text, std::string_view source) : cursor_(text), source_(source) {}

  // Called by the library's SAX interface; false stops it.
  bool null() { return add(Json::null()); }
  bool boolean(bool value) { return add(Json::boolean(value)); }
  bool number_integer(std::int64_t) { return add(Json::number({})); }
  bool number_unsigned(std::uint64_t) { return add(Json::number({})); }
  bool number_float(nlohmann::json::number_float_t, const std::string&) { return add(Json::number({})); }
  bool string(std::string& text) { return add(Json::string(std::move(text))); }
  template <typename Bytes>
  bool binary(Bytes&) {
    return false;
  }  // JSON has no binary values
  bool start_object(std::size_t) { return open(Json::object()); }
  bool start_array(std::size_t) { return open(Json::array()); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }

  bool key(std::string& name) {
    cursor_.skip_to_token();
    const Cursor start = cursor_;
    cursor_.skip_token();
    if (name.size() > MaxTextBytes) return refuse(start, "json-text-too-long", "a key is longer than 64 KB");
    Open& object = open_.back();
    if (!object.keys.insert(name).second) {
      return refuse(start, "json-duplicate-key", "the key " + quote(name) + " is there twice in the same object",
                    "keep one of the two");
    }
    behind_ = Refusal::Behind::Key;
    key_ = std::move(name);
    return true;
  }

  bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception&) {
    issue_ = explain_refusal(standing(), source_);
    return false;
  }

  Result<Json> finish(bool accepted) {
    // The library takes a zero byte for the end of the text.
    Cursor rest = cursor_;
    rest.skip_space();
    if (accepted && !rest.at_end()) issue_ = explain_refusal(standing(), source_);
    if (issue_) return *issue_;
    return std::move(root_);
  }

 private:
  struct Open {
    Json* json;
    std::set<std::string, std::less<>> keys;
  };

  Refusal standing() const {
    Refusal standing{cursor_, behind_, key_, '\0', 0};
    if (open_.empty()) return standing;
    standing.bracket = open_.back().json->is(Json::Kind::Object) ? '{' : '[';
    standing.bracket_line = open_.back().json->line;
    return standing;
  }

  bool refuse(const Cursor& at, std::string code, std::string message, std::string cure = {}) {
    issue_ = error(std::move(code), std::move(message), std::move(cure), Place{std::string(source_), at.line(), at.column(), {}});
    return false;
  }

  // Puts `value` into the innermost container. The address of an open container stays valid, because its parent gets no
  // further value until it is closed.
  Json* place(Json value) {
    if (open_.empty()) {
      root_ = std::move(value);
      return &root_;
    }
    Json& parent = *open_.back().json;
    if (parent.is(Json::Kind::Object)) return &parent.add(std::move(key_), std::move(value));
    parent.items.push_back(std::move(value));
    return &parent.items.back();
  }

  Json* take(Json value) {
    cursor_.skip_to_token();
    const Cursor start = cursor_;
    cursor_.skip_token();
    value.line = start.line();
    value.column = start.column();
    if (value.is(Json::Kind::Number)) value.text = cursor_.since(start);
    if (value.text.size() > MaxTextBytes) {
      refuse(start, "json-text-too-long", "this text or number is longer than 64 KB");
      return nullptr;
    }
    if (++values_ > MaxValues) {
      refuse(start, "json-too-many", "the document holds more than 200,000 values");
      return nullptr;
    }
    return place(std::move(value));
  }

  bool add(Json value) {
    behind_ = Refusal::Behind::Value;
    return take(std::move(value)) != nullptr;
  }

  bool open(Json container) {
    Json* json = take(std::move(container));
    if (json == nullptr) return false;
    behind_ = Refusal::Behind::OpeningBracket;
    open_.push_back({json, {}});
    if (open_.size() <= MaxDepth) return true;
    issue_ = error("json-too-deep", "the document nests deeper than 64 levels", {},
                   Place{std::string(source_), json->line, json->column, {}});
    return false;
  }

  bool close() {
    cursor_.skip_to_token();
    cursor_.skip_token();
    open_.pop_back();
    behind_ = Refusal::Behind::Value;
    return true;
  }

  Cursor cursor_;
  std::string_view source_;
  Refusal::Behind behind_ = Refusal::Behind::Nothing;
  std::string key_;
  std::vector<Open> open_;
  std::size_t values_ = 0;
  Json root_;
  std::optional<Issue> issue_;
};

}  // namespace

Result<Json> parse_json(std::string_view text, std::string_view source) {
  if (text.size() > MaxBytes) {
    return error("json-too-big", "the document is larger than 8 MB", {}, Place{std::string(source), 0, 0, {}});
  }
  // A byte order mark is skipped, as RFC 8259 allows: some editors add one unasked.
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  TreeBuilder builder(text, source);
  const bool accepted = nlohmann::json::sax_parse(text.begin(), text.end(), &builder);
  return builder.finish(accepted);
}

}  // namespace takehold
