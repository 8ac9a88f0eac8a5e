// SPDX-License-Identifier: MIT
#include <string_view>

#include "takehold/report/escape.hpp"
#include "takehold/report/plugin_description.hpp"
#include "takehold/report/questions.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

// Ids and expressions are set as code; an id cannot contain a backquote.
std::string code(std::string_view text) { return "`" + std::string(text) + "`"; }

std::string cited(const Cites& cites) { return cites.empty() ? "" : " (" + list_in_words(cites, cites.size()) + ")"; }

std::string titled(std::string_view title, bool any) { return any ? "\n## " + std::string(title) + "\n\n" : ""; }

std::string fact_lines(const FactName& name, const FactDef& fact) {
  std::string text = "- " + code(to_text(name)) + ": " + escape_markdown(fact.ask.empty() ? fact.label : fact.ask) + "\n";
  if (!fact.help.empty()) text += "  " + escape_markdown(fact.help) + "\n";
  text += "  Answer: " + escape_markdown(answer_form(fact) + cited(fact.cites)) + ".\n";
  if (fact.asked_if) text += "  Asked only if " + code(to_text(*fact.asked_if)) + ".\n";
  return text;
}

// A table, one line for each item.
std::string grid_text(const Vocabulary& vocabulary, const Grid& grid) {
  std::string rows, answer;
  for (const FactDef& fact : vocabulary.facts) {
    if (fact.grid != grid.id) continue;
    if (answer.empty()) answer = answer_form(fact);
    const std::string help = fact.help.empty() ? "" : " " + fact.help;
    rows += "| " + code(fact.id) + " | " + escape_markdown(fact.ask + help) + " | " + escape_markdown(list_in_words(fact.cites, fact.cites.size())) + " |\n";
  }
  std::string text = titled(escape_markdown(grid.title) + ": asked together", true) + escape_markdown(grid.ask) + "\n\n";
  if (!grid.help.empty()) text += escape_markdown(grid.help) + "\n\n";
  return text + "Answer, for each: " + escape_markdown(answer) + ".\n\n| Fact | Question | Source |\n|---|---|---|\n" + rows;
}

std::string topics_text(const Vocabulary& vocabulary) {
  std::string text = titled("Topics", !vocabulary.topics.empty());
  for (const Topic& topic : vocabulary.topics) {
    text += "- " + code(topic.id) + ": **" + escape_markdown(topic.title) + "** " + escape_markdown(topic.help) + "\n";
  }
  return text;
}

std::string conditions_text(const Vocabulary& vocabulary) {
  std::string text = titled("Conditions", !vocabulary.conditions.empty());
  for (const Condition& condition : vocabulary.conditions) {
    const std::string each = condition.on.empty() ? "" : ", of each " + escape_markdown(condition.on);
    text += "- " + code(condition.id) + each + ": **" + escape_markdown(condition.title) + "** where " + code(to_text(*condition.when)) + "\n";
  }
  return text;
}

std::string vocabulary_text(const Vocabulary& vocabulary) {
  std::string text = topics_text(vocabulary) + conditions_text(vocabulary);
  text += titled("Questions about the rollout", !vocabulary.facts.empty());
  for (const FactDef& fact : vocabulary.facts) {
    if (fact.grid.empty()) text += fact_lines({"", fact.id}, fact);
  }
  for (const Grid& grid : vocabulary.grids) text += grid_text(vocabulary, grid);
  for (const RecordType& table : vocabulary.tables) {
    text += titled("Questions about each " + escape_markdown(table.one.empty() ? table.id : table.one), true);
    if (!table.ask.empty()) text += escape_markdown(table.ask) + "\n\n";
    if (!table.per.empty()) text += "One row a week for each row of " + code(table.per) + ".\n\n";
    for (const FactDef& fact : table.facts) text += fact_lines({table.id, fact.id}, fact);
  }
  return text;
}

