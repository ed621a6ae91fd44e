// The reading list: the starred papers with their notes, references to them all, and a file or a link to carry what is mine.
(() => {
  'use strict';

  // In bytes: what browsers keep for a site.
  const most = 5e6, id = name => document.getElementById(name);
  const list = id('stars'), status = id('stars-status'), bibtex = id('stars-bibtex'), carried = id('carried');
  const starsOf = () => Object.entries(mine.load().stars).reverse();

  function show() {
    const stars = starsOf(), count = stars.length;
    list.replaceChildren(...stars.map(item));
    for (const part of document.querySelectorAll('.has-stars')) part.hidden = count === 0;
    status.textContent = !mine.works ? say('reading_list.not_kept')
      : count === 0 ? say('reading_list.empty') : say('counts.papers', { n: count });
    bibtex.textContent = write.bib(stars).trim();
    paperCards.adopt(list);
  }

  function item([path, { title, authors, day, note }]) {
    const row = document.createElement('li');
    row.innerHTML = '<article class="card line"><div class="card-text"><h3><a></a></h3><p class="byline"></p><textarea rows="1" maxlength="10000"></textarea></div></article>';
    const card = row.firstChild, link = card.querySelector('a'), own = card.querySelector('textarea');
    own.style.fieldSizing = 'content';
    link.href = path;
    link.textContent = title;
    card.dataset.day = day || '';
    card.querySelector('.byline').textContent = written(authors.length > 4 ? [...authors.slice(0, 3), 'others'] : authors);
    own.value = note || '';
    own.placeholder = say('reading_list.own_note');
    own.setAttribute('aria-label', say('reading_list.your_note', { title }));
    own.onchange = () => mine.change(kept => { if (kept.stars[path]) kept.stars[path].note = own.value; });
    return row;
  }

  const year = ({ date, arxiv, day }) => date?.slice(0, 4) || (/^\d{4}\./.test(arxiv) ? '20' + arxiv.slice(0, 2) : day?.slice(0, 4)) || '';
  const address = (path, { arxiv, doi }) => arxiv ? 'https://arxiv.org/abs/' + arxiv : doi ? 'https://doi.org/' + doi : location.protocol === 'file:' ? '' : new URL(path, location).href;
  // As BibTeX sorts them: the last word is the family name.
  const name = text => { const [, given, family] = /^(.*)\s(\S+)$/.exec(text) || [, '', text]; return { family, given }; };
  // As all pages write them.
  const written = authors => named(authors).join(say('lists.comma')) + (authors.includes('others') ? say('lists.and_others') : '');
  const named = authors => authors.filter(author => author !== 'others');

  const write = {
    bib: stars => stars.map(([path, star]) => star.bibtex || entry(path, star)).join('\n\n') + '\n',
    ris: stars => stars.map(([path, star]) => [
      ['TY', star.venue && star.doi ? 'JOUR' : 'UNPB'], ['TI', star.title], ...named(star.authors).map(author => ['AU', (({ family, given }) => given ? `${family}, ${given}` : family)(name(author))]),
      ['PY', year(star)], ['DA', star.date?.replaceAll('-', '/')], ['T2', star.venue], ['DO', star.doi], ['UR', address(path, star)], ['ID', star.key], ['N1', star.note],
    ].filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`).join('') + 'ER  - \r\n').join('\r\n'),
    json: stars => JSON.stringify(stars.map(([path, star]) => ({
      id: star.key || path.slice(7, -5), type: star.venue && star.doi ? 'article-journal' : 'article', title: star.title,
      author: named(star.authors).map(author => { const { family, given } = name(author); return given ? { family, given } : { literal: family }; }),
      issued: { 'date-parts': [(star.date || year(star)).split('-').map(Number)] }, 'container-title': star.venue, DOI: star.doi,
      number: star.arxiv && 'arXiv:' + star.arxiv, URL: address(path, star) || undefined, note: star.note,
    })), null, 1) + '\n',
    md: stars => stars.map(([path, star]) => {
      const safe = text => text.replace(/[\\`*_[\]<>#]/g, '\\$&'), to = address(path, star);
      return `- ${to ? `[${safe(star.title)}](${to})` : safe(star.title)}` + (star.authors.length ? `, ${safe(star.authors.slice(0, 3).join(', '))}${star.authors.length > 3 ? say('lists.and_others') : ''}` : '')
        + (year(star) ? ` (${year(star)})` : '') + (star.note ? '\n  ' + safe(star.note).replace(/\n/g, '\n  ') : '');
    }).join('\n') + '\n',
  };

  // What a list knows; a star from a paper's own page has the site's own entry.
  function entry(path, star) {
    const field = (name, value) => value ? `,\n  ${name}={${value}}` : '', safe = text => text.replace(/[\\{}]/g, '').replace(/[#$%&_]/g, '\\$&');
    return `@misc{${star.key || path.slice(7, -5)}` + field('title', `{${safe(star.title)}}`) + field('author', star.authors.map(safe).join(' and ')) + field('year', year(star))
      + (star.arxiv ? field('eprint', star.arxiv) + field('archivePrefix', 'arXiv') : '') + field('doi', star.doi) + field('note', star.venue && safe(star.venue))
      + field('url', address(path, star)) + '\n}';
  }

  function save(text, name) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
    link.download = name;
    link.click();
  }

  // What is not about this browser alone.
  function all() {
    const { stars, read, not, topics, authors, words } = mine.load();
    return { stars, read, not, topics, authors, words };
  }

  function take(given) {
    if (typeof given?.stars !== 'object') throw say('reading_list.no_list');
    const { at, since, latest, ...parts } = mine.checked(given);
    if (!mine.change(kept => { for (const part in parts) kept[part] = { ...parts[part], ...kept[part] }; })) throw say('reading_list.no_space');
    show();
  }

  async function read(file) {
    if (file.size > most) throw say('reading_list.too_large');
    take(JSON.parse(await file.text()));
  }

  // Packed into the fragment, which browsers do not send.
  const through = async (bytes, stream) => new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());

  async function link() {
    const packed = await through(new TextEncoder().encode(JSON.stringify(all())), new CompressionStream('deflate-raw'));
    let text = '';
    for (const byte of packed) text += String.fromCharCode(byte);
    return location.href.replace(/#.*/, '') + '#mine=' + btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  }

  // Somebody else may have made the link: it is taken in only when one says so.
  async function open() {
    const packed = /^#mine=([\w-]{1,400000})$/.exec(location.hash)?.[1];
    if (!packed) return;
    const bytes = Uint8Array.from(atob(packed.replace(/-/g, '+').replace(/_/g, '/')), letter => letter.charCodeAt());
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader(), decoder = new TextDecoder();
    let text = '';
    for (let part; !(part = await reader.read()).done;) {
      text += decoder.decode(part.value, { stream: true });
      if (text.length > most) throw say('reading_list.no_list');
    }
    const given = JSON.parse(text), { stars } = mine.checked(given), button = document.createElement('button');
    carried.hidden = false;
    carried.textContent = say('reading_list.brings', { n: Object.keys(stars).length }) + ' ';
    button.className = 'button strong';
    button.type = 'button';
    button.textContent = say('reading_list.take');
    button.onclick = () => {
      carried.hidden = true;
      try { take(given); history.replaceState(null, '', location.pathname); } catch (why) { tell(why); }
    };
    carried.append(button);
  }

  function tell(why) {
    status.textContent = typeof why === 'string' ? why : say('reading_list.no_list');
  }

  id('carry-save').onclick = () => save(JSON.stringify(all(), null, 1), 'reading-list.json');
  id('carry-read').onchange = ({ target }) => {
    read(target.files[0]).catch(tell);
    target.value = '';
  };
  id('carry-link').onclick = async ({ target }) => {
    const address = await link();
    if (copy(address, target)) return;
    carried.hidden = false;
    carried.textContent = address;
  };
  for (const button of document.querySelectorAll('[data-save]'))
    button.onclick = () => save(write[button.dataset.save](starsOf()), 'reading-list.' + button.dataset.save);
  document.addEventListener('marked', () => {
    if (starsOf().length === list.children.length) return;
    show();
    status.focus();
  });
  for (const event of ['pageshow', 'storage']) addEventListener(event, show);
  addEventListener('hashchange', () => open().catch(tell));
  // What every page has comes after this script.
  document.addEventListener('DOMContentLoaded', () => open().catch(tell));
})();
