// Mine: stars, read marks and what is new since the last visit, kept in this browser only. The reading list
// (reading-list.js) shows the stars. Where a browser keeps nothing, none of this appears.
const mine = (() => {
  'use strict';

  const { site, latest } = document.body.dataset, name = 'digest:' + site, hour = 3600000;

  // { stars: { path: { title, authors, day, bibtex } }, read: { path: 1 }, since, latest, at }
  function load() {
    let kept;
    try { kept = JSON.parse(localStorage.getItem(name)); } catch { /* as if nothing were kept */ }
    return { stars: {}, read: {}, ...kept };
  }

  function change(how) {
    const kept = load();
    how(kept);
    try { localStorage.setItem(name, JSON.stringify(kept)); } catch { return false; }
    return true;
  }

  // An hour without a page ends a visit; what is newer than the newest day of the visit before is new.
  const works = change(kept => {
    if (!(Date.now() - kept.at < hour)) kept.since = kept.latest;
    kept.latest = latest;
    kept.at = Date.now();
  });

  // A button of the page, which shows and changes one thing that is kept of a paper.
  function wire(button, paper, part, value) {
    const show = () => button.setAttribute('aria-pressed', paper in load()[part]);
    button.onclick = () => {
      change(kept => { if (paper in kept[part]) delete kept[part][paper]; else kept[part][paper] = value(); });
      show();
    };
    addEventListener('storage', show);
    addEventListener('pageshow', show);
    show();
  }

  // All that the page tells of a paper: a paper's own page has its citation, a list its first authors.
  function star(of) {
    const { day, authors } = of.dataset, bibtex = of.querySelector('#bibtex');
    return {
      title: of.querySelector('h1, h3').textContent.trim(), day, authors: authors ? authors.split('; ') : [],
      bibtex: bibtex ? bibtex.textContent.trim() : undefined,
    };
  }

  function mark(of, since) {
    const { paper, day } = of.dataset, read = of.querySelector('.mark');
    wire(of.querySelector('.star'), paper, 'stars', () => star(of));
    if (!read) {
      of.classList.toggle('read', paper in load().read);
      if (since < day) isNew(of.querySelector('h3'));
      return;
    }
    change(kept => {
      kept.read[paper] = 1;
      if (paper in kept.stars) kept.stars[paper] = star(of);
    });
    wire(read, paper, 'read', () => 1);
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
    for (const of of document.querySelectorAll('[data-paper]')) mark(of, since);
    for (const link of document.querySelectorAll('.days a, .calendar a')) if (since < link.href.slice(-15, -5)) isNew(link);
  } else {
    for (const button of document.querySelectorAll('.mine')) button.remove();
  }

  return { load, change, works };
})();
