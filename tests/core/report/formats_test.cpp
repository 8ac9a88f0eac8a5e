// SPDX-License-Identifier: MIT
#include "takehold/report/formats.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <set>

#include "core/report/fixture.hpp"

using namespace takehold;
using Catch::Matchers::ContainsSubstring;

namespace {

// What a reader must find in every format.
std::vector<std::string> what_is_said(const Diagnosis& diagnosis) {
  std::vector<std::string> said{diagnosis.title, diagnosis.outlook_reason};
  for (const Finding& finding : diagnosis.findings) said.insert(said.end(), {finding.title, finding.because});
  for (const Strength& strength : diagnosis.strengths) said.push_back(strength.title);
  for (const Score& score : diagnosis.scores) said.push_back(score.title);
  for (const PlannedAction& action : diagnosis.plan) said.push_back(action.title);
  for (const MeasureView& measure : diagnosis.measures) said.push_back(measure.subject.name);
  for (const OpenQuestion& question : diagnosis.questions) said.push_back(question.answer.question);
  return said;
}

// A line break is as good as a space.
std::string unwrapped(const std::string& text) {
  std::string result;
  for (const char c : text) {
    const char plain = c == '\n' ? ' ' : c;
    if (plain != ' ' || !result.ends_with(' ')) result += plain;
  }
  return result;
}

}  // namespace

TEST_CASE("Each format has a name, a title, an ending and a purpose of its own") {
  std::set<std::string> seen;
  for (const ReportFormat& format : report_formats()) {
    for (const char* word : {format.name, format.title, format.ending, format.media_type, format.purpose}) {
      INFO(word);
      CHECK_FALSE(std::string(word).empty());
    }
    CHECK(format.ending[0] == '.');
    CHECK(seen.insert(format.name).second);
    CHECK(seen.insert(format.ending).second);
    CHECK(find_report_format(format.name) == &format);
  }
  CHECK(find_report_format("papyrus") == nullptr);
}

TEST_CASE("Every format says what the diagnosis holds") {
  const Diagnosis diagnosis = test::small_diagnosis();
  for (const ReportFormat& format : report_formats()) {
    INFO(format.name);
    const std::string text = unwrapped(test::written(diagnosis, format.name));
    for (const std::string& words : what_is_said(diagnosis)) CHECK_THAT(text, ContainsSubstring(words));
  }
}

TEST_CASE("No format lets a control character of a document through") {
  Diagnosis diagnosis = test::small_diagnosis();
  diagnosis.title = diagnosis.findings.front().title = diagnosis.plan.front().title = "red \x1b[31m bell \x07";
  for (const ReportFormat& format : report_formats()) {
    INFO(format.name);
    const std::string text = test::written(diagnosis, format.name);
    CHECK(text.find('\x1b') == std::string::npos);
    CHECK(text.find('\x07') == std::string::npos);
  }
}

TEST_CASE("An empty diagnosis is a report in every format") {
  for (const ReportFormat& format : report_formats()) {
    INFO(format.name);
    CHECK_FALSE(test::written(Diagnosis{}, format.name).empty());
  }
}
