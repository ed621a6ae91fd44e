// Runs in the head, before the first paint: what the reader chose holds without a flash.
// Without a choice, or without script, colours follow the system and lists are shown in full.
(() => {
  'use strict';

  const root = document.documentElement, kept = root.dataset, system = matchMedia('(prefers-color-scheme: dark)');
  // The browser's own bar has the page's colour.
  const bar = document.head.appendChild(document.createElement('meta'));
  bar.name = 'theme-color';
  root.classList.add('js');

  // An empty choice is none. Storage may be switched off: then a choice lasts as long as the page.
  function choose(name, value) {
    try { localStorage.setItem(name, value); } catch { /* not kept */ }
    kept[name] = value;
    show();
  }

  function restore() {
    for (const name of ['scheme', 'view']) try { kept[name] = localStorage.getItem(name) || ''; } catch { /* as it is */ }
    show();
  }

  function show() {
    bar.content = isDark() ? '#161514' : '#fbfaf7';
    press('.scheme', isDark());
    press('.density', kept.view === 'titles');
  }

  function press(buttons, on) {
    for (const button of document.querySelectorAll(buttons)) button.setAttribute('aria-pressed', on);
  }

  function usual() {
    return system.matches ? 'dark' : 'light';
  }

  function isDark() {
    return (kept.scheme || usual()) === 'dark';
  }

  restore();
  for (const event of ['DOMContentLoaded', 'pageshow', 'storage']) addEventListener(event, restore);
  system.addEventListener('change', restore);

  document.addEventListener('click', ({ target }) => {
    if (target.closest('.density')) choose('view', kept.view ? '' : 'titles');
    if (!target.closest('.scheme')) return;
    const wanted = isDark() ? 'light' : 'dark';
    // Choosing what the system shows anyway means following it again.
    choose('scheme', wanted === usual() ? '' : wanted);
  });
})();
