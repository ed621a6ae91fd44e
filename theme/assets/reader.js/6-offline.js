// Where a site is opened by https it can be installed, and its service worker keeps pages for reading offline.
(() => {
  'use strict';

  const root = document.currentScript.src.replace(/assets\/[^/]*$/, '');
  if (location.protocol !== 'https:') return;
  const link = document.head.appendChild(document.createElement('link'));
  link.rel = 'manifest';
  link.href = root + 'manifest.webmanifest';
  navigator.serviceWorker?.register(root + 'sw.js').catch(() => { /* without it, all is as before */ });
})();
