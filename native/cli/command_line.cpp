// SPDX-License-Identifier: MIT
#include "cli/command_line.hpp"

#include <CLI/CLI.hpp>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "cli/commands.hpp"
#include "takehold/report/formats.hpp"
#include "takehold/version.hpp"

namespace takehold::cli {
namespace {

constexpr const char* About =
    "Takehold tells whether an AI rollout will take hold, why not, and what to change first.\n"
    "It reads an assessment, a document *.takehold.json about one rollout, and never sends it anywhere.";

constexpr const char* Footer = R"(Examples:
  takehold new sales.takehold.json --title "Forecasting in sales"
  takehold set sales.takehold.json stage=rollout 'workflow[+].name=Forecasting' 'workflow[1].tasks_added=2'
  takehold assess sales.takehold.json
  takehold explain sales.takehold.json 'nothing-removed[Forecasting]'
  takehold gate sales.takehold.json to-rollout && ./release
  takehold set - stage=pilot < a.takehold.json | takehold assess -

Exit codes:
  0  done; a gate passes
  1  a gate fails, a test fails, a plugin has errors, --fail-on found something
  2  wrong usage, or a file, document or plugin that cannot be read
  3  a gate that can't be told yet, or one that nothing is asked for

A broken plugin is named on standard error and the others go on working; `gate` and `--fail-on` then exit with 2,
because what it asks for would be missing. FILE may be - for standard input. Files are saved whole or not at all.)";

const std::map<std::string, Format> TextOrJson{{"text", Format::Text}, {"json", Format::Json}};
const std::map<std::string, Format> MarkdownOrJson{{"markdown", Format::Markdown}, {"json", Format::Json}};

// Keeps what the options of all commands are read into, and what the chosen one does.
class CommandLine {
 public:
  CommandLine() {
    app_.footer(Footer);
    app_.require_subcommand(1);
    app_.get_formatter()->column_width(30);
    app_.get_formatter()->label("REQUIRED", "");
    app_.set_version_flag("--version", "takehold " + std::string(Version));
    app_.add_option("--plugin", globals_.rules.plugins, "Load this plugin too: a folder or a Lua file; may be repeated")
        ->type_name("PATH")->allow_extra_args(false);
    app_.add_option("--rules", globals_.rules.folder, "Take vocabulary and frameworks from this folder, not those that ship")->type_name("DIR");
    app_.add_flag("--no-color", globals_.no_color, "No colour, as with NO_COLOR in the environment");
    app_.fallthrough();
    add_assess();
    add_explain();
    add_questions();
    add_gate();
    add_new();
    add_set();
    add_schema();
    add_plugin();
  }

  int run(int argc, char** argv) {
    try {
      app_.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
      return app_.exit(error) == 0 ? Done : BadInput;
    }
    return chosen_();
  }

 private:
  CLI::App* command(CLI::App& above, const std::string& name, const std::string& what, std::function<int()> run) {
    CLI::App* command = above.add_subcommand(name, what);
    command->callback([this, run] { chosen_ = run; });
    return command;
  }

  static void add_file(CLI::App* command, std::string& file) {
    command->add_option("FILE", file, "The assessment; - for standard input")->required()->type_name("");
  }

  static void add_format(CLI::App* command, Format& format, const std::map<std::string, Format>& formats) {
    std::string names;
    for (const auto& entry : formats) names += (names.empty() ? "" : "|") + entry.first;
    command->add_option("--format", format, "How to write it")->transform(CLI::CheckedTransformer(formats).description(""))->type_name(names);
  }

  void add_report_format(CLI::App* command) {
    std::string names, purposes = "How to write it";
    std::vector<std::string> known;
    for (const ReportFormat& format : report_formats()) {
      known.emplace_back(format.name);
      names += (names.empty() ? "" : "|") + known.back();
      purposes += "\n" + known.back() + ": " + format.purpose;
    }
    command->add_option("--format", assess_.format, purposes)->check(CLI::IsMember(known).description(""))->type_name(names);
  }

  void add_assess() {
    CLI::App* it = command(app_, "assess", "What will stop this rollout, why, on whose desk it lies and what to do first",
                           [this] { return assess(globals_, assess_); });
    add_file(it, assess_.file);
    add_report_format(it);
    it->add_option_function<std::string>("--fail-on", [this](const std::string& word) { assess_.fail_on = severity_from(word); },
                                         "Exit with 1 when a finding is as severe as this or more")
        ->check(CLI::IsMember({"low", "medium", "high", "blocker"}).description(""))->type_name("low|medium|high|blocker");
  }

