// SPDX-License-Identifier: MIT
//
// chain "x" { ..., link "y" { ... } } and ladder "x" { ..., rung "y" { ... } }: what breaks first.
#include <utility>

#include "sdk/declare.hpp"

namespace takehold::plugins {
namespace {

int read_link(Keys& keys, const std::string& id) {
  Chain::Link link;
  link.id = id;
  link.title = keys.answers_text("title", Need::Demanded);
  link.holds = keys.expression("holds", Need::Demanded);
  link.broken = keys.answers_text("broken", Need::Demanded);
  link.cites = keys.source();
  link.place = keys.place();
  return push_part(keys.host(), keys.lua(), "link", std::move(link));
}

int read_chain(Keys& keys, const std::string& id) {
  Chain chain;
  chain.id = id;
  chain.on = keys.on();
  chain.title = keys.answers_text("title", Need::Demanded);
  chain.summary = keys.text("summary");
  chain.applies = keys.expression("applies");
  chain.links = keys.parts<Chain::Link>(nullptr, "link");
  chain.cites = keys.source();
  chain.place = keys.place();
  keys.host().framework.chains.push_back(std::move(chain));
  return 0;
}

int read_rung(Keys& keys, const std::string& id) {
  Ladder::Rung rung;
  rung.id = id;
  rung.title = keys.answers_text("title", Need::Demanded);
  rung.reached = keys.expression("reached", Need::Demanded);
  rung.ahead = keys.expression("ahead");
  rung.ready = keys.expression("ready", Need::Demanded);
  rung.breaks = keys.answers_text("breaks", Need::Demanded);
  rung.cites = keys.source();
  rung.place = keys.place();
  return push_part(keys.host(), keys.lua(), "rung", std::move(rung));
}

int read_ladder(Keys& keys, const std::string& id) {
  Ladder ladder;
  ladder.id = id;
  ladder.title = keys.answers_text("title", Need::Demanded);
  ladder.summary = keys.text("summary");
  ladder.rungs = keys.parts<Ladder::Rung>(nullptr, "rung");
  ladder.cites = keys.source();
  ladder.place = keys.place();
  keys.host().framework.ladders.push_back(std::move(ladder));
  return 0;
}

constexpr Declaration chain_declaration{"chain", nullptr, &is_id, IdShape, false, &read_chain};
constexpr Declaration link_declaration{"link", nullptr, &is_id, IdShape, false, &read_link};
constexpr Declaration ladder_declaration{"ladder", nullptr, &is_id, IdShape, false, &read_ladder};
constexpr Declaration rung_declaration{"rung", nullptr, &is_id, IdShape, false, &read_rung};

constexpr SdkWord ChainWords[] = {
    {"chain", &entry<declare<chain_declaration>>, "id: string", "fun(declaration: table)",
     "Links that must all hold; a report names the first that is broken."},
    {"link", &entry<declare<link_declaration>>, "id: string", "fun(declaration: table): Part",
     "One link of a chain: title, holds, broken."},
    {"ladder", &entry<declare<ladder_declaration>>, "id: string", "fun(declaration: table)",
     "Thresholds in order; a report names the first that breaks."},
    {"rung", &entry<declare<rung_declaration>>, "id: string", "fun(declaration: table): Part",
     "One threshold of a ladder: title, reached, ahead, ready, breaks."},
};

}  // namespace

std::span<const SdkWord> chain_words() { return ChainWords; }

}  // namespace takehold::plugins
