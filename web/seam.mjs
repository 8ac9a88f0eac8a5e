// SPDX-License-Identifier: MIT
// Writes what each side needs to call the other, from seam.calls and the interface's lists of roles and states:
// node seam.mjs FOLDER. Into FOLDER go browser.hpp (declarations for C++), linker.js and exports.txt (for the linker) and seam.js
// (the page's side). Before that it compares the calls made in *.cpp and glue/*.js with the ones described.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const acorn = createRequire(import.meta.url)('acorn');

// How types cross the seam: `cpp` has their parameters in C++, where `#` is the name; `read` makes the JavaScript value.
const Types = {
  bool: { cpp: ['bool #'], read: '# !== 0' },
  int: { cpp: ['int #'], read: '#' },
  float: { cpp: ['float #'], read: '#' },
  double: { cpp: ['double #'], read: '#' },
  id: { cpp: ['std::uint32_t #'], read: '# >>> 0' },
  text: { cpp: ['const char* #'], read: 'Core.UTF8ToString(#)', give: 'withTexts([*], ' },
  bytes: { cpp: ['const char* #', 'int #_size'], read: 'Core.HEAPU8.slice(#, # + #Size)', give: 'withBytes(*, ' },
  ids: { cpp: ['const std::uint32_t* #', 'int #_count'], read: '[...Core.HEAPU32.subarray(# >> 2, (# >> 2) + #Count)]' },
  room: { cpp: ['char* #', 'int #_size'], read: '(text) => Core.stringToUTF8(text, #, #Size)' },
};
const TheProgram = { cpp: ['takehold::web::BrowserProgram* program'] };
const address = (type) => ({ cpp: [`${type} #`], read: '#' });
const OnlyPage = ['ids', 'room'];              // only the program passes these, never the page
const Results = ['bool', 'int', 'float', 'double', 'id'];

const inJavaScript = (name) => name.replace(/_(\w)/g, (all, letter) => letter.toUpperCase());
const typeOf = (name) => (/\*$/.test(name) ? address(name) : Types[name]);

export class SeamError extends Error {}
const fail = (place, message) => { throw new SeamError(`${place}: ${message}`); };

function parameter(text, side, place) {
  if (text === 'Program' && side === 'program') return { name: 'program', type: TheProgram, isProgram: true };
  const [, name, type] = /^(\w+): (.+)$/.exec(text) || fail(place, `"${text}" is no parameter; write NAME: TYPE`);
  if (!typeOf(type)) fail(place, `"${type}" is no type; the types are ${Object.keys(Types).join(', ')} and addresses (T*)`);
  if (side === 'program' && OnlyPage.includes(type)) fail(place, `the page cannot give ${type}`);
  return { name, typeName: type, type: typeOf(type) };
}

function call(line, place, comment) {
  const parts = /^(page|program) (\w+)\(([^)]*)\)(?:: ([^=]*[^= ]))?(?: +=[ ]+(.+))?$/.exec(line);
  if (!parts) fail(place, `"${line}" is no call; write page NAME(...): TYPE = JAVASCRIPT or program NAME(...): TYPE`);
  const [, side, name, list, result, script] = parts;
  if ((side === 'page') !== Boolean(script)) fail(place, `${name}: ${script ? 'the program does not do JavaScript' : 'say what the page does: = JAVASCRIPT'}`);
  if (result && !Results.includes(result) && !(side === 'program' && (result === 'text' || typeOf(result)?.cpp.length === 1))) {
    fail(place, `${name}: ${result} cannot be a result`);
  }
  const parameters = list.split(',').map((one) => one.trim()).filter(Boolean).map((one) => parameter(one, side, place));
  if (script) isScript(script, place);
  return { side, name, parameters, result: result || '', script, comment, place };
}

function isScript(script, place) {
  try {
    acorn.parse(script, { ecmaVersion: 2020 });
  } catch (error) {
    fail(place, `${script}: ${error.message}`);
  }
}

