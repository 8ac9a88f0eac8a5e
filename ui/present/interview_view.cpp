// SPDX-License-Identifier: MIT
#include "present/interview_view.hpp"

#include <algorithm>

#include "takehold/change/answer_address.hpp"
#include "takehold/engine/topics.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/value/text.hpp"
#include "theme/roles.hpp"

namespace takehold::ui {
namespace {

constexpr std::size_t MostSettled = 6;

float share_of(std::size_t part, std::size_t whole) { return whole == 0 ? 0 : static_cast<float>(part) / static_cast<float>(whole); }

std::string of(std::size_t part, std::size_t whole) { return std::to_string(part) + " of " + std::to_string(whole); }

// "12 of 14 answered, 2 not known yet"; `part` is the interview or a section.
template <typename Part>
std::string answered_words(const Part& part) {
  return of(part.answered, part.asked) + " answered" + (part.not_known > 0 ? ", " + std::to_string(part.not_known) + " not known yet" : "");
}

std::string progress_words(const InterviewMap& map) {
  std::string words = answered_words(map);
  if (map.telling > 0) words += "; " + std::to_string(map.telling) + " more could change the verdict";
  else if (map.asked > 0) words += map.answered == map.asked ? "" : "; none of the rest could change the verdict";
  return words;
}

class Presenter {
 public:
  Presenter(const Session& session, const InterviewMap& map, const InterviewWish& wish)
      : session_(session), map_(map), wish_(wish), here_(place_in(map, session, wish.place)), speaker_{&session.ruleset().vocabulary, &session.assessment()} {}

  InterviewView make() {
    const MapSection& section = map_.sections[here_.section];
    view_.progress = progress_words(map_);
    view_.share = share_of(map_.answered, map_.asked);
    view_.section = here_.section;
    view_.title = section.title;
    view_.help = section.help;
    view_.place = resolved_place();
    view_.next = next_place(map_, session_, view_.place);
    view_.before = place_before(map_, session_, view_.place);
    view_.standing = standing(section);
    add_telling();
    for (std::size_t place = 0; place < map_.sections.size(); ++place) add_section(place);
    add_parts(section);
    return std::move(view_);
  }

 private:
  // A cell of a row that no longer exists becomes its table.
  std::string resolved_place() const {
    const MapStop& stop = map_.stops[here_.stop];
    if (here_.at_end) return end_place(map_.sections[here_.section].id);
    return here_.is_cell && present_question(session_, wish_.place) ? wish_.place : stop.place;
  }

  std::string standing(const MapSection& section) const {
    std::size_t number = 0, all = 0;
    for (std::size_t stop = section.first; stop < section.last; ++stop) {
      if (!map_.stops[stop].is_shown()) continue;
      all += 1;
      if (stop <= here_.stop) number = all;
    }
    return here_.at_end || all < 2 ? std::string() : "Question " + of(number, all);
  }

  void add_telling() {
    for (const TellingQuestion& telling : most_telling(session_.diagnosis(), session_.diagnosis().questions.size())) {
      const OpenQuestion& question = *telling.question;
      if ((wish_.quick && !question.quick) || question.answer.not_known) continue;
      view_.telling_place = answer_address(question.answer.ref, session_.speaker());
      if (view_.telling_place == view_.place) continue;
      view_.telling = question_words(question.answer);
      return;
    }
    view_.telling_place.clear();
  }

  void add_section(std::size_t place) {
    const MapSection& section = map_.sections[place];
    SectionLine line{section.title, section.asked > 0 ? of(section.answered, section.asked) : std::string(), {}, share_of(section.answered, section.asked),
                     place == here_.section};
    for (std::size_t stop = section.first; stop < section.last && line.place.empty(); ++stop)
      if (!map_.stops[stop].open.empty()) line.place = map_.stops[stop].place;
    if (line.place.empty()) line.place = map_.stops[section.first].place;
    view_.sections.push_back(std::move(line));
  }

  void add_parts(const MapSection& section) {
    if (here_.at_end) return add_end(section);
    if (here_.is_cell && !wish_.whole_section) return add_question(view_.place);
    if (!wish_.whole_section) return add_stop(map_.stops[here_.stop]);
    for (std::size_t stop = section.first; stop < section.last; ++stop)
      if (map_.stops[stop].is_shown()) add_stop(map_.stops[stop]);
  }

