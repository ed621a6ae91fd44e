// What every page does for its reader. Mine: stars with notes, read marks, what is not for me, what I follow and what is
// new since the last visit, kept in this browser only, for this site alone.
const mine = (() => {
  'use strict';

  const name = 'digest:' + document.documentElement.dataset.site, hour = 3600000;

  // { stars: { path: { title, authors, day, date, key, arxiv, doi, venue, bibtex, note } }, read: { path: 1 }, not: { path: 1 },
  //   topics: { slug: name }, authors: { name: 1 }, words: { phrase: 1 }, since, latest, at }
  // It was once kept under the site's title.
  function load() {
    try {
      return checked(JSON.parse(localStorage.getItem(name) ?? localStorage.getItem('digest:' + document.querySelector('.brand a').textContent)));
    } catch { return checked({}); }
  }

  // Anything on this host may have written what is kept, and a file or a link comes from anywhere: only papers' paths and
  // plain texts get past here.
  function checked(given) {
    const text = (value, most = 1000) => typeof value === 'string' ? value.slice(0, most) : '';
    const { stars, read, not, topics, authors, words, since, latest, at } = given ?? {};
    const kept = { stars: {}, read: {}, not: {}, topics: {}, authors: {}, words: {}, at: +at || 0 };
    const named = (part, pattern) => Object.entries(typeof part === 'object' && part || {}).filter(([key]) => pattern.test(key));
    const paper = /^papers\/[\w.~-]+\.html$/, word = /^(?!__proto__$)[^\p{Cc}]{1,100}$/u;
    for (const [path, star] of named(stars, paper)) {
      const { authors, note, bibtex, ...rest } = star ?? {};
      if (!text(rest.title)) continue;
      const own = kept.stars[path] = { authors: [authors].flat().filter(name => text(name)).slice(0, 51) };
      for (const field of ['title', 'day', 'date', 'key', 'arxiv', 'doi', 'venue']) if (text(rest[field])) own[field] = text(rest[field]);
      if (text(bibtex, 1e4)) own.bibtex = text(bibtex, 1e4);
      if (text(note, 1e4)) own.note = text(note, 1e4);
    }
    for (const part of ['read', 'not']) for (const [path] of named({ read, not }[part], paper)) kept[part][path] = 1;
    for (const [slug, name] of named(topics, /^[\w-]{1,100}$/)) if (text(name)) kept.topics[slug] = text(name);
    for (const [name] of named(authors, word)) kept.authors[name] = 1;
    for (const [phrase] of named(words, word)) kept.words[phrase] = 1;
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

  // An hour without a page ends a visit; what is newer than the newest day that visits before have shown is new.
  const works = change(kept => {
    if (!(Date.now() - kept.at < hour)) kept.since = kept.latest;
    kept.at = Date.now();
  });

  // The days that a page shows have been seen at the next visit.
  const saw = days => change(kept => { for (const day of days) if (!(kept.latest > day)) kept.latest = day; });

  // Phrases are those of the vocabulary, see src/Topics/Phrase: whole words, spaces and hyphens alike, a plural counts, and
  // case only where it is written.
  function phrase(text) {
    const letter = '[\\p{L}\\p{Nd}\\p{M}]', gap = '[\\s\\-‐‑–]+', own = text.replace(RegExp(`^${gap}|${gap}$`, 'g'), '');
    // Scripts without spaces have no ends of words, and the Korean one writes endings onto them.
    const sign = '[' + ['Han', 'Hira', 'Kana', 'Bopo', 'Thai', 'Laoo', 'Mymr', 'Khmr'].map(script => `\\p{scx=${script}}`).join('') + ']';
    const hangul = '\\p{sc=Hang}', spaced = `(?!${sign}|${hangul})${letter}`;
    const starts = `(?:(?!${spaced})|(?<!${spaced}))(?:(?!${hangul})|(?<!(?!${sign})${letter}))`, ends = `(?:(?<!${spaced})|(?!${spaced}))`;
    const body = own.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(RegExp(`${letter}(?!.*${letter})`, 'u'), '$&s?').split(RegExp(gap)).join(gap);
    return own && new RegExp(starts + body + ends, /\p{Lu}/u.test(own) ? 'gu' : 'giu');
  }

  return { load, checked, change, works, saw, phrase };
})();
