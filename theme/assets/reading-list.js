// The reading list: the starred papers, one BibTeX of them all, and a file to keep or carry them.
(() => {
  'use strict';

  // In bytes: what browsers keep for a site.
  const most = 5e6;
  const [list, status, bibtex, saveBibtex, saveList, readList] = ['', '-status', '-bibtex', '-save', '-export', '-import']
    .map(part => document.getElementById('stars' + part));

  function show() {
    const stars = Object.entries(mine.load().stars).reverse(), count = stars.length;
    list.replaceChildren(...stars.map(item));
    bibtex.textContent = stars.map(([path, star]) => star.bibtex || entry(path, star)).join('\n\n');
    for (const part of document.querySelectorAll('.has-stars')) part.hidden = count === 0;
    status.textContent = !mine.works ? 'This browser does not let the site keep anything, so there can be no reading list.'
      : count === 0 ? 'Nothing is starred yet. Star papers in any list or on their pages.'
      : count === 1 ? '1 paper' : count + ' papers';
  }

  function item([path, star]) {
    const row = document.createElement('li');
    row.innerHTML = '<a></a><span class="marks"><span></span><button class="mine" type="button">Remove</button></span>';
    const [link, , authors, remove] = row.querySelectorAll('*');
    link.href = path;
    link.textContent = star.title;
    authors.textContent = star.authors.join(', ').replace(/, others$/, ' and others');
    remove.setAttribute('aria-label', 'Remove: ' + star.title);
    remove.onclick = () => { mine.change(kept => { delete kept.stars[path]; }); show(); status.focus(); };
    return row;
  }

  // For a paper starred in a list: what the list knows. Opening its page brings the whole citation.
  function entry(path, { title, authors, day }) {
    const field = (name, value) => value && `  ${name} = {${value}},\n`;
    const safe = text => text.replace(/[\\{}]/g, '').replace(/[#$%&_]/g, '\\$&');
    return `@misc{${path.slice(7, -5)},\n` + field('title', `{${safe(title)}}`) + field('author', authors.map(safe).join(' and '))
      + field('url', location.protocol === 'file:' ? '' : new URL(path, location).href) + field('note', 'Digest of ' + day) + '}';
  }

  function save(text, type, name) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
  }

  async function read(file) {
    if (file.size > most) throw 'This file is too large for a reading list.';
    const given = JSON.parse(await file.text()), { stars, read } = mine.checked(given);
    if (typeof given.stars !== 'object') throw 'This file is no reading list.';
    if (!mine.change(kept => { kept.stars = { ...stars, ...kept.stars }; Object.assign(kept.read, read); })) throw 'This browser has no space for this reading list.';
    show();
  }

  saveList.onclick = () => {
    const { stars, read } = mine.load();
    save(JSON.stringify({ stars, read }, null, 1), 'application/json', 'reading-list.json');
  };
  readList.onchange = () => {
    read(readList.files[0]).catch(why => { status.textContent = typeof why === 'string' ? why : 'This file is no reading list.'; });
    readList.value = '';
  };
  saveBibtex.onclick = () => save(bibtex.textContent + '\n', 'application/x-bibtex', 'reading-list.bib');
  for (const event of ['pageshow', 'storage']) addEventListener(event, show);
})();
