// SPDX-License-Identifier: MIT
//
// A framework as data: what a plugin declares, read once when it is loaded. Nothing here is executable.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "takehold/framework/declared.hpp"
#include "takehold/model/assessment.hpp"
#include "takehold/model/vocabulary.hpp"

namespace takehold {

enum class Severity { Low, Medium, High, Blocker };
enum class Effort { Small, Medium, Large };
enum class Phase { BeforeGoLive, First30Days, First90Days, EachQuarter };
enum class GateId { ToPilot, ToRollout, ToScaled };

// The words of documents and reports: "blocker", "small", "before go-live", "to-rollout".
[[nodiscard]] std::string_view to_text(Severity severity);
[[nodiscard]] std::string_view to_text(Effort effort);
[[nodiscard]] std::string_view to_text(Phase phase);
[[nodiscard]] std::string_view to_text(GateId gate);
[[nodiscard]] std::optional<Severity> severity_from(std::string_view text);
[[nodiscard]] std::optional<Effort> effort_from(std::string_view text);
[[nodiscard]] std::optional<Phase> phase_from(std::string_view text);
[[nodiscard]] std::optional<GateId> gate_from(std::string_view text);

// A condition that, when it holds, is a finding (a severity) or a strength (none).
// With `on`, one verdict for each row of that table.
struct Rule : Declared {              // the title says what is so, in one sentence, with answers
  std::string on;                     // table; empty: one verdict for the assessment
  std::optional<Severity> severity;   // nothing: this is a strength
  ExprPtr applies;                    // null: always
  ExprPtr when;
  Computed condition;                 // given(applies, when); built by complete()
  std::string cause;                  // of the vocabulary; strengths need none
  Text because;                       // why it stops the rollout
  std::vector<std::string> actions;   // ids; the first is what to do first
  bool says_how_it_goes = false;      // a sign of how the rollout goes: good as a strength, bad as a finding