std::string rule_lines(const Rule& rule) {
  std::string text = "### " + code(rule.id) + "\n\n**" + escape_markdown(rule.title.source) + "**\n\n" + escape_markdown(rule.because.source) + "\n\n";
  if (rule.severity) text += "- Severity: " + std::string(to_text(*rule.severity)) + "\n";
  if (!rule.on.empty()) text += "- One verdict for each " + escape_markdown(rule.on) + "\n";
  if (rule.applies) text += "- Applies where: " + code(to_text(*rule.applies)) + "\n";
  if (rule.when) text += "- Fires where: " + code(to_text(*rule.when)) + "\n";
  if (!rule.actions.empty()) text += "- What to do: " + escape_markdown(list_in_words(rule.actions, rule.actions.size())) + "\n";
  if (!rule.cites.empty()) text += "- Source: " + escape_markdown(list_in_words(rule.cites, rule.cites.size())) + "\n";
  return text + "\n";
}

std::string rules_text(const Framework& framework, bool strengths) {
  std::string text;
  for (const Rule& rule : framework.rules) {
    if (rule.is_strength() == strengths) text += rule_lines(rule);
  }
  return titled(strengths ? "Strengths" : "Rules", !text.empty()) + text;
}

std::string dimensions_text(const Framework& framework) {
  std::string text = titled("Scores", !framework.dimensions.empty());
  if (!text.empty()) text += "The weights are the authors' judgement.\n\n";
  for (const Dimension& dimension : framework.dimensions) {
    text += "- **" + escape_markdown(dimension.title.source) + "** " + escape_markdown(dimension.summary + cited(dimension.cites)) + "\n";
    for (const Dimension::Indicator& indicator : dimension.indicators) {
      text += "  - weight " + std::to_string(indicator.weight) + ": " + escape_markdown(indicator.title) + "\n";
    }
  }
  return text;
}

std::string measures_text(const Framework& framework) {
  std::string text = titled("Sums", !framework.measures.empty());
  for (const Measure& measure : framework.measures) {
    text += "- **" + escape_markdown(measure.title.source) + "** " + escape_markdown(measure.note + cited(measure.cites)) + "\n";
    for (const Measure::Part& part : measure.parts) text += "  - " + escape_markdown(part.title) + "\n";
  }
  return text;
}

std::string chains_text(const Framework& framework) {
  std::string text = titled("What breaks first", !framework.chains.empty() || !framework.ladders.empty());
  for (const Chain& chain : framework.chains) {
    text += "- **" + escape_markdown(chain.title.source) + "** " + escape_markdown(chain.summary + cited(chain.cites)) + "\n";
    for (const Chain::Link& link : chain.links) {
      text += "  - " + escape_markdown(link.title.source + cited(link.cites)) + ": holds where " + code(to_text(*link.holds)) + "\n";
    }
  }
  for (const Ladder& ladder : framework.ladders) {
    text += "- **" + escape_markdown(ladder.title.source) + "** " + escape_markdown(ladder.summary + cited(ladder.cites)) + "\n";
    for (const Ladder::Rung& rung : ladder.rungs) {
      text += "  - " + escape_markdown(rung.title.source + cited(rung.cites)) + ": reached where " + code(to_text(*rung.reached)) +
              (rung.ahead ? ", ahead where " + code(to_text(*rung.ahead)) : "") + ", ready where " + code(to_text(*rung.ready)) + "\n";
    }
  }
  return text;
}

std::string estimates_text(const Framework& framework) {
  std::string text = titled("Carried over", !framework.estimates.empty());
  for (const Estimate& estimate : framework.estimates) {
    text += "- **" + escape_markdown(estimate.title.source) + "** " + escape_markdown(estimate.summary + cited(estimate.cites)) + " Assumed: " +
            escape_markdown(estimate.assumes) + "\n";
    for (const Estimate::Step& step : estimate.steps) {
      text += "  - " + escape_markdown(step.title.source + ": " + step.why + cited(step.cites)) + " Like it: " + code(to_text(*step.share)) + "\n";
    }
  }
  return text;
}

