// SPDX-License-Identifier: MIT
//
// What a reader gets, to the byte, in every build: natively, under sanitizers and as WebAssembly.
// The diagnoses of the sales-forecast story stand here whole, to be read; of all reports of all examples the digests.
//
// After a wanted change: TAKEHOLD_RENEW=1 build/dev/tests/reports/reports_tests, then read the difference.
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <memory>

#include <catch2/catch_test_macros.hpp>

#include "takehold/document/document.hpp"
#include "takehold/engine/diagnosis.hpp"
#include "takehold/plugins/shipped.hpp"
#include "takehold/report/html_report.hpp"
#include "takehold/report/json_report.hpp"
#include "takehold/report/markdown_report.hpp"
#include "takehold/report/text_report.hpp"
#include "takehold/rules/bundle.hpp"

namespace takehold {
namespace {

const std::string Folder = "tests/reports/";

std::unique_ptr<Ruleset> shipped_rules() {
  auto shipped = load_shipped(MemoryFiles::of(bundled_files()));
  REQUIRE(shipped);
  CHECK(to_text(shipped->warnings).empty());
  auto rules = build_ruleset(std::move(shipped->value.vocabulary), std::move(shipped->value.frameworks));
  REQUIRE(rules);
  return std::move(rules->value);
}

// FNV-1a, 64 bits.
std::string digest(const std::string& text) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  std::string hex(16, '0');
  for (std::size_t i = 16; i-- > 0; hash >>= 4U) hex[i] = "0123456789abcdef"[hash & 15U];
  return hex;
}

std::string stored(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// The stored text, after writing it anew where that is asked for.
std::string expected(const std::string& name, const std::string& now) {
  if (std::getenv("TAKEHOLD_RENEW") != nullptr) std::ofstream(Folder + name, std::ios::binary) << now;
  return stored(Folder + name);
}

struct Reports {
  std::string text, markdown, json, html;
};

Reports reports_of(const Ruleset& rules, const BundledFile& example) {
  const auto document = read_document(example.text, example.path, rules.vocabulary);
  REQUIRE(document);
  const Diagnosis diagnosis = diagnose(rules, document->value);
  TextReportOptions options;
  options.file = example.path;
  return {text_report(rules, diagnosis, options), markdown_report(rules, diagnosis), json_report(rules, diagnosis),
          html_report(rules, document->value, diagnosis)};
}

std::string base_name(std::string_view path) {
  const std::string_view file = path.substr(path.find_last_of('/') + 1);
  return std::string(file.substr(0, file.find('.')));
}

TEST_CASE("The examples give the same reports in every build") {
  const auto rules = shipped_rules();
  std::string digests;
  for (const BundledFile& file : bundled_files()) {
    if (!file.path.starts_with("examples/")) continue;
    const Reports reports = reports_of(*rules, file);
    const std::string path(file.path);
    digests += digest(reports.text) + " " + digest(reports.markdown) + " " + digest(reports.json) + " " + digest(reports.html) + "  " + path + "\n";
    if (path.find("sales-forecast") == std::string::npos) continue;
    const std::string name = base_name(path) + ".txt";
    CHECK(reports.text == expected(name, reports.text));
  }
  CHECK(digests == expected("digests", digests));
}

TEST_CASE("The README opens with a real diagnosis") {
  const std::string readme = stored("README.md"), mark = "```text\n";
  const auto start = readme.find(mark) + mark.size();
  const std::string sample = readme.substr(start, readme.find("```", start) - start);
  CHECK(sample.size() > 300);
  CHECK(stored(Folder + "middle.txt").starts_with(sample));
}

TEST_CASE("Reading and writing an example leaves it as it is") {
  const auto rules = shipped_rules();
  for (const BundledFile& file : bundled_files()) {
    if (!file.path.starts_with("examples/")) continue;
    const auto document = read_document(file.text, file.path, rules->vocabulary);
    REQUIRE(document);
    CHECK(document->warnings.empty());
    CHECK(write_document(document->value, rules->vocabulary) == file.text);
  }
}

}  // namespace
}  // namespace takehold
