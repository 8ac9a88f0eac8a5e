// SPDX-License-Identifier: MIT
//
// Called by the page (seam.calls): files that were opened, dropped or saved, and texts that were kept.
#include <string>
#include <utility>
#include <vector>

#include "browser.hpp"
#include "program.hpp"

using takehold::web::Dropped;
using takehold::web::BrowserProgram;

struct takehold::web::Dropped {
  std::vector<std::pair<std::string, std::string>> files;
};

extern "C" {

void web_put_kept(takehold::ui::Kept* kept, const char* key, const char* text) { (*kept)[key] = text; }

void web_opened(BrowserProgram* program, int kind, const char* name, const char* place, const char* bytes, int size) {
  program->app().opened(static_cast<takehold::ui::FileKind>(kind), name, place, std::string(bytes, static_cast<std::size_t>(size)));
}

// Several files arrive together: begin, add each, end.
Dropped* web_drop_begin() { return new Dropped; }

void web_drop_add(Dropped* files, const char* name, const char* bytes, int size) {
  files->files.emplace_back(name, std::string(bytes, static_cast<std::size_t>(size)));
}

void web_drop_end(BrowserProgram* program, Dropped* files) {
  program->app().dropped(std::move(files->files));
  delete files;
}

void web_saved(BrowserProgram* program, const char* place, const char* name) { program->app().saved(place, name); }

void web_failed(BrowserProgram* program, const char* what, const char* code, const char* message, const char* cure) {
  program->app().failed(what, {takehold::error(code, message, cure)});
}

bool web_has_unsaved_work(BrowserProgram* program) { return program->app().has_unsaved_work(); }

}  // extern "C"
