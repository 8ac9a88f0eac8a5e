// SPDX-License-Identifier: MIT
//
// What a reader gets, to the byte, in every build: natively, under sanitizers and as WebAssembly. The reports are here whole, to be read.
//
// After a wanted change: TAKEHOLD_RENEW=1 build/dev/tests/reports/reports_tests, then read the difference.
#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>

#include <catch2/catch_test_macros.hpp>

#include "support/shipped.hpp"
#include "takehold/document/document.hpp"
#include "takehold/engine/diagnosis.hpp"
#include "takehold/report/formats.hpp"

namespace takehold {
namespace {

const std::string Folder = "tests/reports/";

// What is short enough to be read is kept of every example, and of these more. All formats of all examples would be megabytes.
struct Kept {
  std::string_view example, format;
};
constexpr Kept Further[] = {
    {"examples/sales-forecast/middle.takehold.json", "html"},         {"examples/contact-centre/six-months-on.takehold.json", "html"},
    {"examples/operating-model/three-wins.takehold.json", "html"},    {"examples/scale-thresholds/permit-office.takehold.json", "html"},
    {"examples/scale-thresholds/permit-office.takehold.json", "json"}, {"examples/sales-forecast/before.takehold.json", "json"},
};

std::string stored(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string line_from(std::string_view text, std::size_t start) {
  return std::string(text.substr(start, std::min<std::size_t>(text.find('\n', start) - start, 300)));
}

// The first line in which a report is not what is kept of it, as a compiler would name it; empty where there is none.
std::string first_difference(const std::string& path, std::string_view kept, std::string_view now) {
  if (kept == now) return {};
  const auto differs = std::mismatch(kept.begin(), kept.end(), now.begin(), now.end()).first;
  const std::size_t at = static_cast<std::size_t>(differs - kept.begin());
  const std::size_t start = at == 0 ? 0 : kept.rfind('\n', at - 1) + 1;  // of the line; npos + 1 is 0
  const auto line = std::count(kept.begin(), kept.begin() + static_cast<std::ptrdiff_t>(start), '\n') + 1;
  return path + ":" + std::to_string(line) + "\n  kept: " + line_from(kept, start) + "\n  now:  " + line_from(now, start);
}

// Compares with what is kept, after writing it where that is asked for.
void check_kept(const std::string& name, const std::string& now) {
  const std::string path = Folder + name;
  if (std::getenv("TAKEHOLD_RENEW") != nullptr) std::ofstream(path, std::ios::binary) << now;
  CHECK(first_difference(path, stored(path), now) == "");
  CHECK(now.size() < 400'000);
}

std::string base_name(std::string_view path) {
  const std::string_view file = path.substr(path.find_last_of('/') + 1);
  return std::string(file.substr(0, file.find('.')));
}

bool is_kept(std::string_view example, const ReportFormat& format) {
  const auto is_this = [&](const Kept& one) { return one.example == example && one.format == format.name; };
  return format.pasted || std::any_of(std::begin(Further), std::end(Further), is_this);
}

TEST_CASE("The examples give the same reports in every build") {
  const auto catalogue = test::shipped_catalogue();
  const auto rules = catalogue->ruleset();
  for (const ExampleFile& file : catalogue->examples()) {
    const auto document = read_document(file.text, file.path, rules->vocabulary);
    REQUIRE(document);
    const Diagnosis diagnosis = diagnose(*rules, document->value);
    Terminal terminal;
    terminal.file = file.path;
    for (const ReportFormat& format : report_formats()) {
      if (is_kept(file.path, format)) check_kept(base_name(file.path) + format.ending, format.write({*rules, document->value, diagnosis}, terminal));
    }
  }
}

TEST_CASE("The first difference is named by file and line") {
  CHECK(first_difference("a.txt", "one\ntwo\n", "one\ntwo\n").empty());
  CHECK(first_difference("a.txt", "one\ntwo\nthree\n", "one\ntwu\nthree\n") == "a.txt:2\n  kept: two\n  now:  twu");
  CHECK(first_difference("a.txt", "", "one\n") == "a.txt:1\n  kept: \n  now:  one");
  CHECK(first_difference("a.txt", "one\n", "one\nmore\n") == "a.txt:2\n  kept: \n  now:  more");
}

TEST_CASE("The README opens with a real diagnosis") {
  const std::string readme = stored("README.md"), mark = "```text\n";
  const auto start = readme.find(mark) + mark.size();
  const std::string sample = readme.substr(start, readme.find("```", start) - start);
  CHECK(sample.size() > 300);
  CHECK(stored(Folder + "middle.txt").starts_with(sample));
}

TEST_CASE("Reading and writing an example leaves it as it is") {
  const auto catalogue = test::shipped_catalogue();
  const auto rules = catalogue->ruleset();
  for (const ExampleFile& file : catalogue->examples()) {
    const auto document = read_document(file.text, file.path, rules->vocabulary);
    REQUIRE(document);
    CHECK(document->warnings.empty());
    CHECK(write_document(document->value, rules->vocabulary) == file.text);
  }
}

}  // namespace
}  // namespace takehold
