// SPDX-License-Identifier: MIT
#include "takehold/json/json.hpp"

namespace takehold {
namespace {

Json of_kind(Json::Kind kind, std::string text = {}) {
  Json json;
  json.kind = kind;
  json.text = std::move(text);
  return json;
}

}  // namespace

Json Json::boolean(bool value) { return of_kind(value ? Kind::True : Kind::False); }
Json Json::number(std::string text) { return of_kind(Kind::Number, std::move(text)); }
Json Json::string(std::string text) { return of_kind(Kind::String, std::move(text)); }

Json Json::array(std::vector<Json> items) {
  Json json = of_kind(Kind::Array);
  json.items = std::move(items);
  return json;
}

Json Json::object(std::vector<Member> members) {
  Json json = of_kind(Kind::Object);
  json.members = std::move(members);
  return json;
}

const Json* Json::find(std::string_view key) const {
  for (const Member& member : members) {
    if (member.first == key) return &member.second;
  }
  return nullptr;
}

Json& Json::add(std::string key, Json value) {
  members.emplace_back(std::move(key), std::move(value));
  return members.back().second;
}

bool Json::operator==(const Json& other) const {
  return kind == other.kind && text == other.text && items == other.items && members == other.members;
}

}  // namespace takehold
