// SPDX-License-Identifier: MIT
//
// What the words hand to Lua: numbers of things the host keeps, each as a userdata of its own type. The type's name is
// the phrase that messages use for it.
#pragma once

#include "sdk/host.hpp"

namespace takehold::plugins {

inline constexpr const char* ExpressionType = "an expression";
inline constexpr const char* RowsType = "a record type";
inline constexpr const char* PartType = "a part of a declaration";
inline constexpr const char* OpenListType = "an open list";
inline constexpr const char* VocabularyType = "the vocabulary";

// Keeps a tree as written at the calling line. One that passes a limit is reported and becomes Trees::Broken.
std::size_t keep_tree(Host& host, lua_State* L, TreeDraft draft);

// Each returns 1, the number of values pushed.
int push_tree(Host& host, lua_State* L, TreeDraft draft);
int push_broken(Host& host, lua_State* L);  // after a mistake has been reported
int push_rows(Host& host, lua_State* L, Rows rows);
int push_part(Host& host, lua_State* L, const char* word, Part part);

// Null when the value at `index` is something else.
Tree* tree_at(Host& host, lua_State* L, int index);
std::size_t tree_index_at(lua_State* L, int index);  // Trees::Broken for something else
const Rows* rows_at(Host& host, lua_State* L, int index);
KeptPart* part_at(Host& host, lua_State* L, int index);

// The fact of this name as a leaf; broken and reported if there is none.
TreeDraft fact_leaf(Host& host, lua_State* L, const std::string& table, const std::string& fact);

// The facts of a record type, or of the assessment where `table` is empty.
std::vector<std::string> fact_ids(const Host& host, const std::string& table);

// Creates the types; called once, when the environment is made.
void open_values(lua_State* L);

// Pushes the value of the predefined name `vocabulary`.
void push_vocabulary(lua_State* L);

}  // namespace takehold::plugins
