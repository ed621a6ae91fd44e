// Runs in the head, before the first paint: what the reader chose holds without a flash.
// Without a choice, or without script, colours follow the system and lists are shown in full.
(function () {
  'use strict';
  var root = document.documentElement, system = matchMedia('(prefers-color-scheme: dark)');
  root.classList.add('js');

  // Storage may be switched off: then a choice lasts as long as the page.
  function stored(name) { try { return localStorage.getItem(name); } catch (e) { return null; } }

  function keep(name, value) {
    try {
      if (value) localStorage.setItem(name, value); else localStorage.removeItem(name);
    } catch (e) { /* not kept */ }
    show(name, value);
  }

  function show(name, value) {
    if (value) root.setAttribute('data-' + name, value); else root.removeAttribute('data-' + name);
    var chosen = root.dataset.scheme, scheme = chosen || (system.matches ? 'dark' : 'light');
    document.querySelectorAll('meta[name=theme-color]').forEach(function (meta) {
      var dark = chosen ? chosen === 'dark' : meta.media.indexOf('dark') > 0;
      meta.content = dark ? '#161514' : '#fbfaf7';
    });
    document.querySelectorAll('.scheme').forEach(function (button) {
      button.setAttribute('aria-pressed', scheme === 'dark');
    });
    document.querySelectorAll('.density').forEach(function (button) {
      button.setAttribute('aria-pressed', root.dataset.view === 'titles');
    });
  }

  function restore() {
    show('scheme', stored('scheme'));
    show('view', stored('view'));
  }

  restore();
  document.addEventListener('DOMContentLoaded', restore);
  addEventListener('pageshow', restore);
  addEventListener('storage', restore);
  system.addEventListener('change', restore);

  document.addEventListener('click', function (event) {
    if (event.target.closest('.density')) keep('view', root.dataset.view ? null : 'titles');
    if (!event.target.closest('.scheme')) return;
    var usual = system.matches ? 'dark' : 'light', now = root.dataset.scheme || usual;
    var wanted = now === 'dark' ? 'light' : 'dark';
    // Choosing what the system shows anyway means following it again.
    keep('scheme', wanted === usual ? null : wanted);
  });
})();
