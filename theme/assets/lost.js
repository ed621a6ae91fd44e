// The page for addresses that do not exist is shown at any of them, so that it has to find out where its site begins: at the
// nearest folder above that has the site's style. Unless the site's address is known, there are no links until then.
(async () => {
  'use strict';

  const { base, style, script } = document.currentScript.dataset, note = document.querySelector('.if-lost');
  if (note) note.hidden = true;
  const root = await find();
  if (root === undefined) {
    if (note) note.hidden = false;
    return;
  }
  document.body.classList.remove('lost');
  for (const link of document.links) {
    const address = link.getAttribute('href'), path = address.slice(base.length);
    if (address.startsWith(base) && !/^(#|[a-z]+:)/.test(path)) link.href = root + path;
  }
  document.body.append(Object.assign(document.createElement('script'), { src: root + script }));

  async function find() {
    const { protocol, origin, pathname, href } = location;
    if (protocol === 'file:') return '';
    if (base && href.startsWith(base)) return base;
    // Deeper down no site begins, and each folder is asked for.
    const parts = pathname.split('/').slice(0, -1), folders = parts.map((_, i) => `${origin}${parts.slice(0, i + 1).join('/')}/`).slice(0, 8);
    const has = await Promise.all(folders.map(isRoot));
    return folders[has.lastIndexOf(true)];
  }

  // There are hosts that answer whatever they are asked for.
  function isRoot(folder) {
    return fetch(folder + style, { method: 'HEAD' }).then(({ ok, headers }) => ok && /css/.test(headers.get('content-type')), () => false);
  }
})();
