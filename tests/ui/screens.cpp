// SPDX-License-Identifier: MIT
//
// ui_screens FOLDER [PART]: pictures of every page, light and dark, at 390, 1280 and 2560 pixels, for a person to look at.
// PART draws only those whose names contain it. "-whole" in a name: the page in a window that is high enough for all of it.
#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

#include "app/pages.hpp"
#include "ui/support/robot.hpp"

using namespace takehold::ui;

namespace {

struct Shot {
  std::string name;
  std::string example;   // empty: nothing is open
  std::string command;   // run before the picture
  std::string press;     // a link to press after it; empty: none
};

struct Size {
  int width, height;
};

constexpr const char* Full = "examples/contact-centre/six-months-on.takehold.json";
constexpr const char* Middle = "examples/sales-forecast/middle.takehold.json";

// Each page as it first appears.
void add_pages(std::vector<Shot>& all) {
  for (const PageRow& row : pages())
    all.push_back({std::string(row.command).substr(3), row.needs == Needs::Assessment ? Full : "", row.command, ""});
}

std::vector<Shot> shots() {
  std::vector<Shot> all{
      {"quick-scan", "", "file.quick-scan", ""},
      {"suspicions", "examples/claims-desk/week-by-week.takehold.json", "go.diagnosis", ""},
      {"diagnosis-empty", "", "file.new", ""},
      {"details", Middle, "go.diagnosis", "In Forecasting the AI adds 2 tasks and takes none away"},
      {"incentive-alignment", "examples/incentive-map/four-roles.takehold.json", "go.frameworks", "Incentive alignment"},
      {"operating-model", "examples/operating-model/repair-desk.takehold.json", "go.frameworks", "Operating model"},
      {"rollout-patterns", "examples/claims-desk/week-by-week.takehold.json", "go.frameworks", "Rollout patterns"},
      {"scale-thresholds", "examples/scale-thresholds/permit-office.takehold.json", "go.frameworks", "Scale thresholds"},
      {"table-plan", Full, "go.plan", "As a table"},
      {"action-open", Full, "go.plan", "How and why"},
      {"gate-open", Middle, "go.diagnosis", "What it asks for"},
      {"report-gate", Middle, "go.report", "What it asks for"},
      {"handbook", "", "go.plugins", "Incentive alignment"},
      {"palette", Middle, "view.palette", ""},
      {"keys", Middle, "help.keys", ""},
  };
  add_pages(all);
  return all;
}

std::string name_of(const Shot& shot, Size size, bool dark) {
  return shot.name + "-" + std::to_string(size.width) + (size.height > 2000 ? "-whole" : "") + (dark ? "-dark" : "-light");
}

void take(const std::string& path, const Shot& shot, Size size, bool dark) {
  Robot robot({size.width, size.height, 1, dark, {}});
  if (!shot.example.empty()) robot.open_example(shot.example);
  if (!shot.command.empty()) robot.app().run(shot.command);
  if (shot.name == "diagnosis-empty") robot.app().run("go.diagnosis");
  robot.settle();
  for (int tries = 0; tries < 8 && !shot.press.empty() && !robot.can_press(Role::None, shot.press); ++tries) robot.scroll(3);
  if (!shot.press.empty() && robot.can_press(Role::None, shot.press)) robot.press(Role::None, shot.press);
  robot.picture(path);
  std::printf("%s\n", path.c_str());
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 2) {
    std::fputs("usage: ui_screens FOLDER [PART]\n", stderr);
    return 2;
  }
  const std::string folder = arguments[1], part = count > 2 ? arguments[2] : "";
  std::filesystem::create_directories(folder);
  for (const Shot& shot : shots())
    for (const Size size : {Size{390, 844}, Size{1280, 860}, Size{2560, 1440}, Size{390, 4200}, Size{1280, 4200}})
      for (const bool dark : {false, true}) {
        const std::string name = name_of(shot, size, dark);
        if (name.find(part) != std::string::npos) take(folder + "/" + name + ".png", shot, size, dark);
      }
}
