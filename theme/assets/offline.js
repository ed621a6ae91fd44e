// What the service worker (sw.js) keeps, and more of it: whole months.
(() => {
  'use strict';

  const id = name => document.getElementById(name), status = id('kept-status'), month = id('kept-month');
  const scope = new URL('.', location.href).href, name = 'digest ' + scope + ' ';
  const buttons = ['keep-month', 'keep-all', 'keep-none'].map(id);
  if (!window.caches || !location.protocol.startsWith('http')) return;

  async function show() {
    const counts = { shell: 0, visited: 0, kept: 0 };
    for (const key of await caches.keys()) for (const part in counts)
      if (key.startsWith(name + part)) counts[part] += (await (await caches.open(key)).keys()).filter(({ url }) => url.endsWith('.html')).length;
    const { usage } = await navigator.storage.estimate();
    document.querySelector('.can-keep').hidden = false;
    status.textContent = say('offline.status', { ...counts, megabytes: (usage / 1e6).toFixed(1).replace('.', say('numbers.decimal')) });
  }

  const text = async path => (await fetch(path)).text();

  // A month's pages, days and papers, by their links.
  async function pagesOf(path) {
    const pages = new Set();
    for (let next = path; next;) {
      const page = new DOMParser().parseFromString(await text(next), 'text/html'), at = new URL(next, scope);
      const paths = (links, from) => [...from.querySelectorAll(links)].map(link => new URL(link.getAttribute('href'), at).href).filter(url => url.startsWith(scope));
      pages.add(at.href);
      for (const url of paths('main .cards a, main .covers a', page)) if (url.endsWith('.html')) pages.add(url);
      next = paths('.pager .next', page)[0];
    }
    return pages;
  }

  // The whole search index: its manifest names the files.
  async function searchFiles() {
    const path = new DOMParser().parseFromString(await text('search.html'), 'text/html').querySelector('script[src*="search/open."]').getAttribute('src');
    const manifest = await text(path), { terms, texts } = JSON.parse(manifest.slice(manifest.indexOf('(') + 1, manifest.lastIndexOf(')')));
    return [['terms', terms], ['texts', texts]].flatMap(([kind, files]) => files.map(([, , hash], n) => `${scope}search/${kind}-${n}.${hash}.js`));
  }

  async function keep(months) {
    const cache = await caches.open(name + 'kept'), urls = new Set(await searchFiles());
    for (const path of months) for (const url of await pagesOf(path)) urls.add(url);
    const all = [...urls];
    for (let at = 0; at < all.length; at += 6) {
      status.textContent = say('offline.keeping', { at: at + 1, all: all.length });
      await Promise.all(all.slice(at, at + 6).map(url => cache.add(url)));
    }
  }

  async function busy(does) {
    for (const button of buttons) button.disabled = true;
    let failed = false;
    try { await does(); } catch { failed = true; }
    for (const button of buttons) button.disabled = false;
    await show();
    if (failed) status.textContent = say('offline.failed') + ' ' + status.textContent;
    status.focus();
  }

  buttons[0].onclick = () => busy(() => keep([month.value]));
  buttons[1].onclick = () => busy(() => keep([...month.options].map(option => option.value)));
  buttons[2].onclick = () => busy(async () => { for (const part of ['kept', 'visited', 'pictures']) await caches.delete(name + part); });
  // What every page has comes after this script.
  document.addEventListener('DOMContentLoaded', show);
})();
