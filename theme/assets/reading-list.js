// The reading list: the starred papers, one BibTeX of them all, and a file to keep or carry them.
(() => {
  'use strict';

  const element = id => document.getElementById(id);
  const list = element('stars'), status = element('stars-status'), bibtex = element('stars-bibtex');

  function show() {
    const stars = Object.entries(mine.load().stars).reverse();
    list.replaceChildren(...stars.map(item));
    bibtex.textContent = stars.map(([path, star]) => star.bibtex || entry(path, star)).join('\n\n');
    for (const part of document.querySelectorAll('.has-stars')) part.hidden = stars.length === 0;
    status.textContent = !mine.works ? 'This browser does not let the site keep anything, so there can be no reading list.'
      : stars.length === 0 ? 'Nothing is starred yet. Star papers in any list or on their pages.'
      : stars.length === 1 ? '1 paper' : stars.length + ' papers';
  }

  function item([path, star]) {
    const [row, link, facts, remove] = ['li', 'a', 'span', 'button'].map(name => document.createElement(name));
    link.href = path;
    link.textContent = star.title;
    facts.className = 'marks';
    remove.type = 'button';
    remove.className = 'mine';
    remove.textContent = 'Remove';
    remove.setAttribute('aria-label', 'Remove: ' + star.title);
    remove.onclick = () => { mine.change(kept => { delete kept.stars[path]; }); show(); status.focus(); };
    facts.append(star.authors.join(', '), remove);
    row.append(link, facts);
    return row;
  }

  // For a paper starred in a list: what the list knows. Opening its page brings the whole citation.
  function entry(path, { title, authors, day }) {
    const safe = text => text.replace(/[\\{}]/g, '').replace(/[#$%&_]/g, '\\$&');
    const fields = [['title', `{${safe(title)}}`], ['author', authors.map(safe).join(' and ')], ['url', /^http/.test(location) && new URL(path, location).href], ['note', 'Digest of ' + day]];
    return `@misc{${path.replace(/^papers\/|\.html$/g, '')},\n${fields.filter(f => f[1]).map(f => `  ${f[0]} = {${f[1]}},\n`).join('')}}`;
  }

  function save(text, type, name) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  // A file comes from anywhere: only papers' paths and plain texts get past here.
  async function read(file) {
    const { stars, read } = JSON.parse(await file.text()), isPath = path => /^papers\/[\w.~-]+\.html$/.test(path), added = {};
    for (const [path, star] of Object.entries(stars || {})) {
      if (!isPath(path) || typeof star?.title !== 'string') continue;
      added[path] = {
        title: star.title, day: String(star.day || ''), authors: [].concat(star.authors || []).map(String),
        bibtex: typeof star.bibtex === 'string' ? star.bibtex : undefined,
      };
    }
    mine.change(kept => {
      kept.stars = { ...added, ...kept.stars };
      for (const path of Object.keys(read || {}).filter(isPath)) kept.read[path] = 1;
    });
    show();
  }

  element('stars-export').onclick = () => {
    const { stars, read } = mine.load();
    save(JSON.stringify({ stars, read }, null, 1), 'application/json', 'reading-list.json');
  };
  element('stars-import').onchange = event => {
    read(event.target.files[0]).catch(() => { status.textContent = 'This file is no reading list.'; });
    event.target.value = '';
  };
  element('stars-save').onclick = () => save(bibtex.textContent + '\n', 'application/x-bibtex', 'reading-list.bib');
  addEventListener('storage', show);
  addEventListener('pageshow', show);
})();
