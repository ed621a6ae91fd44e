// What every page does for its reader: keys, copying, and mine: stars, read marks and what is new since the last visit,
// kept in this browser only. The reading list (reading-list.js) shows the stars.

// Keys: j, k and the arrows turn to the next and the previous day or paper, / searches, ? lists the keys.
// They keep away from typing, from controls and from everything pressed with a modifier, and can be switched off.
(() => {
  'use strict';

  const forward = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const off = 'keys-off';
  let dialog;

  // Storage may be switched off: then the keys are on.
  const isOff = () => { try { return localStorage.getItem(off); } catch { return false; } };

  const follow = link => document.querySelector(link)?.click();

  function search() {
    const input = document.getElementById('search-input');
    if (input) input.select();
    else follow('.menu [href$="search.html"]');
  }

  function help() {
    if (!dialog) {
      dialog = document.createElement('dialog');
      dialog.className = 'keys';
      dialog.setAttribute('aria-label', 'Keys');
      dialog.innerHTML = '<h2>Keys</h2><dl>'
        + '<dt><kbd>j</kbd> <kbd>→</kbd></dt><dd>Next day or paper</dd>'
        + '<dt><kbd>k</kbd> <kbd>←</kbd></dt><dd>Previous day or paper</dd>'
        + '<dt><kbd>/</kbd></dt><dd>Search</dd><dt><kbd>?</kbd></dt><dd>These keys</dd></dl>'
        + '<p><label><input type="checkbox"> Use these keys</label></p>'
        + '<form method="dialog"><button class="button">Close</button></form>';
      const box = dialog.querySelector('input');
      box.checked = !isOff();
      box.onchange = () => { try { localStorage.setItem(off, box.checked ? '' : 1); } catch { /* not kept */ } };
      document.body.append(dialog);
    }
    dialog.showModal();
  }

  document.addEventListener('keydown', event => {
    const { key, target } = event;
    if (event.defaultPrevented || event.isComposing || event.repeat || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.shiftKey && key !== '?' && key !== '/') return;
    if (target.closest('input, textarea, select, dialog, [contenteditable]')) return;
    // What scrolls sideways keeps its arrows.
    if (key.startsWith('Arrow') && target.closest('[tabindex="0"]')) return;
    const does = key === 'j' || key === forward ? () => follow('main [rel=next]')
      : key === 'k' || key === 'ArrowLeft' || key === 'ArrowRight' ? () => follow('main [rel=prev]')
      : key === '/' ? search : key === '?' ? help : null;
    if (!does || (isOff() && key !== '?')) return;
    if (key.length === 1) event.preventDefault();
    does();
  });
})();

// Copies what a button names: the text of an element, or else the address of the page.
document.addEventListener('click', event => {
  const button = event.target.closest('[data-copy]');
  if (!button) return;
  const from = document.getElementById(button.dataset.copy);
  const text = from ? from.textContent.trim() : (document.querySelector('link[rel=canonical]') || location).href;
  // Works without permission, and where a page is opened from a file.
  document.addEventListener('copy', copying => {
    copying.preventDefault();
    copying.clipboardData.setData('text/plain', text);
  }, { once: true });
  if (document.execCommand('copy')) button.textContent = 'Copied';
});

