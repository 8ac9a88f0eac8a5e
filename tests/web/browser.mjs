// SPDX-License-Identifier: MIT
// The browser and the site that is looked at with it; for tests, screenshots and benchmarks.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export { serve } from '../../web/serve.mjs';

const top = fileURLToPath(new URL('../..', import.meta.url));
export const installed = createRequire(path.join(top, 'build/npm/package.json'));
const { chromium } = installed('playwright-core');

export const site = process.env.TAKEHOLD_SITE || path.join(top, 'build/web/site');
export const inTree = (name) => path.join(top, name);

const browserArguments = [
  '--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic',
];
const executablePath = process.env.CHROMIUM || execFileSync('sh', ['-c', 'command -v chromium || command -v chromium-browser']).toString().trim();

export const launch = (more = []) => chromium.launch({ executablePath, args: [...browserArguments, ...more] });
export const launchServer = () => chromium.launchServer({ executablePath, args: browserArguments });
export const connect = (endpoint) => chromium.connect(endpoint);
