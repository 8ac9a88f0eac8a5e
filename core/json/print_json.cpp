// SPDX-License-Identifier: MIT
#include <algorithm>

#include "takehold/json/json.hpp"

namespace takehold {
namespace {

constexpr std::size_t Width = 100;

bool is_container(const Json& value) { return value.is(Json::Kind::Array) || value.is(Json::Kind::Object); }
bool is_empty(const Json& value) { return value.items.empty() && value.members.empty(); }

std::string control_escape(char c) {
  switch (c) {
    case '\b':
      return "\\b";
    case '\f':
      return "\\f";
    case '\n':
      return "\\n";
    case '\r':
      return "\\r";
    case '\t':
      return "\\t";
    default:
      break;
  }
  constexpr std::string_view digits = "0123456789abcdef";
  const auto byte = static_cast<unsigned char>(c);
  return std::string("\\u00") + digits[byte >> 4] + digits[byte & 15];
}

void print_text(std::string& out, std::string_view text) {
  out += '"';
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') out += '\\';
    if (byte < 0x20 || byte == 0x7F)
      out += control_escape(c);
    else
      out += c;
  }
  out += '"';
}

void print_scalar(std::string& out, const Json& value) {
  switch (value.kind) {
    case Json::Kind::Null:
      out += "null";
      break;
    case Json::Kind::False:
      out += "false";
      break;
    case Json::Kind::True:
      out += "true";
      break;
    case Json::Kind::Number:
      out += value.text;
      break;
    default:
      print_text(out, value.text);
      break;
  }
}

// On one line. `spaced` puts a blank after commas and colons and inside braces, as a person would.
void print_flat(std::string& out, const Json& value, bool spaced) {
  if (!is_container(value)) return print_scalar(out, value);
  const bool object = value.is(Json::Kind::Object);
  const bool padded = spaced && object && !is_empty(value);
  const std::string_view comma = spaced ? ", " : ",";
  out += object ? (padded ? "{ " : "{") : "[";
  bool first = true;
  for (const Json& item : value.items) {
    if (!first) out += comma;
    first = false;
    print_flat(out, item, spaced);
  }
  for (const auto& [key, member] : value.members) {
    if (!first) out += comma;
    first = false;
    print_text(out, key);
    out += spaced ? ": " : ":";
    print_flat(out, member, spaced);
  }
  out += object ? (padded ? " }" : "}") : "]";
}

bool holds_container(const Json& value) {
  const auto nested = [](const Json& child) { return is_container(child) && !is_empty(child); };
  return std::any_of(value.items.begin(), value.items.end(), nested) ||
         std::any_of(value.members.begin(), value.members.end(),
                     [&](const Json::Member& member) { return nested(member.second); });
}

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

class Printer {
 public:
  std::string print(const Json& value) {
    print_value(value, 0);
    return std::move(out_) + "\n";
  }

 private:
  void print_value(const Json& value, std::size_t depth) {
    if (!is_container(value) || is_empty(value)) return print_flat(out_, value, true);
    // One member a line near the top, where people edit and compare; short values further down stay on one line.
    const bool keep_open = depth == 0 || (depth == 1 && value.is(Json::Kind::Object));
    if (keep_open || holds_container(value) || !try_flat(value)) print_broken(value, depth);
  }

  bool try_flat(const Json& value) {
    const std::size_t start = out_.size();
    print_flat(out_, value, true);
    const std::size_t line = out_.rfind('\n', start) + 1;                       // npos + 1 is 0
    const bool fits = characters(std::string_view(out_).substr(line)) < Width;  // a comma may follow
    if (!fits) out_.resize(start);
    return fits;
  }

  void print_broken(const Json& value, std::size_t depth) {
    const bool object = value.is(Json::Kind::Object);
    out_ += object ? '{' : '[';
    bool first = true;
    for (const Json& item : value.items) {
      begin_line(first, depth + 1);
      print_value(item, depth + 1);
    }
    for (const auto& [key, member] : value.members) {
      begin_line(first, depth + 1);
      print_text(out_, key);
      out_ += ": ";
      print_value(member, depth + 1);
    }
    out_ += '\n' + std::string(2 * depth, ' ') + (object ? '}' : ']');
  }

  void begin_line(bool& first, std::size_t depth) {
    out_ += first ? "\n" : ",\n";
    first = false;
    out_ += std::string(2 * depth, ' ');
  }

  std::string out_;
};

}  // namespace

std::string print_json(const Json& value) { return Printer().print(value); }

std::string print_json_line(const Json& value) {
  std::string out;
  print_flat(out, value, false);
  return out;
}

}  // namespace takehold
