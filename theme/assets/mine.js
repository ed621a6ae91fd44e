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

  function button(text, label, isOn, set) {
    const made = document.createElement('button');
    const show = () => made.setAttribute('aria-pressed', isOn());
    made.type = 'button';
    made.className = 'mine';
    made.textContent = text;
    made.setAttribute('aria-label', label);
    made.onclick = () => { change(kept => set(kept, !isOn())); show(); };
    addEventListener('storage', show);
    addEventListener('pageshow', show);
    show();
    return made;
  }

  // All that the page tells of a paper: a paper's own page has its citation, a list its first authors.
  function star(of, title) {
    const { day, authors } = of.dataset, bibtex = of.querySelector('#bibtex');
    return { title, day, authors: authors ? authors.split('; ') : [], bibtex: bibtex ? bibtex.textContent.trim() : undefined };
  }

  function mark(of, since) {
    const { paper, day } = of.dataset, heading = of.querySelector('h1, h3'), title = heading.textContent.trim();
    const stars = button('Star', 'Star: ' + title, () => paper in load().stars,
      (kept, on) => { if (on) kept.stars[paper] = star(of, title); else delete kept.stars[paper]; });
    if (of.matches('.card')) {
      of.lastElementChild.append(stars);
      of.classList.toggle('read', paper in load().read);
      if (since < day) isNew(heading);
      return;
    }
    change(kept => {
      kept.read[paper] = 1;
      if (kept.stars[paper]) kept.stars[paper] = star(of, title);
    });
    const read = button('Read', 'Mark as read', () => paper in load().read,
      (kept, on) => { if (on) kept.read[paper] = 1; else delete kept.read[paper]; });
    heading.after(stars, read);
  }

  function isNew(where) {
    const made = document.createElement('small');
    made.className = 'hint new';
    made.textContent = 'New';
    where.append(' ', made);
  }

  if (works) {
    const { since } = load();
    for (const of of document.querySelectorAll('[data-paper]')) mark(of, since);
    for (const link of document.querySelectorAll('.days a')) if (since < (/\d{4}-\d\d-\d\d/.exec(link.href) || [''])[0]) isNew(link.firstElementChild);
  }

  return { load, change, works };
})();