// Mine. Where a browser keeps nothing, none of this appears.
const mine = (() => {
  'use strict';

  const name = 'digest:' + document.querySelector('.brand a').textContent, hour = 3600000;

  // { stars: { path: { title, authors, day, bibtex } }, read: { path: 1 }, since, latest, at }
  function load() {
    try { return checked(JSON.parse(localStorage.getItem(name))); } catch { return checked({}); }
  }

  // Anything on this host may have written what is kept, and a file comes from anywhere: only papers' paths and plain texts get past here.
  function checked({ stars, read, since, latest, at }) {
    const text = value => typeof value === 'string' ? value : '', kept = { stars: {}, read: {}, at: +at || 0 };
    const papersOf = part => Object.entries(part ?? {}).filter(([path]) => /^papers\/[\w.~-]+\.html$/.test(path));
    for (const [path, star] of papersOf(stars)) {
      const { title, day, authors, bibtex } = star ?? {};
      if (text(title)) kept.stars[path] = { title, day: text(day), authors: [authors].flat().filter(text), bibtex: text(bibtex) || undefined };
    }
    for (const [path] of papersOf(read)) kept.read[path] = 1;
    if (text(since)) kept.since = since;
    if (text(latest)) kept.latest = latest;
    return kept;
  }

  function change(how) {
    const kept = load();
    how(kept);
    try { localStorage.setItem(name, JSON.stringify(kept)); } catch { return false; }
    return true;
  }

  // What the page shows of its papers, a list's cards or the one that it is of, need not be said in attributes as well.
  const papers = document.querySelectorAll('.card, .paper'), titleOf = of => of.querySelector('h1, h3').textContent.trim();
  for (const of of papers) {
    of.dataset.paper = 'papers/' + of.querySelector('h3 a, .permalink').href.split('/').pop();
    of.dataset.day = of.closest('[data-day]')?.dataset.day || of.querySelector('time').dateTime;
    of.querySelector('.star').setAttribute('aria-label', 'Star: ' + titleOf(of));
  }

  // An hour without a page ends a visit; what is newer than the newest day that visits before have shown is new.
  const works = change(kept => {
    if (!(Date.now() - kept.at < hour)) kept.since = kept.latest;
    for (const of of papers) if (!(kept.latest > of.dataset.day)) kept.latest = of.dataset.day;
    kept.at = Date.now();
  });

  const partOf = button => button.matches('.star') ? 'stars' : 'read';

  function show() {
    const kept = load();
    for (const of of papers) {
      const { paper } = of.dataset;
      of.classList.toggle('read', paper in kept.read);
      for (const button of of.querySelectorAll('.mine')) button.setAttribute('aria-pressed', paper in kept[partOf(button)]);
    }
  }

  document.addEventListener('click', ({ target }) => {
    const button = target.closest('.mine'), of = button?.closest('[data-paper]');
    if (!of) return;
    const part = partOf(button), { paper } = of.dataset;
    change(kept => { if (paper in kept[part]) delete kept[part][paper]; else kept[part][paper] = part === 'stars' ? star(of) : 1; });
    show();
  });

  // All that the page tells of a paper: a paper's own page has its citation, a list its first authors.
  function star(of) {
    const by = of.querySelector('.byline, .authors p'), bibtex = of.querySelector('#bibtex');
    return {
      title: titleOf(of), day: of.dataset.day, authors: by ? by.textContent.replace(/ and \d+ others$/, ', others').split(', ', 4) : [],
      bibtex: bibtex ? bibtex.textContent.trim() : undefined,
    };
  }

  // A dot beside it, and a word for those who do not see it; nothing on the page moves.
  function isNew(where) {
    const word = document.createElement('span');
    word.className = 'vh';
    word.textContent = ' New';
    where.classList.add('new');
    where.append(word);
  }

  if (works) {
    const { since } = load();
    for (const of of papers) {
      const { paper, day } = of.dataset;
      if (of.matches('.card')) { if (since < day) isNew(of.querySelector('h3')); }
      // A paper's own page: it is read now, and brings its star the citation.
      else change(kept => { kept.read[paper] = 1; if (paper in kept.stars) kept.stars[paper] = star(of); });
    }
    for (const link of document.querySelectorAll('.days a, .calendar a')) if (since < link.href.slice(-15, -5)) isNew(link);
    for (const event of ['pageshow', 'storage']) addEventListener(event, show);
    show();
  } else {
    for (const button of document.querySelectorAll('.mine')) button.remove();
  }

  return { load, checked, change, works };
})();
