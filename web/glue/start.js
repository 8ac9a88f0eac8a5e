// SPDX-License-Identifier: MIT
// Starts the program; says plainly why when it cannot. It comes in two parts (split.mjs): the first picture takes one, and the rest is asked
// for once that picture is there. Where texts were kept, or where the picture takes more than was rehearsed, it starts with both.

const ContextPause = 100;  // milliseconds: the WebGL context waits no longer for the program

// Thrown through the program by what it calls before the rest is there.
const NeedsRest = new Error('the first picture takes more than the first part of the program');
const withoutRest = new Proxy({}, { get: () => () => { throw NeedsRest; } });

const complete = async (instance, rest) => rest && WebAssembly.instantiate(rest, { first: instance.exports });

async function instantiate(first, rest, imports) {
  const instance = await WebAssembly.instantiate(first, { ...imports, rest: withoutRest });
  await complete(instance, rest);
  return instance;
}

// The instance, with its first picture drawn.
function run(first, rest) {
  return new Promise((resolve, reject) => {
    Core.instantiateWasm = (imports, done) => {
      instantiate(first, rest, imports).then((instance) => {
        done(instance, first);
        resolve(instance);
      }).catch(reject);
      return {};
    };
    takeholdProgram(Core).catch(reject);
  });
}

async function start() {
  const [first] = await Promise.all([Parts.first(), keptTexts]);
  if (Storage.texts.size > 0) return run(first, await Parts.rest());
  try {
    const instance = await run(first, null);
    return await complete(instance, await Parts.rest());
  } catch (reason) {
    if (reason !== NeedsRest) throw reason;
    return run(first, await Parts.rest());
  }
}

if (typeof WebAssembly === 'object') {
  start().then(listen).catch((reason) => Message.cannotStart(reason && reason.message ? reason.message : String(reason)));
  // Both are long waits. The program's bytes are taken in first, unless they are long on their way.
  Promise.race([Parts.first(), pause(ContextPause)]).then(Surface.prepare, () => {});
} else {
  Message.show('This browser has no WebAssembly, which Takehold runs on. A current Firefox, Chrome, Edge or Safari has it; some browsers ' +
               'switch it off in their strictest security settings.');
}
