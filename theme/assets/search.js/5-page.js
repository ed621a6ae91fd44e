// The search page: asks while the reader types, and lists the papers found.
(() => {
  'use strict';

  const { form, input, status, all, results: list, more, sort, none, keep, card } =
    Object.fromEntries([...document.querySelectorAll('[id^=search-]')].map(part => [part.id.slice(7), part]));
  const facets = [...document.querySelectorAll('[data-facet]')];

  let turn = 0, answer = null, timer = 0;

  async function run(limit, isWanted) {
    const mine = ++turn, query = input.value.trim();
    clearTimeout(timer);
    if (query && !answer) timer = setTimeout(() => { status.textContent = say('search.searching'); }, 500);
    let found = null, papers = [], failed;
    try {
      if (query) {
        found = await searchRank.search(input.value, limit, sort.value);
        if (mine !== turn) return;
        papers = await searchTexts.read(found, 10);
      }
    } catch {
      found = null;
      failed = true;
    }
    if (mine !== turn) return;
    clearTimeout(timer);
    answer = found;
    list.replaceChildren(...papers.map(item));
    paperCards.adopt(list);
    tell();
    if (failed) status.textContent = say('search.failed');
    remember(query);
    if (isWanted && answer?.straight && papers.length === 1) location.assign(papers[0][0]);
  }

  function tell() {
    more.hidden = !answer || answer.at >= answer.hits.length;
    all.hidden = !answer?.left.length;
    status.textContent = answer ? summary(answer) : '';
    none.hidden = !answer || answer.hits.length > 0;
    const words = input.value.trim();
    keep.hidden = !answer?.hits.length || /[:"]|^-|\s-/.test(words);
    keep.dataset.value = words;
    keep.setAttribute('aria-pressed', words in mine.load().words);
    for (const facet of facets) {
      facet.value = facetIn(facet)[2] || '';
      for (const option of facet.options) { option.hidden = false; option.textContent = option.dataset.name ||= option.textContent; }
    }
  }

  // What of the query a choice stands for: topic:agents.
  const facetIn = ({ dataset }) => new RegExp(`(^|\\s)${dataset.facet}:(\\S+)`, 'i').exec(input.value) || [];

  // Counts come when they are looked for: they need the filters' part of the index.
  async function count() {
    const asked = answer;
    if (!asked?.hits.length || asked.counted) return;
    asked.counted = true;
    const counts = await searchRank.counts(asked);
    if (asked !== answer) return;
    for (const facet of facets) for (const option of facet.options) {
      const { value, dataset } = option, number = counts[facet.dataset.mark + value] || 0;
      if (!value) continue;
      option.hidden = !number && !option.selected;
      option.textContent = `${dataset.name} (${number})`;
    }
  }

  function summary({ hits, all, at, left, asks, phrases, tried, unknown, none }) {
    const papers = n => say('counts.papers', { n });
    // Phrases are looked for in the texts, which come a few at a time.
    const unseen = phrases.length ? all - at : 0;
    const found = asks.length + left.length + phrases.length === 0 ? say('search.too_common')
      : hits.length === 0 ? say('search.nothing')
      : unseen > 0 ? say('search.so_far', { papers: papers(at), unseen })
      : all === 0 ? say('search.closest')
      : hits.length > all ? say('search.then_closest', { papers: papers(all) }) : papers(all);
    return [
      ...left.length ? [say('search.left_out', { words: left.join(say('lists.comma')) })] : [], ...tried.map(([was, word]) => say('search.tried', { was, word })),
      ...none.map(filter => say('search.no_paper_has', { filter })), ...unknown.map(name => say('search.no_filter', { name })), found,
    ].join(' ');
  }

  // Texts of papers become text nodes, never markup. A title with formulas comes in parts.
  function item([path, title, day, count, names, abstract, votes, date, arxiv, doi, parts = [title]]) {
    const made = card.content.firstElementChild.cloneNode(true), time = document.createElement('time');
    const [link, byline, gist, whole] = made.querySelectorAll('a, p');
    Object.assign(made.firstElementChild.dataset, { day, date, arxiv, doi, votes, authors: [...names, ...count > names.length ? ['others'] : []].join('; ') });
    whole.append(...marked(searchTexts.marks(abstract, answer)));
    link.href = path;
    link.append(...parts.flatMap(part => part.map ? formula(part) : marked(searchTexts.marks(part, answer))));
    time.dateTime = day;
    time.append(written(day));
    byline.append(...authors(names, count), time, votes ? ' · ' + say('counts.votes', { n: votes }) : '');
    gist.append(...marked(searchTexts.snippet(abstract, answer, 280)));
    if (!abstract) { gist.remove(); whole.parentElement.remove(); }
    return made;
  }

  // As all pages write it. A browser's own formats take longer to come up than the answer.
  function written(day) {
    const [year, month, date] = day.split('-'), form = date ? say('dates.day') : month ? say('dates.month') : say('dates.year');
    return say(form, { day: `${+date}`, month: say('dates.months')[month - 1], year });
  }

  // The first three, and whoever was searched for.
  function authors(names, count) {
    const all = names.map(name => searchTexts.marks(name, answer));
    const shown = all.filter((name, i) => i < 3 || name.some(piece => piece[1] >= 0)).slice(0, 6), others = count - shown.length;
    return [...shown.flatMap((name, i) => [i ? say('lists.comma') : '', ...marked(name)]), others > 0 ? say('lists.and_n_more', { n: others }) : '', count > 0 ? ' · ' : ''];
  }

  function marked(pieces) {
    return pieces.map(([text, ask]) => {
      if (ask < 0) return text;
      const mark = document.createElement('mark');
      mark.append(text);
      return mark;
    });
  }

  function formula([name, attributes, ...parts]) {
    const mark = document.createElementNS('http://www.w3.org/1998/Math/MathML', name);
    for (const key in attributes) mark.setAttribute(key, attributes[key]);
    mark.append(...parts.map(part => part.map ? formula(part) : part));
    return mark;
  }

  // The address can be shared. Where a browser does not let a local page change its own, it stays as it is.
  function remember(query) {
    try {
      history.replaceState(null, '', query ? '?q=' + encodeURIComponent(query) : location.pathname);
    } catch { /* nothing else depends on it */ }
  }

  form.onsubmit = event => {
    event.preventDefault();
    run(undefined, true);
  };
  sort.onchange = () => run();
  for (const facet of facets) {
    for (const event of ['focus', 'pointerdown']) facet.addEventListener(event, () => count().catch(() => {}));
    facet.onchange = () => {
      const { value, dataset } = facet, [was = ''] = facetIn(facet);
      input.value = (input.value.replace(was, '').trim() + (value && ` ${dataset.facet}:${value}`)).trim();
      run();
    };
  }
  input.oninput = () => {
    clearTimeout(timer);
    timer = setTimeout(run, 150);
  };
  all.onclick = () => {
    input.focus();
    run(Infinity);
  };
  more.onclick = async () => {
    const mine = turn, shown = list.children.length;
    more.disabled = true;
    const papers = await searchTexts.read(answer, 10).catch(() => []);
    more.disabled = false;
    if (mine !== turn) return;
    list.append(...papers.map(item));
    paperCards.adopt(list);
    tell();
    (list.children[shown]?.querySelector('a') || more).focus();
  };
  // The index's manifest runs after this script.
  document.addEventListener('DOMContentLoaded', () => {
    input.value = new URLSearchParams(location.search).get('q') || '';
    if (input.value) run(undefined, performance.getEntriesByType('navigation')[0]?.type === 'navigate'); else input.focus();
  });
})();
