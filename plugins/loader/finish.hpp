// SPDX-License-Identifier: MIT
//
// What can only be said when all files of a plugin have been read.
#pragma once

#include "sdk/host.hpp"

namespace takehold::plugins {

// Ids that are mentioned and declared nowhere.
void check_mentions(Host& host);

// Derived trees are built and the parts checked by the core, whose messages get the line of the key that they are about.
void check_framework_parts(Host& host);

// Declarations that were begun and never got their table.
void check_opened(Host& host);

// Warnings: expressions and parts that were built and put nowhere, often by `and` and `or`.
[[nodiscard]] Issues unused_warnings(const Host& host);

}  // namespace takehold::plugins