  void add_stop(const MapStop& stop) {
    InterviewPart part;
    part.place = stop.place;
    if (stop.kind == MapStop::Kind::Fact) return add_question(stop.place);
    if (stop.kind == MapStop::Kind::Grid) {
      part.kind = InterviewPart::Kind::Grid;
      part.grid = present_grid(session_, stop.id, wish_.quick);
    } else if (stop.kind == MapStop::Kind::Table) {
      part.kind = InterviewPart::Kind::Table;
      part.sheet = std::make_shared<const TableSheet>(session_, *session_.ruleset().vocabulary.find_table(stop.id), wish_.quick);
    } else {
      part.kind = InterviewPart::Kind::About;
      part.about = about();
    }
    view_.parts.push_back(std::move(part));
  }

  void add_question(const std::string& address) {
    std::optional<QuestionView> question = present_question(session_, address);
    if (!question) return;
    InterviewPart part;
    part.place = address;
    part.question = std::move(question);
    view_.parts.push_back(std::move(part));
  }

  AboutRollout about() const {
    const Assessment& assessment = session_.assessment();
    AboutRollout about{assessment.title, assessment.about, assessment.currency, {}, {}};
    for (const Word& word : session_.ruleset().vocabulary.words) {
      const auto said = assessment.words.find(word.id);
      about.words.push_back({word.id, word.standard, word.meaning, said == assessment.words.end() ? std::string() : said->second, word.standard});
    }
    for (const OwnerRole& role : session_.ruleset().vocabulary.owners) {
      const auto person = assessment.owners.find(role.id);
      about.owners.push_back({role.id, role.title, role.help, person == assessment.owners.end() ? std::string() : person->second, {}});
    }
    return about;
  }

  // To the first question of `kind` in the section; false if there is none.
  bool add_way_back(SectionEnd& end, const MapSection& section, std::vector<std::uint32_t> MapStop::* kind, const char* how) const {
    std::size_t count = 0;
    for (std::size_t stop = section.first; stop < section.last; ++stop) {
      const std::size_t here = (map_.stops[stop].*kind).size();
      if (count == 0 && here > 0) end.open_place = map_.stops[stop].place;
      count += here;
    }
    if (count > 0) end.open_words = "Go to the first of " + counted(count, "question", "questions") + how;
    return count > 0;
  }

  void add_end(const MapSection& section) {
    SectionEnd end;
    end.summary = section.asked > 0 ? answered_words(section) : std::string("Nothing is asked here now");
    if (!add_way_back(end, section, &MapStop::open, " left open")) add_way_back(end, section, &MapStop::not_known, " not known yet");
    end.next_place = view_.next;
    if (!view_.next.empty()) end.next_title = map_.sections[place_in(map_, session_, view_.next).section].title;
    end.settled = settled_by(section.id);
    InterviewPart part;
    part.kind = InterviewPart::Kind::End;
    part.place = view_.place;
    part.end = std::move(end);
    view_.parts.push_back(std::move(part));
  }

  bool is_in(const Explanation& explanation, const std::string& section) const {
    const Vocabulary& vocabulary = session_.ruleset().vocabulary;
    return std::any_of(explanation.answers.begin(), explanation.answers.end(), [&](const AnswerView& answer) {
             return answer.decisive && topic_of(vocabulary, {answer.ref.table, answer.ref.fact}) == section;
           }) || std::any_of(explanation.children.begin(), explanation.children.end(), [&](const Explanation& child) { return is_in(child, section); });
  }

  std::vector<DetailLink> settled_by(const std::string& section) const {
    std::vector<DetailLink> links;
    const Diagnosis& diagnosis = session_.diagnosis();
    for (const Headline& headline : diagnosis.headlines) {
      const Finding& finding = diagnosis.findings[headline.finding];
      if (links.size() < MostSettled && is_in(finding.sources.front().explanation, section))
        links.push_back({finding.title, severity_word(finding.severity), finding.key, ink_of(finding.severity), mark_of(finding.severity)});
    }
    for (const Strength& strength : diagnosis.strengths)
      if (links.size() < MostSettled && is_in(strength.explanation, section))
        links.push_back({strength.title, "Strength", strength.key, Ink::Strength, Mark::Strength});
    return links;
  }

  const Session& session_;
  const InterviewMap& map_;
  const InterviewWish& wish_;
  PlaceInMap here_;
  Speaker speaker_;
  InterviewView view_;
};

}  // namespace

InterviewView present_interview(const Session& session, const InterviewMap& map, const InterviewWish& wish) {
  return Presenter(session, map, wish).make();
}

}  // namespace takehold::ui