// [line, its number]; indented lines are joined to the line before.
function* linesOf(text) {
  let line = '';
  let at = 0;
  for (const [index, next] of [...text.split('\n'), 'end'].entries()) {
    if (/^\s+\S/.test(next)) {
      line += ` ${next.trim()}`;
      continue;
    }
    if (at) yield [line, at];
    [line, at] = [next.trimEnd(), index + 1];
  }
}

// Parses a description into { calls, bits, same, cpp }. `file` is its name in messages.
export function readSeam(text, file) {
  const seam = { calls: [], bits: [], same: [], cpp: [] };
  let comment = [];
  for (const [line, number] of linesOf(text)) {
    const place = `${file}:${number}`;
    const [, kind, rest] = /^(\S+) ?(.*)$/.exec(line) || ['', '', ''];
    if (kind === '#') comment.push(rest);
    else if (kind === 'C++') seam.cpp.push(rest);
    else if (kind === 'bits' || kind === 'same') {
      const [, name, list] = /^([\w:]+): (.+)$/.exec(rest) || fail(place, `"${line}" does not say ${kind} NAME: VALUE, ...`);
      seam[kind].push({ name, values: list.split(/, */), comment });
    } else if (line) {
      const found = call(line, place, comment);
      if (seam.calls.some(({ side, name }) => side === found.side && name === found.name)) fail(place, `${found.side} ${found.name} is described twice`);
      seam.calls.push(found);
    }
    if (kind !== '#') comment = [];
  }
  return seam;
}

// The rows of a list for the preprocessor: MACRO(a, "b", ...) as ['a', 'b', ...].
export function readList(text, macro, file) {
  return text.split('\n').flatMap((line, index) => {
    if (!line || line.startsWith('//')) return [];
    const [, row] = new RegExp(`^${macro}\\((.*)\\)$`).exec(line) || fail(`${file}:${index + 1}`, `"${line}" is no ${macro}(...)`);
    return [row.split(', ').map((word) => word.replace(/^"(.*)"$/, '$1'))];
  });
}

// --- Comparing the calls made with the ones described.

// Every call of a function of the object Program in a script: { name, count of arguments or null if they are spread, line }.
function callsOfProgram(text) {
  const found = [];
  const visit = (node) => {
    if (!node || typeof node !== 'object') return;
    const callee = node.type === 'CallExpression' ? node.callee : {};
    if (callee.type === 'MemberExpression' && callee.object.name === 'Program') {
      const isSpread = node.arguments.some(({ type }) => type === 'SpreadElement');
      found.push({ name: callee.property.name, count: isSpread ? null : node.arguments.length, line: node.loc.start.line });
    }
    Object.values(node).forEach(visit);
  };
  visit(acorn.parse(text, { ecmaVersion: 2020, locations: true }));
  return found;
}

const lineOf = (text, at) => text.slice(0, at).split('\n').length;

