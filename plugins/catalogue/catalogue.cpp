// SPDX-License-Identifier: MIT
#include "takehold/plugins/catalogue.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <utility>

#include "catalogue/arrange_files.hpp"
#include "catalogue/choices.hpp"
#include "catalogue/member.hpp"
#include "takehold/plugins/loader.hpp"

namespace takehold {
namespace plugins {
namespace {

// Stays where it is in memory, because frameworks are pointed at.
using Members = std::vector<std::unique_ptr<Member>>;

class PluginCatalogue final : public Catalogue {
 public:
  explicit PluginCatalogue(RuleSources sources) : sources_(std::move(sources)), ruleset_(std::make_shared<const Ruleset>()) {}

  bool load_next() override {
    if (is_loaded()) return false;
    if (loaded_ == 0)
      load_shared();
    else
      load_framework_at(loaded_ - 1);
    ++loaded_;
    if (!is_loaded()) return true;
    settle();
    return false;
  }

  const std::vector<CatalogueEntry>& entries() const override { return entries_; }
  const std::vector<ExampleFile>& examples() const override { return sources_.examples; }
  const Vocabulary* shared_vocabulary() const override { return shared_ ? &*shared_ : nullptr; }
  std::shared_ptr<const Ruleset> ruleset() const override { return ruleset_; }

  const Framework* framework(std::string_view id) const override {
    const Member* found = nullptr;
    for (const auto& member : members_) {
      if (member->entry.id != id || !member->framework) continue;
      if (found == nullptr || member->entry.on || !found->entry.on) found = member.get();
    }
    return found == nullptr ? nullptr : &*found->framework;
  }

  std::string add(std::string origin, PathsAndTexts files) override {
    load_rest();
    auto fresh = std::make_unique<Member>(framework_of(arrange_files(origin, files)));
    std::string id = take_in(std::move(fresh));
    settle();
    return id;
  }

  void remove(std::string_view id) override {
    load_rest();
    const std::string gone(id);  // `id` may belong to what is removed
    std::erase_if(members_, [&](const auto& member) { return !member->is_trusted && member->entry.id == gone; });
    choices_.take_back(gone);
    settle();
  }

  void switch_on(std::string_view id, bool on) override {
    load_rest();
    Member* member = added(id) != nullptr ? added(id) : trusted(id);
    if (member == nullptr || (on && !member->framework)) return;
    choose(*member, on);
    member->clashes.clear();
    if (on) member->turn = ++turns_;
    settle();
  }

  std::string choices() const override { return to_text(choices_); }

  void restore(std::string_view choices) override {
    load_rest();
    choices_ = choices_from(choices);
    for (const auto& member : members_) {
      const CatalogueEntry& entry = member->entry;
      member->wanted = member->is_trusted ? choices_.off.count(entry.id) == 0 : choices_.agrees_to(entry.content_hash);
      member->turn = member->is_trusted ? 0 : ++turns_;
      member->clashes.clear();
    }
    settle();
  }

 private:
  void load_rest() { load_all(*this); }

  // Without its words no framework can be loaded: then there is nothing but its errors.
  bool is_loaded() const { return loaded_ > 0 && (!shared_ || loaded_ > sources_.found.size() + sources_.named.size()); }

  void begin_with(Member member) {
    member.is_trusted = member.wanted = true;
    member.entry.bundled = member.entry.origin.empty();
    if (member.entry.bundled) member.entry.origin = "ships with Takehold";
    members_.push_back(std::make_unique<Member>(std::move(member)));
  }

  void load_shared() {
    const PluginSource& source = sources_.vocabulary;
    Result<WithWarnings<Vocabulary>> loaded = load_vocabulary(*source.files, source.path);
    Issues issues = loaded ? check_shared_vocabulary(loaded->value) : loaded.issues();
    if (!has_error(issues)) {
      shared_ = std::move(loaded->value);
      return;
    }
    Member broken = checked_member(source, {PluginKind::SharedVocabulary, {}, {}, std::move(issues)}, {});
    broken.entry.id = broken.entry.title = "vocabulary";
    begin_with(std::move(broken));
  }

