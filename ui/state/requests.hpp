// SPDX-License-Identifier: MIT
//
// What drawing may ask for. Draw functions only read; each thing a person does becomes a value in this queue, and App carries
// it out after the frame, in one place (app/perform.cpp).
#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "state/page.hpp"
#include "takehold/session/edit.hpp"
#include "takehold/value/result.hpp"

namespace takehold::ui {

struct DoEdit { Edit edit; };
struct GoTo { Route route; };
// Opens the details of something: the key of a finding, a strength or an open verdict, or an answer's address
// (takehold/change/answer_address.hpp). Empty closes them.
struct ShowDetails { std::string target; };
struct RunCommand { std::string id; };
struct CopyText { std::string text; };
struct OpenExample { std::string path; };
struct OpenRecent { std::string place; };
struct ForgetRecent { std::string place; };
struct SwitchPlugin { std::string id; bool on = false; };
struct RemovePlugin { std::string id; };
struct Say { std::string text; };  // a toast, and the live region
struct Complain { Issues issues; };  // a change that could not be made

using Request = std::variant<DoEdit, GoTo, ShowDetails, RunCommand, CopyText, OpenExample, OpenRecent, ForgetRecent,
                            SwitchPlugin, RemovePlugin, Say, Complain>;

class Requests {
 public:
  void ask(Request request) { queue_.push_back(std::move(request)); }

  // An edit, or the reason why it could not be made.
  void edit(Edit edit) { ask(DoEdit{std::move(edit)}); }
  void edit(Result<Edit> edit) {
    if (edit) ask(DoEdit{std::move(*edit)});
    else ask(Complain{edit.issues()});
  }
  void go(Page page, std::string part = {}) { ask(GoTo{{page, std::move(part)}}); }
  void show(std::string target) { ask(ShowDetails{std::move(target)}); }
  void run(std::string command) { ask(RunCommand{std::move(command)}); }

  std::vector<Request> take() { return std::exchange(queue_, {}); }
  bool empty() const { return queue_.empty(); }

 private:
  std::vector<Request> queue_;
};

}  // namespace takehold::ui
