// SPDX-License-Identifier: MIT
// Serves a folder to this computer only: node serve.mjs [PORT] [FOLDER]
// Without PORT, or with 0, it takes any free port; it prints the address. FOLDER is build/web/site unless given.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const securityPolicy = [
  "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "img-src 'self' data: blob:", "connect-src 'self'",
  "worker-src 'self'", "font-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
].join('; ');

const Types = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};

// The file for a request, or null; never one outside `folder`.
function fileOf(folder, address) {
  let name;
  try {
    name = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch (malformed) {
    return null;
  }
  const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
  return file.startsWith(folder + path.sep) && fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

// [file, encoding]: the smallest form that the browser accepts.
function encoded(file, accepts) {
  if (/\bbr\b/.test(accepts) && fs.existsSync(`${file}.br`)) return [`${file}.br`, 'br'];
  if (/\bgzip\b/.test(accepts) && fs.existsSync(`${file}.gz`)) return [`${file}.gz`, 'gzip'];
  return [file, ''];
}

function answer(folder, request, response) {
  const headers = { 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff', 'Content-Security-Policy': securityPolicy };
  const file = fileOf(folder, request.url);
  if (!/^(GET|HEAD)$/.test(request.method) || !file) {
    response.writeHead(file ? 405 : 404, headers).end();
    return;
  }
  const [chosen, encoding] = encoded(file, request.headers['accept-encoding'] || '');
  const bytes = fs.readFileSync(chosen);
  response.writeHead(200, {
    ...headers, 'Content-Type': Types[path.extname(file)] || 'application/octet-stream', 'Content-Length': bytes.length, Vary: 'Accept-Encoding',
    ...(encoding ? { 'Content-Encoding': encoding } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

// Resolves with { url, close }.
export function serve(folder, port = 0) {
  const server = http.createServer((request, response) => answer(path.resolve(folder), request, response));
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve({ url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() });
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[3] || fileURLToPath(new URL('../build/web/site', import.meta.url));
  serve(folder, Number(process.argv[2] || 0)).then(
    ({ url }) => console.log(`Takehold is at ${url} until you press Ctrl+C.`),
    (error) => {
      console.error(error.code === 'EADDRINUSE' ? `Port ${error.port} is taken; choose another one, or 0 for any.` : error.message);
      process.exitCode = 1;
    });
}