  void load_framework_at(std::size_t place) {
    const std::size_t found = sources_.found.size();
    if (place >= found) return begin_with(framework_of(sources_.named[place - found]));
    const PluginSource& source = sources_.found[place];
    LoadedPlugin loaded = load_plugin(*source.files, source.path, *shared_, sources_.tests);
    if (loaded.kind == PluginKind::Framework) begin_with(checked_member(source, std::move(loaded), *shared_));
  }

  // Nothing can be loaded on top of a broken vocabulary, whatever it is.
  Member framework_of(const PluginSource& source) const {
    static const Vocabulary no_words;
    const Vocabulary& shared = shared_ ? *shared_ : no_words;
    Result<WithWarnings<Framework>> loaded = load_framework(*source.files, source.path, shared, sources_.tests);
    if (!loaded) return checked_member(source, {PluginKind::Framework, {}, {}, loaded.issues()}, shared);
    return checked_member(source, {PluginKind::Framework, {}, std::move(loaded->value), std::move(loaded->warnings)}, shared);
  }

  Member* find(std::string_view id, bool is_trusted) const {
    for (const auto& member : members_) {
      if (member->entry.id == id && member->is_trusted == is_trusted) return member.get();
    }
    return nullptr;
  }
  Member* added(std::string_view id) const { return find(id, false); }
  Member* trusted(std::string_view id) const { return find(id, true); }

  // The one that `fresh` is a new state of. What never worked may have been known by another id.
  Member* former(const Member& fresh) const {
    Member* same_id = added(fresh.entry.id);
    if (fresh.has_id && same_id != nullptr) return same_id;
    for (const auto& member : members_) {
      const bool is_it = !member->is_trusted && member->entry.origin == fresh.entry.origin;
      if (is_it && (!fresh.has_id || !member->has_id)) return member.get();
    }
    return fresh.has_id ? nullptr : same_id;
  }

  std::string take_in(std::unique_ptr<Member> fresh) {
    Member* old = former(*fresh);
    if (old != nullptr && old->framework && !fresh->framework) {
      old->issues = std::move(fresh->issues);
      return old->entry.id;
    }
    const bool was_there = old != nullptr && old->framework;
    fresh->wanted = was_there ? old->wanted : choices_.agrees_to(fresh->entry.content_hash);
    fresh->turn = was_there ? old->turn : ++turns_;
    std::string id = fresh->entry.id;
    if (old == nullptr)
      members_.push_back(std::move(fresh));
    else
      *old = std::move(*fresh);
    return id;
  }

  void choose(Member& member, bool on) {
    const CatalogueEntry& entry = member.entry;
    member.wanted = on;
    if (member.is_trusted && !entry.bundled) return;  // named for this once: nothing is kept of it
    if (entry.bundled && on) {
      choices_.off.erase(entry.id);
    } else if (entry.bundled) {
      choices_.off.insert(entry.id);
    } else if (on) {
      choices_.agreed[entry.content_hash] = entry.id;
    } else {
      choices_.take_back(entry.id);
    }
  }

  bool may_be_on(const Member& member) const {
    return member.framework && member.wanted && (member.is_trusted || choices_.agrees_to(member.entry.content_hash));
  }

  // In the order of the entries, each added one that has a bundled one's id in the place of that.
  std::vector<Member*> active() const {
    std::vector<Member*> active;
    for (const auto& member : members_) {
      Member* in_its_place = member->is_trusted ? added(member->entry.id) : nullptr;
      const bool is_replaced = in_its_place != nullptr && may_be_on(*in_its_place);
      const bool replaces = !member->is_trusted && trusted(member->entry.id) != nullptr;
      if (is_replaced) active.push_back(in_its_place);
      if (!is_replaced && !replaces && may_be_on(*member)) active.push_back(member.get());
    }
    return active;
  }

  Result<WithWarnings<std::unique_ptr<Ruleset>>> build(const std::vector<Member*>& members) const {
    std::vector<Framework> frameworks;
    for (const Member* member : members) frameworks.push_back(*member->framework);
    return join_frameworks(shared_ ? *shared_ : Vocabulary{}, std::move(frameworks));
  }

