// SPDX-License-Identifier: MIT
// Starts the program up to its first picture as glue/start.js and glue/program.js do at a first visit, without a browser, and tells which
// functions that took. Nobody sees the picture, so the page and WebGL only nod.
import fs from 'node:fs';
import { createRequire } from 'node:module';

const LinkStatus = 0x8b82;

const nod = () => 0;
const context = new Proxy({ getProgramParameter: (program, what) => (what === LinkStatus ? 1 : 0) },
                          { get: (own, name) => own[name] || (() => ({})) });

function pageOf(core, { width, height, ratio, bits, abilities, canDraw }) {
  const own = {
    page_abilities: () => abilities,
    page_canvas_context: () => (canDraw ? context : null),
    page_today: (place) => core.stringToUTF8('2026-03-31', place, 11),
    page_started(program) {
      core._web_surface(program, bits);
      core._web_resize(program, width * ratio, height * ratio, ratio);
      core._web_frame(program, 100);
      core._web_has_picture(program);
    },
  };
  return new Proxy(own, { get: (all, name) => all[name] || nod });
}

// What wasm-split's instrumentation has noted in `instance`.
function calls(core, { __write_profile: write }) {
  const size = write(0, 0);
  const place = core._malloc(size);
  write(place, size);
  return core.HEAPU8.slice(place, place + size);
}

function start(load, program, look) {
  return new Promise((resolve, reject) => {
    const core = {};
    core.page = pageOf(core, look);
    core.instantiateWasm = (imports, done) => {
      WebAssembly.instantiate(program, imports).then((instance) => {
        done(instance, program);
        resolve(calls(core, instance.exports));
      }).catch(reject);
      return {};
    };
    load(core).catch(reject);
  });
}

// Narrow and wide, in every combination of what a person may ask of their system (glue/preferences.js) and, one a window, of what a browser
// can do (page_abilities). Each window once also where the browser draws nothing.
const Preferences = 16;
const looks = [[360, 780, 3], [820, 1180, 2], [1280, 800, 1], [2560, 1440, 1.5]].flatMap(([width, height, ratio], abilities) => {
  const every = Array.from({ length: Preferences }, (_, bits) => ({ width, height, ratio, abilities, bits, canDraw: true }));
  return [...every, { ...every[0], canDraw: false }];
});

// One profile for each look. `script` is Emscripten's, `instrumented` the program prepared by wasm-split.
export async function rehearse(script, instrumented) {
  const load = createRequire(import.meta.url)(script);
  const program = await WebAssembly.compile(fs.readFileSync(instrumented));
  const profiles = [];
  for (const look of looks) profiles.push(await start(load, program, look));
  return profiles;
}
