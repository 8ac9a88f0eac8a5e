-- SPDX-License-Identifier: MIT

local not_needed = does_not_apply("not needed here")
local function blocks(documents, knowledge)
  return { stage = "rollout", built_documents = documents, built_knowledge = knowledge, built_extraction = not_needed,
           built_compliance = not_needed, built_quality = not_needed, built_automation = not_needed,
           workflow = { { name = "Claims", uses_ai = true }, { name = "Letters", uses_ai = true } } }
end

test "A block that is needed is missing" {
  given = blocks("none", "shared"), fires = { "blocks-missing" }, clear = { "each-use-built-anew" },
}
test "Everything needed is there, each for one use" {
  given = blocks("single", "single"), fires = { "each-use-built-anew" }, clear = { "blocks-missing", "built-once-used-often" },
}
test "What is built serves others" {
  given = blocks("shared", "shared"), fires = { "built-once-used-often" }, clear = { "each-use-built-anew", "blocks-missing" },
}
test "With one workflow there is nobody to share with" {
  given = { stage = "rollout", built_documents = "single", built_knowledge = "single", workflow = { { name = "Claims", uses_ai = true } } },
  not_applicable = { "each-use-built-anew" },
}
test "What is not needed is not missing" { given = blocks(not_needed, not_needed), not_applicable = { "blocks-missing" } }
