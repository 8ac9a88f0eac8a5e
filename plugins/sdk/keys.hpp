// SPDX-License-Identifier: MIT
//
// The table of a declaration, read key by key. Every mistake is reported at the line of its key; keys that nobody asked
// for are reported at the end, with the nearest that was.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

#include "sdk/values.hpp"

namespace takehold::plugins {

enum class Need { Optional, Demanded };

class Keys {
 public:
  // `table` is the stack index of the table; `what` names the declaration in messages: rule "x".
  Keys(Host& host, lua_State* L, int table, std::string what, CodeSpot spot);

  Host& host() { return host_; }
  lua_State* lua() const { return L_; }
  const std::string& what() const { return what_; }
  CodeSpot spot() const { return spot_; }
  Place place() const { return host_.sources.place(spot_, what_); }

  bool has(const char* key);
  std::string text(const char* key, Need need = Need::Optional);
  Text answers_text(const char* key, Need need = Need::Optional);       // with placeholders for answers
  std::string words_text(const char* key, Need need = Need::Optional);  // with words of the trade only
  bool yes(const char* key);
  std::optional<std::int64_t> whole(const char* key, Need need);  // of 32 bits; whether it is in range is for the core to say
  std::optional<std::int64_t> whole(const char* key, std::int64_t least, std::int64_t greatest, Need need = Need::Optional);
  ExprPtr expression(const char* key, Need need = Need::Optional);              // null when missing or broken
  std::string on(const char* key = "on", Need need = Need::Optional);           // id of a record type; empty: the assessment
  std::vector<std::string> texts(const char* key, Need need = Need::Optional);  // a list, or one text alone
  Cites source();
  std::string topic();                                                          // id of a topic, which may be declared further down

  // A text that is one of a few words: severity, effort.
  template <typename T>
  std::optional<T> choice(const char* key, std::optional<T> (*from)(std::string_view), std::initializer_list<const char*> words,
                          Need need = Need::Demanded) {
    const std::string word = text(key, need);
    std::optional<T> value = from(word);
    if (!value && !word.empty()) report_choice(key, word, words);
    return value;
  }

  // The parts in the list under `key`, or standing in the declaration without a key when it is null. `written` is the
  // word that makes them: "option".
  template <typename T>
  std::vector<T> parts(const char* key, const char* written) {
    std::vector<T> found;
    for (KeptPart* part : kept_parts(key, written)) {
      if (const T* value = std::get_if<T>(&part->part)) {
        found.push_back(*value);
        part->used = true;
      } else {
        report_part(key, written, *part);
      }
    }
    return found;
  }

  // Pushes the value of the key, which then counts as known; its Lua type.
  int push(const char* key);

  // A mistake in the value of `key`; null: in the declaration as a whole.
  void report(const char* key, std::string code, std::string message, std::string cure = {});

  // The ids that a key mentions, to be looked for when the whole plugin has been read.
  void mention(const char* key, const char* kind, const std::string& id);

  // Reports keys nobody asked for, and entries without a key that nobody read.
  void finish();

 private:
  std::optional<std::int64_t> whole_within(const char* key, std::int64_t least, std::int64_t greatest, Need need, const std::string& range);
  std::string text_here(const char* key);  // the value on top of the stack, which it pops
  void missing(const char* key);
  void report_choice(const char* key, const std::string& word, std::initializer_list<const char*> words);
  void report_part(const char* key, const char* written, const KeptPart& part);
  std::vector<KeptPart*> kept_parts(const char* key, const char* written);
  bool is_list(const char* key, const std::string& of, int index);
  CodeSpot line_of(const char* key) const;

  Host& host_;
  lua_State* L_;
  int table_;
  std::string what_;
  CodeSpot spot_;
  std::vector<std::string> known_;
  bool list_read_ = false;
};

// Ids: lower-case words with hyphens. Names of facts and record types: Lua names in lower case.
bool is_id(std::string_view text);
bool is_lua_name(std::string_view text);

}  // namespace takehold::plugins
