// SPDX-License-Identifier: MIT
// The calls between the program and the page: what is made of a description, and what is said where the two sides do not match.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import vm from 'node:vm';

import { exported, forLinker, forPage, header, mismatches, readList, readSeam, SeamError } from '../../web/seam.mjs';

const Described = `# The title of the window.
page set_title(title: text, is_new: bool) = shown.push([title, isNew])
page code(of: id): id = of + 1
program run(Program, command: text): bool
program put(bytes: bytes, place: int)
bits Modifier: Ctrl, Shift, Alt
`;
const seam = readSeam(Described, 'seam.calls');
const roles = readList('// Roles.\nROLE(Row, "row", "button", "", NamedByText | TakesFocus)\n', 'ROLE', 'roles.inc');

test('C++ declares each call with its comment, and the bits', () => {
  const text = header(seam);
  for (const line of ['// The title of the window.\nvoid page_set_title(const char* title, bool is_new);', 'std::uint32_t page_code(std::uint32_t of);',
                      'bool web_run(takehold::web::BrowserProgram* program, const char* command);', 'void web_put(const char* bytes, int bytes_size, int place);',
                      'enum Bit : int { Ctrl = 1, Shift = 2, Alt = 4 };']) {
    assert.ok(text.includes(line), `${line}\nis not in\n${text}`);
  }
});

test('The linker passes on what the program calls, and keeps what the page calls', () => {
  assert.match(forLinker(seam), /page_set_title: function \(title, isNew\) \{ return Module\['page'\]\.page_set_title\(title, isNew\); \}/);
  assert.equal(exported(seam), '_main\n_malloc\n_free\n_web_run\n_web_put\n');
});

test('The page gets values instead of addresses, and gives values', () => {
  const called = [];
  const context = vm.createContext({
    shown: [], Program: { address: 7 },
    Core: { UTF8ToString: (at) => `text at ${at}`, _web_run: (...all) => { called.push(all); return 1; }, _web_put: (...all) => called.push(all) },
    Memory: { withTexts: (texts, use) => use(...texts.map((text) => `copy of ${text}`)), withBytes: (bytes, use) => use('copy', bytes.length) },
  });
  vm.runInContext(`${forPage(seam, roles, [['Disabled', '1']])}\nglobalThis.known = { Role, Roles, ItemState, Modifier };`, context);
  context.Core.page.page_set_title(5, 1);
  assert.deepEqual(JSON.parse(JSON.stringify(context.shown)), [['text at 5', true]]);
  assert.equal(context.Core.page.page_code(-2), 0xffffffff);
  assert.equal(context.Program.run('go'), true);
  context.Program.put([1, 2, 3], 4);
  assert.deepEqual(called, [[7, 'copy of go'], ['copy', 3, 4]]);
  assert.deepEqual(JSON.parse(JSON.stringify(context.known)), {
    Role: { Row: { element: 'button', group: '', namedByText: true, takesFocus: true } },
    Roles: [{ element: 'button', group: '', namedByText: true, takesFocus: true }], ItemState: { Disabled: 1 }, Modifier: { Ctrl: 1, Shift: 2, Alt: 4 },
  });
});

for (const [line, message] of [
  ['page a(b: string) = f(b)', 'seam.calls:1: "string" is no type'],
  ['page a(b) = f(b)', 'seam.calls:1: "b" is no parameter'],
  ['page a()', 'seam.calls:1: a: say what the page does'],
  ['page a() = f(', 'seam.calls:1: f(: Unexpected token'],
  ['page a(): text = f()', 'seam.calls:1: a: text cannot be a result'],
  ['program a() = f()', 'seam.calls:1: a: the program does not do JavaScript'],
  ['program a(b: room)', 'seam.calls:1: the page cannot give room'],
  ['calls a()', 'seam.calls:1: "calls a()" is no call'],
  ['program a()\nprogram a()', 'seam.calls:2: program a is described twice'],
  ['bits A', 'seam.calls:1: "bits A" does not say bits NAME: VALUE'],
]) {
  test(`A description is refused that reads ${JSON.stringify(line)}`, () => {
    assert.throws(() => readSeam(line, 'seam.calls'), (error) => error instanceof SeamError && error.message.startsWith(message) || assert.fail(error.message));
  });
}

test('A list that the preprocessor would read otherwise is refused', () => {
  assert.throws(() => readList('\nROLE(Row, "row"', 'ROLE', 'roles.inc'), /roles\.inc:2: .* is no ROLE\(\.\.\.\)/);
});

const cpp = { 'a.cpp': 'void web_put() {}\nbool web_run() { page_set_title(""); return page_code(1) > 0; }  // not page_gone()' };
const scripts = { 'a.js': "Program.run('a, b');\nProgram.put(...all);" };

test('Sides that match have no mismatch', () => assert.deepEqual(mismatches(seam, cpp, scripts), []));

for (const [what, others, message] of [
  ['C++ calls what is not described', { cpp: { ...cpp, 'b.cpp': '\npage_gone();' } }, 'b.cpp:2: page_gone is not in seam.calls'],
  ['C++ defines what is not described', { cpp: { ...cpp, 'b.cpp': 'void web_gone() {}' } }, 'b.cpp:1: web_gone is not in seam.calls'],
  ['the page calls what is not described', { scripts: { ...scripts, 'b.js': '\nProgram.runs();' } }, 'b.js:2: Program.runs is not in seam.calls'],
  ['the page gives too little', { scripts: { ...scripts, 'b.js': 'Program.run();' } }, 'b.js:1: Program.run takes 1 arguments, not 0'],
  ['C++ does not define what is described', { cpp: { 'a.cpp': cpp['a.cpp'].replace('web_put', 'put') } }, 'seam.calls:5: no C++ defines web_put'],
  ['C++ does not call what is described', { cpp: { 'a.cpp': cpp['a.cpp'].replace('page_code', 'code') } }, 'seam.calls:3: no C++ calls page_code'],
  ['the page does not call what is described', { scripts: { 'a.js': "Program.run('');" } }, 'seam.calls:5: the page never calls Program.put'],
]) {
  test(`It is told where ${what}`, () => assert.deepEqual(mismatches(seam, others.cpp || cpp, others.scripts || scripts), [message]));
}