  void add_explain() {
    CLI::App* it = command(app_, "explain", "Why a finding holds: its condition with the answers in it, evidence and source",
                           [this] { return explain(globals_, explain_); });
    add_file(it, explain_.file);
    it->add_option("FINDING", explain_.finding, "A finding, strength or rule by name; without it, all of them")->type_name("");
  }

  void add_questions() {
    CLI::App* it = command(app_, "questions", "What is not answered yet in FILE, or with --all everything that can be asked",
                           [this] { return questions(globals_, questions_); });
    it->add_option("FILE", questions_.file, "The assessment; - for standard input")->type_name("");
    it->add_flag("--all", questions_.all, "All questions with type, options, range, unit and when they are asked");
    add_format(it, questions_.format, TextOrJson);
  }

  void add_gate() {
    CLI::App* it = command(app_, "gate", "Whether the rollout is ready for its next stage, by exit code: 0 yes, 1 no, 3 can't be told yet",
                           [this] { return gate(globals_, gate_); });
    add_file(it, gate_.file);
    it->add_option("GATE", gate_.gate, "to-pilot, to-rollout or to-scaled")->required()->type_name("");
  }

  void add_new() {
    CLI::App* it = command(app_, "new", "An assessment in which nothing is answered yet; never overwrites",
                           [this] { return create(globals_, new_); });
    it->add_option("FILE", new_.file, "What to make; - for standard output")->required()->type_name("");
    it->add_option("--title", new_.title, "What the rollout is called; otherwise the file's name")->type_name("TEXT");
  }

  void add_set() {
    CLI::App* it = command(app_, "set", "Change answers", [this] { return set(globals_, set_); });
    it->add_option("FILE", set_.file, "The assessment; - reads standard input and writes standard output")->required()->type_name("");
    it->add_option("FACT=VALUE", set_.changes, "An answer; all are made, or none")->required()->type_name("");
    it->footer("  training_done=yes                      yes or no\n"
               "  usage_share=20..30                     a range, where it is not known better\n"
               "  approvals=                             not answered after all\n"
               "  'approvals=?'                          asked, and not known yet\n"
               "  'approvals=n/a: nothing is approved'   does not apply, because\n"
               "  'workflow[+].name=Reporting'           a further row of a list\n"
               "  'workflow[Reporting].tasks_added=3'    in a row, by its name or number\n"
               "  workflow.complete=yes                  that is the whole list\n"
               "  owners.process-owner='Ana Ruiz'        who that is here; also title, about, currency, words.person\n"
               "`takehold questions --all` has all names and what may be answered.");
  }

  void add_schema() { command(app_, "schema", "JSON Schema of a document", [this] { return schema(globals_); }); }

  void add_plugin() {
    CLI::App* plugin = app_.add_subcommand("plugin", "Frameworks: list, check, test or describe them; help for editors");
    plugin->require_subcommand(1);
    command(*plugin, "list", "What is loaded", [this] { return plugin_list(globals_); });
    add_plugin_command(*plugin, "check", "What is wrong with it, and what was meant", [this] { return plugin_check(globals_, describe_.path); });
    add_plugin_command(*plugin, "test", "Run its tests and name rules that lack one", [this] { return plugin_test(globals_, describe_.path); });
    CLI::App* it = add_plugin_command(*plugin, "describe", "All that it asks and judges by, with sources",
                                      [this] { return plugin_describe(globals_, describe_); });
    add_format(it, describe_.format, MarkdownOrJson);
    command(*plugin, "stub", "The plugin language for editors: annotations for the Lua language server", [this] { return plugin_stub(globals_); });
  }

  CLI::App* add_plugin_command(CLI::App& plugin, const std::string& name, const std::string& what, std::function<int()> run) {
    CLI::App* it = command(plugin, name, what, std::move(run));
    it->add_option("PATH", describe_.path, "A folder with a plugin.lua, a Lua file, or the name of one that ships")->required()->type_name("");
    return it;
  }

  CLI::App app_{About, "takehold"};
  std::function<int()> chosen_;
  Globals globals_;
  AssessArguments assess_;
  ExplainArguments explain_;
  QuestionsArguments questions_;
  GateArguments gate_;
  NewArguments new_;
  SetArguments set_;
  DescribeArguments describe_;
};

}  // namespace

int run(int argc, char** argv) { return CommandLine().run(argc, argv); }

}  // namespace takehold::cli