  bool is_strength() const { return !severity; }
};

// A named sum of named parts; its total is an expression that rules and scores use.
struct Measure : Declared {
  struct Part {
    std::string title;
    Computed value;
  };
  std::string on;
  std::string unit_one, unit_many;    // "point", "points"
  std::string note;                   // what its weights rest on, shown wherever it is
  std::vector<Part> parts;
  Computed total;                     // sum of the parts; built by the host
};

// Links that must all hold, for the assessment or for each row of a table. What is said of it is the first that is broken.
// It makes no finding; rules do.
struct Chain : Declared {
  struct Link : Declared {            // "The output enters the workflow"
    ExprPtr holds;
    Computed sound;                   // given(applies of the chain, holds); built by complete()
    Text broken;                      // what it means that it does not; shown only where it is certainly broken
  };
  std::string on;
  std::string summary;
  ExprPtr applies;                    // null: always
  std::vector<Link> links;            // in the order in which one needs the one before
};

// Thresholds in order, of the assessment. A rung that is reached, or comes with what is planned, and for which nothing is
// ready breaks; what is said is the first that does.
struct Ladder : Declared {
  struct Rung : Declared {
    Computed reached;
    Computed ahead;                   // comes with what is planned; null: that is not asked
    Computed ready;
    Computed sound;                   // given(any { reached, ahead }, ready): false where it breaks; built by complete()
    Text breaks;                      // what happens where it is crossed unready; shown only where it certainly breaks
  };
  std::string summary;
  std::vector<Rung> rungs;
};

// A share that was measured, carried over to conditions under which it was not: an interval, step by step. Each step says
// which part of the new is like what was measured. `low` holds where nothing else reaches it at all; `free` where all else
// reaches it in full; under the assumption that all else does no better than what was measured, the start is the upper end.
struct Estimate : Declared {
  struct Step : Declared {
    Computed share;                   // 0 to 1; where it does not apply, the step changes nothing
    Computed low, free;               // ends after this step; built by the host
    std::string why;
  };
  std::string summary;
  std::string assumes;                // the assumption, as a sentence
  std::string start_title;
  Computed start;                     // 0 to 1
  std::vector<Step> steps;
};

// A score of 0 to 100 made of weighted indicators (docs/semantics.md, section 6).
struct Dimension : Declared {
  struct Indicator {
    std::string title;
    int weight = 1;                   // 1..1000
    std::string on;                   // table; then the indicator is the mean over its rows
    Computed value;                   // a truth, level, percent or number from 0 to 1; its node is in millionths
    Place place;
  };
  std::string summary;
  std::vector<Indicator> indicators;
};

// One thing that must hold to enter a stage. Exactly one of the three kinds is set.
struct Requirement : Declared {             // has no id: many belong to one gate; the title may read answers
  GateId gate = GateId::ToPilot;
  Computed when;                            // a condition over the assessment
  std::string dimension;                    // or: this score is at least `points`
  int points = 0;
  std::optional<Severity> no_findings;      // or: no finding of this severity or above, from this framework
};

struct Action : Declared {            // the title is a verb first, and may read answers
  struct Change {                     // what is different once it is done
    enum class Kind { Sets, Raises, Lowers };
    Kind kind = Kind::Sets;
    FactName fact;
    ExprPtr value;                    // Number or Name
  };
  std::string on;                     // table that its texts may read; empty: the assessment
  Text how;                           // one or two sentences; may be empty
  Effort effort = Effort::Medium;
  std::string owner;                  // owner role of the vocabulary
  Phase phase = Phase::BeforeGoLive;
  std::vector<Change> changes;
};

// A statement of a source, shown with its attribution as printed and never computed with.
struct Claim : Declared {             // has a text and no title
  std::string text;
  std::string attribution;            // "McKinsey & Company, 2023"; empty: the framework's own source says so
  bool verified = false;
};

// A table of answers and measures, one row a row: the incentive map.
struct View : Declared {
  struct Column {
    std::string title;
    FactName fact;                    // or
    std::string measure;
    bool is_shift = false;            // the arrow from old to new; empty is a gap
  };
  std::string summary;
  std::string on;
  std::vector<Column> columns;
};

// A shipped assessment that shows the framework at work.
struct Example : Declared {
  std::string story;                  // one sentence, told as somebody's situation
  std::string document;               // path below the folder `examples`
};

// A test of the plugin, in the plugin's own words.
struct PluginTest {
  std::string name;
  std::string document;                       // path below `examples`, or
  std::string given_json;                     // a document's text, built by the host from the author's table
  std::vector<std::string> fires, clear, undetermined, not_applicable;  // ids of rules and strengths, or "rule[row name]"
  std::vector<std::string> top;               // ids of the first findings, in order
  bool fires_only = false;                    // true: no finding fires but those in `fires`
  Place place;
};

// Every kind of part that a framework declares, in a list of its own. Who adds one here is led by the compiler to what else
// it needs: kinds.hpp, and from there whatever treats all kinds.
struct DeclaredParts {
  std::vector<Rule> rules;
  std::vector<Measure> measures;
  std::vector<Chain> chains;
  std::vector<Ladder> ladders;
  std::vector<Estimate> estimates;
  std::vector<Dimension> dimensions;
  std::vector<Requirement> requirements;
  std::vector<Action> actions;
  std::vector<Claim> claims;
  std::vector<View> views;
  std::vector<Example> examples;
};

struct Framework : DeclaredParts {
  std::string id;
  std::string version;
  int api = 1;
  std::string title;
  std::string summary;
  std::vector<std::string> sources;           // what it rests on, for people
  std::string licence;
  Vocabulary own;                             // facts and tables it adds
  std::vector<PluginTest> tests;
  Place place;
};

// Builds the trees that are derived from others, once more where they are there already. The loader calls it, and whatever
// makes a ruleset; a framework that was made by hand needs it before anything reads its trees.
void complete(Framework& framework);

}  // namespace takehold
