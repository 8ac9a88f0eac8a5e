// SPDX-License-Identifier: MIT
// Makes the site from the linked program: node pack.mjs PROGRAM-FOLDER SITE-FOLDER LICENCE-FILE...
// Each file also comes in Brotli and gzip; takehold.html is all of it in one file that opens from the disk; and licences.txt has
// the terms of the libraries and fonts in it. terser makes the script small.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const [program, site, ...licenceFiles] = process.argv.slice(2);
const own = (name) => fs.readFileSync(new URL(name, import.meta.url), 'utf8');

// Each may use the ones before it; seam.mjs makes the seam.
const glue = [
  'message', 'memory', 'seam', 'page', 'frame', 'surface', 'preferences', 'focus', 'keyboard', 'touch', 'pointer', 'raw_field', 'text_field', 'clipboard',
  'mirror_element', 'mirror_tree', 'mirror', 'database', 'tabs', 'storage', 'places', 'files', 'save', 'glyphs', 'program', 'start',
];

// The whole of the page's side as one function, so that nothing in it is global.
const part = (name) => (name === 'seam' ? fs.readFileSync(path.join(program, 'seam/seam.js'), 'utf8') : own(`glue/${name}.js`));
const join = () => `(() => {'use strict';\n${glue.map(part).join('')}})();\n`;

const small = (script) => execFileSync('terser', ['--compress', 'passes=3', '--mangle', '--toplevel', '--ecma', '2020'], { input: script, encoding: 'utf8' });

// The text of a licence file, or the comment at the end of a header.
function notice(file) {
  const text = fs.readFileSync(file, 'utf8');
  if (!file.endsWith('.h')) return text.trim();
  const last = text.slice(text.lastIndexOf('/****'), text.lastIndexOf('*/'));
  return last.split('\n').slice(1, -1).map((line) => line.replace(/^\* ?/, '')).join('\n');
}

// What a licence covers: the program, or else the name of its folder or of the file.
function subject(file) {
  const name = path.basename(file);
  if (name === 'LICENSE') return 'Takehold';
  return /^LICENSE|\.h$/.test(name) ? path.basename(path.dirname(file).replace(/\/src$/, '')) : name;
}

const licences = () => licenceFiles.map((file) => `${subject(file)}\n${'='.repeat(72)}\n\n${notice(file)}\n`).join('\n\n');

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

// How many short distances Brotli encodes directly: neither number is best for every file.
const DirectDistances = [0, 15];

function brotli(bytes) {
  const { BROTLI_PARAM_NDIRECT, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = zlib.constants;
  const packed = DirectDistances.map((count) =>
    zlib.brotliCompressSync(bytes, { params: { [BROTLI_PARAM_NDIRECT]: count, [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_SIZE_HINT]: bytes.length } }));
  return packed.reduce((best, other) => (other.length < best.length ? other : best));
}

function publish(name, bytes) {
  fs.writeFileSync(path.join(site, name), bytes);
  fs.writeFileSync(path.join(site, `${name}.br`), brotli(bytes));
  fs.writeFileSync(path.join(site, `${name}.gz`), zlib.gzipSync(bytes, { level: 9 }));
}

// Replaces the one place that `pattern` matches.
function replaceOnce(text, pattern, replacement) {
  if (!pattern.test(text)) throw new Error(`index.html: nothing matches ${pattern}`);
  return text.replace(pattern, () => replacement);
}

// A page from the disk may not load anything, so it contains the script and styles, allowed by hashes, and the program as data.
function singleFile(html, css, script, wasm, terms) {
  if (/<\/script|<!--/i.test(terms)) throw new Error('a licence would end the element that holds it');
  const safe = script.replace(/<\/script/gi, '<\\/script').replace(/<!--/g, '<\\!--');
  const policy = `default-src 'none'; script-src ${hash(safe)} 'wasm-unsafe-eval'; style-src ${hash(css)}; img-src data: blob:; ` +
    "base-uri 'none'; form-action 'none'";
  const data = zlib.gzipSync(wasm, { level: 9 }).toString('base64');
  let single = replaceOnce(html, /(?<=http-equiv="Content-Security-Policy" content=")[^"]*/, policy);
  single = replaceOnce(single, /<link rel="preload"[^>]*>\n/, '');
  single = replaceOnce(single, /(?<=<link rel="license" href=")[^"]*/, '#licences');
  single = replaceOnce(single, /<script src="takehold.js" defer><\/script>\n/, '');
  single = replaceOnce(single, /<link rel="stylesheet"[^>]*>/, `<style>${css}</style>`);
  const inside = `<script type="text/plain" id="licences">${terms}</script>\n<script type="text/plain" id="program">${data}</script>`;
  return replaceOnce(single, /<\/body>/, `${inside}\n<script>${safe}</script>\n</body>`);
}

fs.rmSync(site, { recursive: true, force: true });
fs.mkdirSync(site, { recursive: true });
const html = own('page/index.html');
const css = own('page/takehold.css').replace(/\/\*[^*]*\*\/\s*/g, '');
const script = small(fs.readFileSync(path.join(program, 'takehold.js'), 'utf8') + join());
const wasm = fs.readFileSync(path.join(program, 'takehold.wasm'));
publish('index.html', Buffer.from(html));
publish('takehold.css', Buffer.from(css));
publish('takehold.js', Buffer.from(script));
publish('takehold.wasm', wasm);
const terms = licences();
fs.writeFileSync(path.join(site, 'licences.txt'), terms);
fs.writeFileSync(path.join(site, 'takehold.html'), singleFile(html, css, script, wasm, terms));
