// SPDX-License-Identifier: MIT
#include "engine/checks.hpp"
#include "takehold/value/text.hpp"

namespace takehold {

Issue unknown_name(const std::string& kind, const std::string& wanted, const std::vector<std::string>& known, Place place,
                   std::string what) {
  return error("unknown-" + kind.substr(0, kind.find(' ')), "there is no " + kind + " \"" + wanted + "\"", nearest_cure(wanted, known),
               inside(std::move(place), std::move(what)));
}

std::string nearest_cure(const std::string& wanted, const std::vector<std::string>& known) {
  constexpr std::size_t MostListed = 20;
  const std::string near = nearest_name(wanted, known);
  if (!near.empty()) return "Did you mean \"" + near + "\"?";
  return known.empty() ? std::string() : "Known: " + list_in_words(known, MostListed) + ".";
}

Place inside(Place place, std::string what) {
  place.path = std::move(what);
  return place;
}

std::string named(const std::string& kind, const std::string& id) { return kind + " \"" + id + "\""; }

}  // namespace takehold