  static std::vector<Member*> left_out(const std::vector<Member*>& members, const Result<WithWarnings<std::unique_ptr<Ruleset>>>& built) {
    if (!built) return members.empty() ? members : std::vector<Member*>{members.back()};
    std::vector<Member*> out;
    for (Member* member : members) {
      const auto is_it = [&](const Framework& framework) { return framework.id == member->entry.id && is_in(framework.place, *member); };
      const std::vector<Framework>& in = built->value->frameworks;
      if (std::none_of(in.begin(), in.end(), is_it)) out.push_back(member);
    }
    return out;
  }

  // Each is sound by itself, so every error is a clash.
  void leave_off(Member& member, const Issues& notes) {
    choose(member, false);
    for (const Issue& issue : notes) {
      if (issue.level == IssueLevel::Error && is_in(issue.place, member)) member.clashes.push_back(issue);
    }
    const auto is_error = [](const Issue& issue) { return issue.level == IssueLevel::Error; };
    if (member.clashes.empty()) std::copy_if(notes.begin(), notes.end(), std::back_inserter(member.clashes), is_error);
  }

  // Who was switched on last yields. What is left off may bring a bundled one back, so it is tried again; each time fewer
  // are wanted, and with none of them it cannot fail.
  void rebuild() {
    for (;;) {
      const std::vector<Member*> members = active();
      std::vector<Member*> by_turn = members;
      std::stable_sort(by_turn.begin(), by_turn.end(), [](const Member* a, const Member* b) { return a->turn < b->turn; });
      auto built = build(by_turn);
      const std::vector<Member*> out = left_out(by_turn, built);
      for (Member* member : out) leave_off(*member, built ? built->warnings : built.issues());
      if (!out.empty()) continue;
      if (by_turn != members) built = build(members);
      if (built) ruleset_ = std::move(built->value);
      in_force_ = contents(members);
      return;
    }
  }

  // Makes the ruleset and the entries what the choices say. The ruleset stays the same object where nothing that is on changed.
  void settle() {
    if (contents(active()) != in_force_) rebuild();
    list();
  }

  static std::vector<std::string> contents(const std::vector<Member*>& members) {
    std::vector<std::string> contents;
    for (const Member* member : members) contents.push_back(member->entry.id + " " + member->entry.content_hash);
    return contents;
  }

  void list() {
    const std::vector<Member*> on = active();
    entries_.clear();
    for (const auto& member : members_) {
      CatalogueEntry& entry = member->entry;
      entry.on = std::find(on.begin(), on.end(), member.get()) != on.end();
      entry.issues = member->issues;
      entry.issues.insert(entry.issues.end(), member->clashes.begin(), member->clashes.end());
      entries_.push_back(entry);
    }
  }

  RuleSources sources_;
  std::size_t loaded_ = 0;            // how many of them: the vocabulary, those found, those named
  std::optional<Vocabulary> shared_;  // checked
  Members members_;                   // those that it begins with first
  Choices choices_;
  std::size_t turns_ = 0;
  std::shared_ptr<const Ruleset> ruleset_;
  std::optional<std::vector<std::string>> in_force_;  // what the ruleset was built of; nothing: it is not built yet
  std::vector<CatalogueEntry> entries_;
};

}  // namespace
}  // namespace plugins

RuleSources shipped_sources(MemoryFiles shipped) {
  constexpr std::string_view Examples = "examples/";
  const auto files = std::make_shared<const MemoryFiles>(std::move(shipped));
  RuleSources sources;
  sources.vocabulary = plugins::folder_of(files, std::string(SharedVocabularyFolder));
  for (const std::string& folder : files->plugin_folders("rules")) {
    if (folder != SharedVocabularyFolder) sources.found.push_back(plugins::folder_of(files, folder));
  }
  for (const auto& [path, text] : files->texts()) {
    if (path.starts_with(Examples)) sources.examples.push_back({path, text});
  }
  return sources;
}

std::unique_ptr<Catalogue> make_catalogue(RuleSources sources) { return std::make_unique<plugins::PluginCatalogue>(std::move(sources)); }

}  // namespace takehold
