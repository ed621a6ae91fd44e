// Runs in the head, before the first paint: what the reader chose holds without a flash.
// Without a choice, colours follow the system, and lists are compact on phones.
const choices = (() => {
  'use strict';

  const root = document.documentElement, kept = root.dataset, system = matchMedia('(prefers-color-scheme: dark)');
  const names = ['scheme', 'view', 'show', 'order', 'keys'], narrow = matchMedia('(max-width: 40rem)');
  // The browser's own bar has the page's colour.
  const bar = document.head.appendChild(document.createElement('meta'));
  bar.name = 'theme-color';
  root.classList.add('js');
  try { root.classList.toggle('known', !!localStorage.getItem('digest:' + kept.site)); } catch { /* everybody is new */ }

  const key = name => `digest:${kept.site}:${name}`;

  // An empty choice is none. Storage may be switched off: then a choice lasts as long as the page.
  function choose(name, value) {
    try { localStorage.setItem(key(name), value); } catch { /* not kept */ }
    kept[name] = value;
    show();
    document.dispatchEvent(new Event('choice'));
  }

  // Choices were once kept for all sites of a host.
  const read = name => localStorage.getItem(key(name)) ?? localStorage.getItem(name) ?? '';

  function restore() {
    for (const name of names) try { kept[name] = (/^[a-z]+$/.exec(read(name)) || [''])[0]; } catch { /* as it is */ }
    show();
  }

  function show() {
    if (!/^(full|compact|titles)$/.test(kept.view)) kept.view = narrow.matches ? 'compact' : 'full';
    bar.content = isDark() ? '#161514' : '#fbfaf7';
    for (const button of document.querySelectorAll('.scheme')) button.setAttribute('aria-pressed', isDark());
    for (const select of document.querySelectorAll('[data-choice]')) select.value = kept[select.dataset.choice] || select.options[0].value;
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
    if (!target.closest('.scheme')) return;
    const wanted = isDark() ? 'light' : 'dark';
    // Choosing what the system shows anyway means following it again.
    choose('scheme', wanted === usual() ? '' : wanted);
  });
  document.addEventListener('change', ({ target }) => {
    if (target.dataset.choice) choose(target.dataset.choice, target.value);
  });

  return { choose };
})();
