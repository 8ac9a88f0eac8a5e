// SPDX-License-Identifier: MIT
//
// What building a frame of the interface costs, page by page, without a window: with an example, and with one list of 1,000 rows.
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "measure.hpp"
#include "takehold/plugins/catalogue.hpp"
#include "takehold/plugins/files.hpp"
#include "takehold/rules/bundle.hpp"
#include "takehold/ui/app.hpp"
#include "takehold/ui/embedded_fonts.hpp"
#include "takehold/ui/screenshot.hpp"

namespace {

using namespace takehold;

constexpr double Target = 500;       // microseconds a frame
constexpr double FrameTime = 1.0 / 60;
constexpr int ManyRows = 1000;

// Nothing comes of what is asked of it.
class SilentPlatform final : public ui::Platform {
 public:
  ui::Capabilities can() const override { return {}; }
  void choose_file(ui::FileKind) override {}
  void reopen(const std::string&) override {}
  void save(const ui::SaveRequest&) override {}
  void copy(std::string_view) override {}
  void open_link(std::string_view) override {}
  void quit() override {}
  void keep(std::string_view, std::string_view) override {}
  std::string today() const override { return "2026-03-31"; }
  double now_ms() const override { return 0; }
};

std::string example(const Catalogue& catalogue, std::string_view path) {
  for (const ExampleFile& file : catalogue.examples())
    if (file.path == path) return file.text;
  return {};
}

std::string with_many_roles() {
  std::string rows;
  for (int row = 1; row <= ManyRows; ++row) rows += std::string(row > 1 ? "," : "") + "{\"name\":\"Role " + std::to_string(row) + "\",\"extra_effort\":\"some\"}";
  return "{\"takehold\":1,\"title\":\"Many roles\",\"stage\":\"rollout\",\"records\":{\"role\":{\"rows\":[" + rows + "]}}}";
}

class Pages {
 public:
  explicit Pages(Catalogue& catalogue) : app_(platform_, catalogue, ui::embedded_fonts(), {}) { app_.set_surface({}); }

  void open(const std::string& text) {
    app_.opened(ui::FileKind::Assessment, "bench.takehold.json", {}, text);
    settle();
  }
  bench::Measured page(const std::string& name, const char* command) {
    app_.run(command);
    settle();
    return bench::measure(name, Target, [this] { frame(); });
  }

 private:
  void frame() {
    app_.frame(FrameTime);
    screen_.finish_frame();
  }
  void settle() {
    for (int count = 0; count < 10; ++count) frame();
  }

  ui::Headless screen_{1280, 860};
  SilentPlatform platform_;
  ui::App app_;
};

}  // namespace

int main() {
  const auto catalogue = make_catalogue(MemoryFiles::of(bundled_files()));
  Pages pages(*catalogue);
  std::vector<bench::Measured> steps;
  steps.push_back(pages.page("start", "go.start"));
  pages.open(example(*catalogue, "examples/sales-forecast/middle.takehold.json"));
  steps.push_back(pages.page("interview", "go.interview"));
  steps.push_back(pages.page("diagnosis", "go.diagnosis"));
  steps.push_back(pages.page("frameworks", "go.frameworks"));
  steps.push_back(pages.page("plan", "go.plan"));
  steps.push_back(pages.page("report", "go.report"));
  pages.open(with_many_roles());
  steps.push_back(pages.page("diagnosis, 1,000 roles", "go.diagnosis"));
  steps.push_back(pages.page("frameworks, 1,000 roles", "go.frameworks"));
  steps.push_back(pages.page("plan, 1,000 roles", "go.plan"));
  steps.push_back(pages.page("interview, 1,000 roles", "go.interview"));
  std::puts(bench::table(steps).c_str());
}