// `cpp` and `scripts`: { file: text }. Returns a line for each mismatch.
export function mismatches(seam, cpp, scripts) {
  const problems = [];
  const used = new Set();
  const described = (side, name) => seam.calls.find((each) => each.side === side && each.name === name);
  for (const [file, text] of Object.entries(cpp)) {
    for (const { 1: prefix, 2: name, index } of text.replace(/\/\/.*/g, '').matchAll(/\b(page|web)_(\w+)\(/g)) {
      const side = prefix === 'web' ? 'program' : 'page';
      used.add(`C++ ${side} ${name}`);
      if (!described(side, name)) problems.push(`${file}:${lineOf(text, index)}: ${prefix}_${name} is not in seam.calls`);
    }
  }
  for (const [file, text] of Object.entries(scripts)) {
    for (const { name, count, line } of callsOfProgram(text)) {
      const known = seam.calls.find((each) => each.side === 'program' && inJavaScript(each.name) === name);
      if (!known) {
        problems.push(`${file}:${line}: Program.${name} is not in seam.calls`);
        continue;
      }
      used.add(`JavaScript program ${known.name}`);
      const wanted = known.parameters.filter(({ isProgram }) => !isProgram).length;
      if (count !== null && count !== wanted) problems.push(`${file}:${line}: Program.${name} takes ${wanted} arguments, not ${count}`);
    }
  }
  for (const { side, name, place } of seam.calls) {
    if (!used.has(`C++ ${side} ${name}`)) problems.push(`${place}: ${side === 'page' ? `no C++ calls page_${name}` : `no C++ defines web_${name}`}`);
    if (side === 'program' && !used.has(`JavaScript program ${name}`)) problems.push(`${place}: the page never calls Program.${inJavaScript(name)}`);
  }
  return problems;
}

// --- Writing.

const cppName = ({ side, name }) => `${side === 'page' ? 'page' : 'web'}_${name}`;
const commented = (comment, mark) => comment.map((line) => `${mark} ${line}\n`).join('');

function declaration({ side, name, parameters, result, comment }) {
  const list = parameters.flatMap(({ name: own, type }) => type.cpp.map((one) => one.replace('#', own))).join(', ');
  const type = result ? typeOf(result).cpp[0].replace(/ ?#$/, '') : 'void';
  return `${commented(comment, '//')}${type} ${cppName({ side, name })}(${list});\n`;
}

export function header({ calls, bits, same, cpp }) {
  const sets = bits.map(({ name, values, comment }) =>
    `${commented(comment, '//')}struct ${name} {\n  enum Bit : int { ${values.map((value, at) => `${value} = ${1 << at}`).join(', ')} };\n};\n`);
  const checks = same.flatMap(({ name, values }) => values.map((value, at) =>
    `static_assert(static_cast<int>(${name}::${value}) == ${at}, "seam.calls lists its values in another order");\n`));
  const side = (which) => calls.filter((each) => each.side === which).map(declaration).join('');
  return `// Made by seam.mjs of seam.calls.\n#pragma once\n\n#include <cstdint>\n\n${cpp.join('\n')}\n\n` +
    `namespace takehold::web {\n${sets.join('')}}  // namespace takehold::web\n\n${checks.join('')}\n` +
    `extern "C" {\n\n// What the page does for the program.\n${side('page')}\n// What the program does for the page.\n${side('program')}\n}  // extern "C"\n`;
}

// The names of a call's plain values in JavaScript.
const plain = (parameters) => parameters.flatMap(({ name, type }) => type.cpp.map((one) => one.replace(/^.*?([#\w]+)$/, (all, word) => inJavaScript(word.replace('#', name)))));

// Emscripten 3.1.6 reads only old JavaScript, so the linker sees nothing but functions that pass a call on.
export function forLinker({ calls }) {
  const lines = calls.filter(({ side }) => side === 'page').map(({ name, parameters }) => {
    const list = plain(parameters).join(', ');
    return `  page_${name}: function (${list}) { return Module['page'].page_${name}(${list}); },\n`;
  });
  return `// Made by seam.mjs of seam.calls.\nmergeInto(LibraryManager.library, {\n${lines.join('')}});\n`;
}

export function exported({ calls }) {
  return ['main', 'malloc', 'free', ...calls.filter(({ side }) => side === 'program').map(cppName)].map((name) => `_${name}\n`).join('');
}

// A function that the program calls: reads the values, then runs the described JavaScript. `$` marks a value not read yet.
function pageFunction({ name, parameters, result, script }) {
  const isRead = ({ type }) => type.read !== '#';
  const given = parameters.flatMap((one) => plain([one]).map((word) => (isRead(one) ? `$${word}` : word))).join(', ');
  const read = parameters.filter(isRead).map((one) => {
    const own = inJavaScript(one.name);
    return `    const ${own} = ${one.type.read.replace(/#/g, `$${own}`)};\n`;
  });
  return `  page_${name}(${given}) {\n${read.join('')}    ${result ? 'return ' : ''}${script};\n  },\n`;
}

// A function that calls the program: puts the values into its memory, calls it and reads the result.
function programFunction({ name, parameters, result }) {
  const own = parameters.filter(({ isProgram }) => !isProgram).map((one) => ({ ...one, name: inJavaScript(one.name) }));
  const passed = parameters.flatMap((one) => {
    if (one.isProgram) return ['Program.address'];
    return one.type.give ? plain([one]).map((word) => `$${word}`) : plain([one]);
  });
  let code = `Core._web_${name}(${passed.join(', ')})`;
  if (result) code = typeOf(result).read.replace(/#/g, code);
  for (const kind of ['bytes', 'text']) {
    const some = own.filter(({ typeName }) => typeName === kind);
    if (some.length === 0) continue;
    const copies = some.flatMap((one) => plain([one])).map((word) => `$${word}`).join(', ');
    code = `Memory.${Types[kind].give.replace('*', some.map((one) => one.name).join(', '))}(${copies}) => ${code})`;
  }
  return `  ${inJavaScript(name)}: (${own.map((one) => one.name).join(', ')}) => ${code},\n`;
}

const object = (name, rows) => `const ${name} = {\n${rows.map(([key, value]) => `  ${key}: ${value},\n`).join('')}};\n`;

function roleRow([name, role, element, group, traits]) {
  const own = traits === 'NoTrait' ? [] : traits.split(' | ').map((trait) => `${trait[0].toLowerCase()}${trait.slice(1)}: true`);
  return [name, `{ ${[`element: '${element}'`, `group: '${group}'`, ...own].join(', ')} }`];
}

// `Role`: what the page knows of each role, by name; `Roles`: the same in numeric order; `ItemState`: the bits, by name.
export function forPage({ calls, bits, same }, roles, states) {
  return `// Made by seam.mjs of seam.calls and the lists of the interface.\n\n` +
    bits.map(({ name, values }) => object(name, values.map((value, at) => [value, 1 << at]))).join('') +
    same.map(({ name, values }) => object(name.split('::').pop(), values.map((value, at) => [value, at]))).join('') +
    object('Role', roles.map(roleRow)) + 'const Roles = Object.values(Role);\n' + object('ItemState', states) +
    `\nObject.assign(Program, {\n${calls.filter(({ side }) => side === 'program').map(programFunction).join('')}});\n` +
    `\nCore.page = {\n${calls.filter(({ side }) => side === 'page').map(pageFunction).join('')}};\n`;
}

// --- The program that the build runs.

function texts(folder, ending) {
  const names = fs.readdirSync(folder).filter((name) => name.endsWith(ending));
  return Object.fromEntries(names.map((name) => [path.join(folder, name), fs.readFileSync(path.join(folder, name), 'utf8')]));
}

// Writes only changes, so that nothing is compiled again for the same text.
function write(file, text) {
  if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text) fs.writeFileSync(file, text);
}

function make(out) {
  const own = fileURLToPath(new URL('.', import.meta.url));
  const list = (name, macro) => {
    const file = path.join(own, '../ui/include/takehold/ui', name);
    return readList(fs.readFileSync(file, 'utf8'), macro, file);
  };
  const description = path.join(own, 'seam.calls');
  const seam = readSeam(fs.readFileSync(description, 'utf8'), description);
  const problems = mismatches(seam, texts(own, '.cpp'), texts(path.join(own, 'glue'), '.js'));
  if (problems.length > 0) throw new SeamError(problems.join('\n'));
  fs.mkdirSync(out, { recursive: true });
  write(path.join(out, 'browser.hpp'), header(seam));
  write(path.join(out, 'linker.js'), forLinker(seam));
  write(path.join(out, 'exports.txt'), exported(seam));
  write(path.join(out, 'seam.js'), forPage(seam, list('item_roles.inc', 'TAKEHOLD_ROLE'), list('item_states.inc', 'TAKEHOLD_STATE')));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    make(process.argv[2]);
  } catch (error) {
    if (!(error instanceof SeamError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
