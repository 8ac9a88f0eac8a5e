-- SPDX-License-Identifier: MIT
test "Trained people are no finding, it says" { given = { training_done = true }, fires = { "untrained" } }
