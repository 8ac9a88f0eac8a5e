// SPDX-License-Identifier: MIT
//
// claim, view, example: what is shown and never computed with.
#include <utility>

#include "sdk/declare.hpp"

namespace takehold::plugins {
namespace {

int read_claim(Keys& keys, const std::string& id) {
  Claim claim;
  claim.id = id;
  claim.text = keys.text("text", Need::Demanded);
  claim.attribution = keys.text("attribution");
  claim.cites = keys.source();
  claim.place = keys.place();
  keys.host().framework.claims.push_back(std::move(claim));
  return 0;
}

int read_view(Keys& keys, const std::string& id) {
  View view;
  view.id = id;
  view.title = keys.answers_text("title", Need::Demanded);
  view.summary = keys.text("summary");
  view.on = keys.on("on", Need::Demanded);
  view.columns = keys.parts<View::Column>(nullptr, "column");
  view.cites = keys.source();
  view.place = keys.place();
  keys.host().framework.views.push_back(std::move(view));
  return 0;
}

int read_example(Keys& keys, const std::string& id) {
  Example example;
  example.id = id;
  example.title = keys.answers_text("title", Need::Demanded);
  example.story = keys.text("story", Need::Demanded);
  example.document = keys.text("document", Need::Demanded);
  example.cites = keys.source();
  example.place = keys.place();
  keys.host().framework.examples.push_back(std::move(example));
  return 0;
}

constexpr Declaration claim_declaration{"claim", nullptr, &is_id, IdShape, false, &read_claim};
constexpr Declaration view_declaration{"view", nullptr, &is_id, IdShape, false, &read_view};
constexpr Declaration example_declaration{"example", nullptr, &is_id, IdShape, false, &read_example};

constexpr SdkWord ShownWords[] = {
    {"claim", &entry<declare<claim_declaration>>, "id: string", "fun(declaration: table)",
     "A statement of a source, shown as printed and never computed with."},
    {"view", &entry<declare<view_declaration>>, "id: string", "fun(declaration: table)",
     "A table of answers and measures, one row a row."},
    {"example", &entry<declare<example_declaration>>, "id: string", "fun(declaration: table)",
     "A shipped assessment that shows the framework at work."},
};

}  // namespace

std::span<const SdkWord> shown_words() { return ShownWords; }

}  // namespace takehold::plugins
