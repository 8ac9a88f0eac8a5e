// SPDX-License-Identifier: MIT
#include <algorithm>
#include <set>
#include <utility>

#include "takehold/phrases/phrases.hpp"
#include "takehold/session/session.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

constexpr std::size_t Most = 3;
constexpr std::int64_t MuchNarrower = 100;  // tenths of a point: below that nobody looks again

template <typename Item>
std::vector<const Item*> only_in(const std::vector<Item>& list, const std::vector<Item>& other) {
  std::set<std::string> known;
  for (const Item& item : other) known.insert(item.key);
  std::vector<const Item*> only;
  for (const Item& item : list) {
    if (known.count(item.key) == 0) only.push_back(&item);
  }
  return only;
}

class DiagnosisChange {
 public:
  DiagnosisChange(const Diagnosis& before, const Diagnosis& after) : before_(before), after_(after) {}

  // What weighs most comes first.
  std::vector<std::string> words() {
    const auto came = only_in(after_.findings, before_.findings), went = only_in(before_.findings, after_.findings);
    say_findings(came, true, "new blocker", "new blockers");
    say_findings(went, true, "blocker less", "blockers less");
    say_gates();
    if (before_.outlook != after_.outlook) said_.push_back(outlook_sentence(after_));
    if (before_.course != after_.course) said_.push_back(course_sentence(after_.course));
    say_findings(came, false, "new finding", "new findings");
    say_findings(went, false, "finding less", "findings less");
    say_strengths();
    say_settled(came.size());
    say_scores();
    said_.resize(std::min(said_.size(), Most));
    return std::move(said_);
  }

 private:
  // "1 new blocker: AI adds work to Forecasting", "3 new findings, the first: ..."
  void say_findings(const std::vector<const Finding*>& findings, bool blockers, std::string_view one, std::string_view many) {
    std::vector<const Finding*> meant;
    for (const Finding* finding : findings) {
      if ((finding->severity == Severity::Blocker) == blockers) meant.push_back(finding);
    }
    if (meant.empty()) return;
    said_.push_back(counted(meant.size(), one, many) + (meant.size() == 1 ? ": " : ", the first: ") + meant.front()->title);
  }

  void say_gates() {
    for (const GateView& gate : after_.gates) {
      const auto old = std::find_if(before_.gates.begin(), before_.gates.end(), [&](const GateView& each) { return each.gate == gate.gate; });
      if (old != before_.gates.end() && old->truth != gate.truth) said_.push_back(gate_title(gate.gate) + ": " + gate_answer(gate.truth));
    }
  }

  void say_strengths() {
    const auto strengths = only_in(after_.strengths, before_.strengths);
    if (!strengths.empty()) said_.push_back("Going well: " + strengths.front()->title);
  }

  // Rules that waited for the answer and do not fire; those that do are new findings.
  void say_settled(std::size_t new_findings) {
    const std::size_t settled = only_in(before_.open, after_.open).size();
    if (settled > new_findings) said_.push_back("Settled " + counted(settled - new_findings, "open point", "open points"));
  }

  // Of those that can be said more closely, the one that gained most.
  void say_scores() {
    const Score* best = nullptr;
    std::int64_t most = 0;
    for (const Score& score : after_.scores) {
      for (const Score& old : before_.scores) {
        if (old.id != score.id || old.framework != score.framework || !score.tenths.has_number || !old.tenths.has_number) continue;
        const std::int64_t now = score.tenths.hi - score.tenths.lo, gained = old.tenths.hi - old.tenths.lo - now;
        const bool matters = gained >= MuchNarrower || (gained > 0 && now == 0);
        if (!matters || gained <= most) continue;
        most = gained;
        best = &score;
      }
    }
    if (best != nullptr) said_.push_back("“" + best->title + "” is now " + score_words(*best));
  }

  const Diagnosis& before_;
  const Diagnosis& after_;
  std::vector<std::string> said_;
};

}  // namespace

std::vector<std::string> what_changed(const Diagnosis& before, const Diagnosis& after) { return DiagnosisChange(before, after).words(); }

}  // namespace takehold
