// The papers that a page shows, a list's cards or the one that it is of: what they say of themselves, and a row of actions.
const paperCards = (() => {
  'use strict';

  const names = { star: say('paper.star'), mark: say('paper.read'), not: say('paper.not'), more: say('paper.abstract'), new: ' ' + say('paper.new') };
  const parts = { star: 'stars', mark: 'read', not: 'not' };
  const titleOf = of => {
    const title = of.querySelector('h1, h3').cloneNode(true);
    for (const formula of title.querySelectorAll('math')) formula.replaceWith(formula.getAttribute('alttext'));
    return title.textContent.replace(/\s+/g, ' ').replace(names.new, '').trim();
  };
  const kindOf = button => Object.keys(parts).find(kind => button.classList.contains(kind));

  const cards = () => [...document.querySelectorAll('main .card[data-paper]')];
  const itemOf = card => card.closest('li');

  // Takes in what has come to the page.
  function adopt(where = document) {
    const found = [...where.querySelectorAll('.card, .paper')].filter(of => !of.dataset.paper), { since } = mine.load();
    for (const of of found) {
      of.dataset.paper = 'papers/' + of.querySelector('h3 a, .permalink').href.split('/').pop();
      of.dataset.day ||= of.closest('[data-day]')?.dataset.day || of.querySelector('time')?.dateTime || '';
      of.dataset.first ||= of.dataset.day;
      if (!mine.works) continue;
      if (of.matches('.card')) of.querySelector('.card-text').insertBefore(actions(of), of.querySelector('.more'));
      if (of.matches('.card') && since < of.dataset.first) isNew(of.querySelector('h3'));
    }
    if (mine.works) mine.saw(found.map(of => of.dataset.day));
    show();
    document.dispatchEvent(new Event('adopted'));
  }

  function actions(of) {
    const row = document.createElement('p'), title = titleOf(of);
    row.className = 'acts';
    for (const kind of [...Object.keys(parts), ...of.querySelector('.more') ? ['more'] : []]) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = kind === 'more' ? 'expand' : 'mine ' + kind;
      button.title = names[kind];
      if (kind === 'more') button.setAttribute('aria-expanded', false);
      button.setAttribute('aria-label', say('paper.act', { act: names[kind], title }));
      button.append(document.createElement('span'));
      button.firstChild.textContent = names[kind];
      row.append(button);
    }
    return row;
  }

  // A dot beside it, and a word for those who do not see it; nothing on the page moves.
  function isNew(where) {
    const word = document.createElement('span');
    word.className = 'vh';
    word.textContent = names.new;
    where.classList.add('new');
    where.append(word);
  }

  function show() {
    const kept = mine.load();
    for (const of of document.querySelectorAll('[data-paper]')) {
      const { paper } = of.dataset;
      for (const kind in parts) {
        const on = paper in kept[parts[kind]];
        of.classList.toggle('is-' + kind, on);
        of.querySelector('.mine.' + kind)?.setAttribute('aria-pressed', on);
      }
    }
    for (const button of document.querySelectorAll('[data-follow]')) button.setAttribute('aria-pressed', button.dataset.value in kept[button.dataset.follow]);
  }

  // Gives whether it holds now.
  function toggle(of, kind) {
    const { paper } = of.dataset, part = parts[kind];
    let on;
    mine.change(kept => {
      on = !(paper in kept[part]);
      if (on) kept[part][paper] = kind === 'star' ? star(of) : 1; else delete kept[part][paper];
    });
    show();
    document.dispatchEvent(new Event('marked'));
    return on;
  }

  // All that a reference needs, from wherever it is set.
  function star(of) {
    const { authors, day, date, key, arxiv, doi, venue } = of.dataset, bibtex = of.querySelector('#bibtex')?.textContent.trim();
    return { title: titleOf(of), authors: (authors || '').split('; ').filter(name => name), day, date, key, arxiv, doi, venue, bibtex };
  }

  function expand(card) {
    const details = card?.querySelector('.more');
    if (!details) return;
    details.open = !details.open;
    card.querySelector('.expand').setAttribute('aria-expanded', details.open);
  }

  document.addEventListener('click', ({ target }) => {
    const button = target.closest('.mine'), of = button?.closest('[data-paper]');
    if (target.closest('.expand')) expand(target.closest('.card'));
    if (of && kindOf(button)) toggle(of, kindOf(button));
    const { follow, value } = button?.dataset ?? {};
    if (!follow) return;
    mine.change(kept => { if (value in kept[follow]) delete kept[follow][value]; else kept[follow][value] = follow === 'topics' ? document.querySelector('h1').textContent : 1; });
    show();
  });

  adopt();
  if (!mine.works) for (const button of document.querySelectorAll('.mine')) button.remove();
  else {
    const { since } = mine.load(), page = document.querySelector('.paper[data-paper]');
    for (const link of document.querySelectorAll('.days a, .calendar a')) if (since < (/[-\d]+(?=\.html$)/.exec(link.href) ?? [''])[0]) isNew(link);
    // A paper's own page: it is read now, and brings its star the citation.
    if (page) {
      const { paper } = page.dataset, note = document.getElementById('my-note');
      mine.change(kept => { kept.read[paper] = 1; if (paper in kept.stars) Object.assign(kept.stars[paper], star(page)); });
      // As high as what is in it, which validators of style sheets do not know.
      note.style.fieldSizing = 'content';
      const tell = () => { const own = mine.load().stars[paper]; note.parentElement.hidden = !own; note.value = own?.note ?? ''; };
      note.onchange = () => mine.change(kept => { if (kept.stars[paper]) kept.stars[paper].note = note.value; });
      document.addEventListener('marked', tell);
      tell();
    }
    for (const event of ['pageshow', 'storage']) addEventListener(event, show);
    show();
  }

  return { adopt, cards, itemOf, toggle, expand };
})();
