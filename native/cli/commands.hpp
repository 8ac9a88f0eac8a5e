// SPDX-License-Identifier: MIT
//
// The commands, one source file each. Each takes what the command line said and returns an ExitCode.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/rules.hpp"
#include "takehold/framework/framework.hpp"

namespace takehold::cli {

struct Globals {
  RulesChoice rules;
  bool no_color = false;
};

enum class Format { Text, Json, Markdown };  // of what is no report

struct AssessArguments {
  std::string file;
  std::string format = "text";  // a name of report/formats.hpp
  std::optional<Severity> fail_on;
};
int assess(const Globals& globals, const AssessArguments& arguments);

struct ExplainArguments {
  std::string file;
  std::string finding;  // empty: all
};
int explain(const Globals& globals, const ExplainArguments& arguments);

struct QuestionsArguments {
  std::string file;
  bool all = false;
  Format format = Format::Text;
};
int questions(const Globals& globals, const QuestionsArguments& arguments);

struct GateArguments {
  std::string file;
  std::string gate;
};
int gate(const Globals& globals, const GateArguments& arguments);

struct NewArguments {
  std::string file;
  std::string title;
};
int create(const Globals& globals, const NewArguments& arguments);

struct SetArguments {
  std::string file;
  std::vector<std::string> changes;
};
int set(const Globals& globals, const SetArguments& arguments);

int schema(const Globals& globals);

int plugin_list(const Globals& globals);
int plugin_check(const Globals& globals, const std::string& path);
int plugin_test(const Globals& globals, const std::string& path);

struct DescribeArguments {
  std::string path;
  Format format = Format::Markdown;
};
int plugin_describe(const Globals& globals, const DescribeArguments& arguments);
int plugin_stub(const Globals& globals);

}  // namespace takehold::cli
