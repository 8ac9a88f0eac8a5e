// SPDX-License-Identifier: MIT
#include "present/palette_view.hpp"

#include <algorithm>
#include <cctype>

#include "present/details_view.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/ui/icons.hpp"

namespace takehold::ui {
namespace {

constexpr std::size_t Most = 50;

struct Ranked {
  int score = 0;
  PaletteEntry entry;
};

char lower(char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); }

class Search {
 public:
  explicit Search(const std::string& query) : query_(query) {}

  void offer(PaletteEntry entry, int bonus = 0) {
    const int score = query_.empty() ? 1 : match_score(query_, entry.label + " " + entry.kind);
    if (score > 0) found_.push_back({score + bonus, std::move(entry)});
  }

  PaletteView best() {
    std::stable_sort(found_.begin(), found_.end(), [](const Ranked& a, const Ranked& b) { return a.score > b.score; });
    PaletteView view;
    for (Ranked& ranked : found_) {
      if (view.entries.size() == Most) break;
      view.entries.push_back(std::move(ranked.entry));
    }
    view.more = found_.size() - view.entries.size();
    return view;
  }

 private:
  std::string query_;
  std::vector<Ranked> found_;
};

void offer_commands(Search& search, const std::vector<Offer>& offers) {
  for (const Offer& offer : offers)
    if (offer.enabled && offer.listing != Listing::MenuOnly)
      search.offer({"Command", offer.label, offer.shortcut, offer.icon, RunCommand{offer.command}}, 3);
}

void offer_findings(Search& search, const Diagnosis& diagnosis) {
  for (const Finding& finding : diagnosis.findings)
    search.offer({"Finding", finding.title, severity_word(finding.severity), icon::Flag, ShowDetails{finding.key}}, 2);
  for (const Strength& strength : diagnosis.strengths)
    search.offer({"Strength", strength.title, {}, icon::Check, ShowDetails{strength.key}}, 1);
}

void offer_questions(Search& search, const Session& session) {
  const Speaker speaker = session.speaker();
  for (const FactDef& fact : session.ruleset().vocabulary.facts) {
    const std::string question = speaker.say_words(fact.ask.empty() ? fact.label : fact.ask);
    search.offer({"Question", question, say_answer(session, {{}, AnswerRef::NoRow, fact.id}), icon::Questions, GoTo{{Page::Interview, fact.id}}});
  }
  for (const RecordType& table : session.ruleset().vocabulary.tables)
    search.offer({"Table", speaker.say_words(table.ask), {}, icon::Table, GoTo{{Page::Interview, table.id}}});
}

void offer_frameworks(Search& search, const Ruleset& rules) {
  for (const Framework& framework : rules.frameworks)
    search.offer({"Framework", framework.title, {}, icon::Frameworks, GoTo{{Page::Frameworks, framework.id}}}, 1);
}

}  // namespace

int match_score(const std::string& query, const std::string& text) {
  int score = 0;
  std::size_t at = 0;
  bool last_hit = false;
  for (const char wanted : query) {
    if (wanted == ' ') {
      last_hit = false;
      continue;
    }
    const std::size_t from = at;
    while (at < text.size() && lower(text[at]) != lower(wanted)) at += 1;
    if (at == text.size()) return 0;
    const bool begins_word = at == 0 || std::isalnum(static_cast<unsigned char>(text[at - 1])) == 0;
    const bool follows = last_hit && at == from;
    score += at == 0 ? 10 : begins_word ? 8 : follows ? 6 : 1;
    last_hit = true;
    at += 1;
  }
  return score > static_cast<int>(query.size()) * 2 ? score : 0;  // scattered letters are no match
}

PaletteView present_palette(const std::string& query, const std::vector<Offer>& offers, const std::vector<ExampleFile>& examples,
                            const Session* session) {
  Search search(query);
  offer_commands(search, offers);
  if (session) {
    offer_findings(search, session->diagnosis());
    offer_frameworks(search, session->ruleset());
    if (!query.empty()) offer_questions(search, *session);
  }
  for (const ExampleFile& example : examples) search.offer({"Example", example.path, {}, icon::Open, OpenExample{example.path}});
  return search.best();
}

}  // namespace takehold::ui
