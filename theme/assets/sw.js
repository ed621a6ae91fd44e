// The service worker: pages that were visited, the newest days and what the reader keeps are there without a network.
// Before it stands what the build knows: const site = { version, shell: [paths] }.
const scope = self.registration.scope, name = part => `digest ${scope} ${part}`;
const shell = name('shell ' + site.version), visited = name('visited'), kept = name('kept'), pictures = name('pictures');
// As many pages and scripts as are kept of those visited, and as many pictures, and how long a slow network may take, in milliseconds.
const most = 400, patience = 4000;

self.addEventListener('install', event => event.waitUntil(fill()));
self.addEventListener('activate', event => event.waitUntil(clear()));
self.addEventListener('fetch', event => {
  const { url, method, headers } = event.request;
  // An archive of the whole site is for the disk.
  if (method !== 'GET' || !url.startsWith(scope) || headers.has('range') || url.endsWith('.zip')) return;
  event.respondWith(/\.[0-9a-f]{8,}\.\w+$/.test(new URL(url).pathname) || isPicture(url) ? first(event.request) : fresh(event.request));
});

// Pictures are many, and must not take the place of pages.
const isPicture = url => url.startsWith(scope + 'media/');

async function fill() {
  const cache = await caches.open(shell);
  // One that fails must not keep the others away.
  await Promise.all(site.shell.map(path => cache.add(new Request(scope + path, { cache: 'no-cache' })).catch(() => {})));
  await self.skipWaiting();
}

async function clear() {
  for (const key of await caches.keys()) if (key.startsWith(name('shell')) && key !== shell) await caches.delete(key);
  await self.clients.claim();
}

async function find(request) {
  const address = request.url.replace(/[?#].*/, '').replace(/\/$/, '/index.html');
  for (const part of [visited, shell, kept, pictures]) {
    const found = await (await caches.open(part)).match(address);
    if (found) return found;
  }
}

async function load(request) {
  const answer = await fetch(request);
  if (answer.ok && !answer.redirected) await put(request, answer.clone());
  return answer;
}

async function put(request, answer) {
  const cache = await caches.open(isPicture(request.url) ? pictures : visited);
  await cache.put(request.url.replace(/[?#].*/, '').replace(/\/$/, '/index.html'), answer);
  const keys = await cache.keys();
  for (const old of keys.slice(0, Math.max(0, keys.length - most))) await cache.delete(old);
}

// The name of such a file changes with its content, or it is a paper's picture, which stays the same.
async function first(request) {
  return await find(request) || load(request);
}

// The newest there is, unless the network does not answer in time.
async function fresh(request) {
  const known = await find(request), network = load(request);
  if (!known) return network.catch(async () => await (await caches.open(shell)).match(scope + 'offline.html') || Response.error());
  const late = new Promise(done => setTimeout(done, patience, known));
  return Promise.race([network, late]).catch(() => known);
}
