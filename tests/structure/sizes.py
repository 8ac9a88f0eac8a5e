# SPDX-License-Identifier: MIT
"""No file over 500 lines, no function over 80; the longest are printed. Functions are measured approximately: C++ by
braces, Python by its own parser."""

import ast
import re
import sys

import tree

FILE_LIMIT, FUNCTION_LIMIT = 500, 80
SUFFIXES = (".cpp", ".hpp", ".lua", ".py", ".sh", ".cmake", "CMakeLists.txt")
ALLOWED_LONG = {
    # "core/eval/execute.cpp:execute": "dispatch switch",
}


def cpp_functions(text):
    """(name, first line, lines) of each function: a brace after `name(...)`, outside any other function."""
    code = re.sub(r"^[ \t]*#[^\n]*", "", tree.code_only(text), flags=re.MULTILINE)
    open_blocks = []  # (name or None, start), innermost last
    head = 0          # where the text before the next brace begins
    for match in re.finditer(r"[{};]", code):
        if match[0] == "{":
            before = code[head:match.start()]
            plain = re.sub(r"operator\s*[^\w\s(]+", "operator", before)
            name = re.search(r"([\w:~]+)\s*\(", plain)
            inside = any(block for block, _ in open_blocks)
            is_function = name and not inside and "=" not in plain[:name.start()] and not re.match(r"\s*(namespace|enum)\b", plain)
            start = head + len(before) - len(before.lstrip())
            open_blocks.append((name[1] if is_function else None, start))
        elif match[0] == "}" and open_blocks:
            name, start = open_blocks.pop()
            if name:
                first = tree.line_of(code, start)
                yield name, first, tree.line_of(code, match.start()) - first + 1
        head = match.end()


def python_functions(text):
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            yield node.name, node.lineno, node.end_lineno - node.lineno + 1


def check(top, report=None):
    problems, all_files, all_functions = [], [], []
    for name in tree.files(top, *SUFFIXES):
        text = (top / name).read_text()
        all_files.append((len(text.splitlines()), f"{name}"))
        functions = {".cpp": cpp_functions, ".hpp": cpp_functions, ".py": python_functions}.get(name.suffix, lambda _: ())
        all_functions += [(lines, f"{name}:{first}", function) for function, first, lines in functions(text)]
    for lines, name in all_files:
        if lines > FILE_LIMIT:
            problems.append(f"{name}:{FILE_LIMIT}: {lines} lines; the limit of a file is {FILE_LIMIT}: split it by idea")
    for lines, place, function in all_functions:
        if lines > FUNCTION_LIMIT and f"{place.rsplit(':', 1)[0]}:{function}" not in ALLOWED_LONG:
            problems.append(f"{place}: {function} has {lines} lines; the limit of a function is {FUNCTION_LIMIT}")
    if report:
        report("Longest files:", *(f"  {lines:4} {name}" for lines, name in sorted(all_files, reverse=True)[:5]), sep="\n")
        report("Longest functions:", *(f"  {lines:4} {place} {function}" for lines, place, function in sorted(all_functions, reverse=True)[:5]), sep="\n")
    return problems


LONG = "int x = 1;\n" * 90
PLANTED = [
    ({"core/a.cpp": "namespace n {\nstruct S {\n" + LONG + "int f() const { return 1; }\n};\nint t[] = {\n" + "1,\n" * 90 + "};\n}\n",
      "a.py": "def f():\n  return 1\n"}, None),
    ({"core/a.cpp": "\n" * 501}, "core/a.cpp:500: 501 lines"),
    ({"core/a.cpp": "namespace n {\nstatic int far(int a) noexcept {\n" + LONG + "}\n}\n"}, "core/a.cpp:2: far has 92 lines"),
    ({"core/a.cpp": "bool C::operator==(const C& c) const {\nif (c) {\n" + LONG + "}\n}\n"}, "core/a.cpp:1: C::operator has 94"),
    ({"core/a.cpp": "TEST_CASE(\"a {\") {\n" + LONG + "}\n"}, "TEST_CASE has 92"),
    ({"a.py": "def f():\n" + "  x = 1\n" * 90}, "a.py:1: f has 91"),
]

if __name__ == "__main__":
    tree.main(lambda top: check(top, print if "--self-test" not in sys.argv else None), PLANTED)
