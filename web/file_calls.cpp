// SPDX-License-Identifier: MIT
//
// What the page calls: files that were opened, dropped or saved, and what was kept.
#include <emscripten.h>

#include <string>
#include <utility>
#include <vector>

#include "program.hpp"

using takehold::web::Program;

using Dropped = std::vector<std::pair<std::string, std::string>>;

extern "C" {

EMSCRIPTEN_KEEPALIVE void web_put_kept(takehold::ui::Kept* kept, const char* key, const char* text) { (*kept)[key] = text; }

EMSCRIPTEN_KEEPALIVE void web_opened(Program* program, int kind, const char* name, const char* place, const char* bytes, int size) {
  program->app().opened(static_cast<takehold::ui::FileKind>(kind), name, place, std::string(bytes, static_cast<std::size_t>(size)));
}

// Several files arrive together: begin, add each, end.
EMSCRIPTEN_KEEPALIVE Dropped* web_drop_begin() { return new Dropped; }

EMSCRIPTEN_KEEPALIVE void web_drop_add(Dropped* files, const char* name, const char* bytes, int size) {
  files->emplace_back(name, std::string(bytes, static_cast<std::size_t>(size)));
}

EMSCRIPTEN_KEEPALIVE void web_drop_end(Program* program, Dropped* files) {
  program->app().dropped(std::move(*files));
  delete files;
}

EMSCRIPTEN_KEEPALIVE void web_saved(Program* program, const char* place, const char* name) { program->app().saved(place, name); }

EMSCRIPTEN_KEEPALIVE void web_failed(Program* program, const char* what, const char* code, const char* message, const char* cure) {
  program->app().failed(what, {takehold::error(code, message, cure)});
}

EMSCRIPTEN_KEEPALIVE int web_has_unsaved_work(Program* program) { return program->app().has_unsaved_work() ? 1 : 0; }

}  // extern "C"