std::string requirements_text(const Framework& framework) {
  std::string text = titled("What the gates ask for", !framework.requirements.empty());
  for (const Requirement& requirement : framework.requirements) {
    text += "- " + code(to_text(requirement.gate)) + ": " + escape_markdown(requirement.title.source + cited(requirement.cites)) + "\n";
  }
  return text;
}

std::string actions_text(const Framework& framework) {
  std::string text = titled("Actions", !framework.actions.empty());
  for (const Action& action : framework.actions) {
    text += "- " + code(action.id) + ": **" + escape_markdown(action.title.source) + "** " + escape_markdown(action.how.source) + "\n  " +
            escape_markdown(action.owner + ", " + std::string(to_text(action.effort)) + " effort, " + std::string(to_text(action.phase)) + cited(action.cites)) + "\n";
  }
  return text;
}

std::string claims_text(const Framework& framework) {
  std::string text = titled("Claims of the source", !framework.claims.empty());
  if (!text.empty()) text += "Shown as printed; never computed with.\n\n";
  for (const Claim& claim : framework.claims) {
    text += "- " + escape_markdown(claim.text + cited(claim.cites));
    if (!claim.attribution.empty()) text += " *" + escape_markdown(claim.attribution) + (claim.verified ? "*" : ", not verified*");
    text += "\n";
  }
  return text;
}

std::string examples_text(const Framework& framework) {
  std::string text = titled("Examples", !framework.examples.empty());
  for (const Example& example : framework.examples) {
    text += "- **" + escape_markdown(example.title.source) + "** " + escape_markdown(example.story) + " " + code("examples/" + example.document) + "\n";
  }
  return text;
}

std::string intro_text(const Framework& framework) {
  std::string text = "# " + escape_markdown(framework.title) + "\n\n" + escape_markdown(framework.summary) + "\n\n";
  text += code(framework.id) + " version " + escape_markdown(framework.version) + (framework.licence.empty() ? "" : ", " + escape_markdown(framework.licence)) + "\n";
  for (const std::string& source : framework.sources) text += "\n- Source: " + escape_markdown(source);
  return text + (framework.sources.empty() ? "" : "\n");
}

}  // namespace

std::string description_markdown(const Framework& framework) {
  return intro_text(framework) + rules_text(framework, false) + rules_text(framework, true) + dimensions_text(framework) +
         measures_text(framework) + chains_text(framework) + estimates_text(framework) + requirements_text(framework) + actions_text(framework) + vocabulary_text(framework.own) +
         claims_text(framework) + examples_text(framework);
}

std::string description_markdown(const Vocabulary& vocabulary) {
  std::string text = "# The shared vocabulary\n\nAsked once, used by every framework.\n" + vocabulary_text(vocabulary);
  text += titled("Themes", !vocabulary.themes.empty());
  for (const CauseTheme& theme : vocabulary.themes) {
    text += "- " + code(theme.id) + ": " + escape_markdown(theme.title) + ", a main cause in " + std::to_string(theme.main_in) + " of " +
            std::to_string(theme.published) + " published failures\n";
  }
  text += titled("Causes", !vocabulary.causes.empty());
  for (const Cause& cause : vocabulary.causes) text += "- " + code(cause.id) + ": " + escape_markdown(cause.title) + "\n";
  text += titled("Owner roles", !vocabulary.owners.empty());
  for (const OwnerRole& owner : vocabulary.owners) text += "- " + code(owner.id) + ": " + escape_markdown(owner.title + ", " + owner.help) + "\n";
  text += titled("Words", !vocabulary.words.empty());
  for (const Word& word : vocabulary.words) text += "- " + code(word.id) + ": " + escape_markdown(word.meaning) + "\n";
  return text;
}

}  // namespace takehold
