// SPDX-License-Identifier: MIT
#include "call/sources.hpp"

#include <utility>

#include "takehold/value/ascii.hpp"

namespace takehold::plugins {
namespace {

constexpr std::string_view Begin = "<file ";

std::string lua_name(std::size_t file) { return std::string(Begin) + std::to_string(file) + ">"; }


bool is_name_char(char c) { return is_digit(c) || c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// The number at `at`, which moves past it; -1 when there is none, or one too long to be a place of ours.
int read_number(std::string_view text, std::size_t& at) {
  const std::size_t start = at;
  int number = 0;
  while (at < text.size() && is_digit(text[at]) && at - start < 8) number = number * 10 + (text[at++] - '0');
  return at == start ? -1 : number;
}

std::string_view line_at(std::string_view text, std::size_t start) { return text.substr(start, text.find('\n', start) - start); }

// Does the line set the key: `key =`, but not `key ==`, `xkey =` or `x.key =`?
bool sets_key(std::string_view line, std::string_view key) {
  for (std::size_t at = line.find(key); at != std::string_view::npos; at = line.find(key, at + 1)) {
    if (at > 0 && (is_name_char(line[at - 1]) || line[at - 1] == '.' || line[at - 1] == ':')) continue;
    std::size_t after = at + key.size();
    while (after < line.size() && line[after] == ' ') ++after;
    if (line.substr(after, 1) == "=" && line.substr(after, 2) != "==") return true;
  }
  return false;
}

}  // namespace

std::string Sources::add(std::string path, std::string text) {
  files_.push_back({std::move(path), std::move(text)});
  return "=" + lua_name(files_.size() - 1);
}

int Sources::file_of(std::string_view lua_source) const {
  CodeSpot spot;
  std::string rest;
  if (lua_source.substr(0, 1) != "=") return -1;
  return split(std::string(lua_source.substr(1)) + ":0: ", spot, rest) ? spot.file : -1;
}

Place Sources::place(CodeSpot spot, std::string inside) const {
  Place place;
  if (spot.file >= 0) place.source = files_[static_cast<std::size_t>(spot.file)].path;
  place.line = spot.line;
  place.path = std::move(inside);
  return place;
}

CodeSpot Sources::spot(const Place& place) const {
  for (std::size_t file = 0; file < files_.size(); ++file) {
    if (files_[file].path == place.source) return {static_cast<int>(file), place.line};
  }
  return {};
}

CodeSpot Sources::key_line(CodeSpot spot, std::string_view key) const {
  if (spot.file < 0) return spot;
  const std::string_view text = files_[static_cast<std::size_t>(spot.file)].text;
  std::size_t start = 0;
  for (int line = 1; start < text.size(); ++line) {
    const std::string_view words = line_at(text, start);
    if (line > spot.line && words.substr(0, 1) == "}") break;  // the declaration ends here
    if (line >= spot.line && sets_key(words, key)) return {spot.file, line};
    start += words.size() + 1;
  }
  return spot;
}

bool Sources::split(std::string_view message, CodeSpot& spot, std::string& rest) const {
  if (message.substr(0, Begin.size()) != Begin) return false;
  std::size_t at = Begin.size();
  const int file = read_number(message, at);
  if (file < 0 || file >= static_cast<int>(files_.size()) || message.substr(at, 2) != ">:") return false;
  at += 2;
  const int line = read_number(message, at);
  if (line < 0 || message.substr(at, 2) != ": ") return false;
  spot = {file, line};
  rest = message.substr(at + 2);
  return true;
}

std::string Sources::with_paths(std::string message) const {
  for (std::size_t file = 0; file < files_.size(); ++file) {
    const std::string name = lua_name(file);
    for (std::size_t at = message.find(name); at != std::string::npos; at = message.find(name, at)) {
      message.replace(at, name.size(), files_[file].path);
      at += files_[file].path.size();
    }
  }
  return message;
}

}  // namespace takehold::plugins
