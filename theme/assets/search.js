// The search page: asks the index (search-index.js) while the reader types, and lists the papers it finds.
// The index's files are scripts of this site, loaded when a query needs them; that works from a folder as well.
(() => {
  'use strict';

  const [form, input, status, all, list, more, index] = ['form', 'input', 'status', 'all', 'results', 'more', 'index']
    .map(name => document.getElementById('search-' + name));
  const folder = index.src.replace(/[^/]*$/, ''), language = document.documentElement.lang || 'en';
  const dates = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' });

  let turn = 0, answer = null, timer = 0;

  async function run(limit) {
    const mine = ++turn, query = input.value.trim();
    clearTimeout(timer);
    remember(query);
    if (query && !answer) timer = setTimeout(() => { status.textContent = 'Searching …'; }, 500);
    let found = null, papers = [], failed = false;
    try {
      if (query) {
        found = await paperDigestSearch.search(input.value, load, limit);
        papers = await paperDigestSearch.read(found, 10, load);
      }
    } catch {
      failed = true;
    }
    if (mine !== turn) return;
    clearTimeout(timer);
    answer = failed ? null : found;
    list.replaceChildren(...answer ? papers.map(item) : []);
    tell();
    if (failed) status.textContent = 'The search index could not be loaded. Reload the page to try again.';
  }

  function load(name) {
    return new Promise((kept, broken) => {
      const script = document.createElement('script');
      script.src = folder + name;
      script.onload = script.onerror = event => { script.remove(); if (event.type === 'load') kept(); else broken(event); };
      document.head.append(script);
    });
  }

  function tell() {
    more.hidden = !answer || answer.at >= answer.hits.length;
    all.hidden = !answer?.left.length;
    status.textContent = answer ? summary(answer) : '';
  }

  function summary({ hits, all, at, left, asks, phrases }) {
    const papers = count => count === 1 ? '1 paper' : count.toLocaleString(language) + ' papers';
    // Phrases are looked for in the texts, which come a few at a time.
    const unseen = phrases.length ? all - at : 0;
    const found = asks.length + left.length + phrases.length === 0 ? 'These words are too common to search for.'
      : hits.length === 0 ? 'No paper found.'
      : unseen > 0 ? `${papers(at)} so far, ${unseen} left to look through`
      : all === 0 ? 'No paper has all of this. These come closest:'
      : hits.length > all ? papers(all) + ', then those that come closest' : papers(all);
    return left.length ? `${found}. Left out, to load less: ${left.join(', ')}.` : found;
  }

  // Texts of papers become text nodes, never markup.
  function item(paper) {
    const link = element('a', marked(paperDigestSearch.marks(paper.title, answer.asks)));
    link.href = paper.path;
    const day = element('time', [dates.format(new Date(paper.day + 'T00:00Z'))]);
    day.dateTime = paper.day;
    return element('li', [element('article', [element('div', [
      element('h3', [link]),
      element('p', [...authors(paper), day], 'byline'),
      element('p', marked(paperDigestSearch.snippet(paper.abstract, answer.asks, 280)), 'gist'),
    ], 'card-text')], 'card')]);
  }

  // The first three, and whoever was searched for.
  function authors(paper) {
    const names = paper.authors.map(name => paperDigestSearch.marks(name, answer.asks));
    const shown = names.filter((name, i) => i < 3 || name.some(piece => piece[1] >= 0)).slice(0, 6);
    const nodes = shown.flatMap((name, i) => [i ? ', ' : '', ...marked(name)]);
    if (nodes.length > 0) nodes.push(paper.count > shown.length ? ` and ${paper.count - shown.length} more · ` : ' · ');
    return nodes;
  }

  function marked(pieces) {
    return pieces.map(([text, ask]) => ask < 0 ? text : element('mark', [text]));
  }

  function element(name, children, className = '') {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    made.normalize();
    return made;
  }

  // The address can be shared. Where a browser does not let a local page change its own, it stays as it is.
  function remember(query) {
    try {
      history.replaceState(null, '', query ? '?q=' + encodeURIComponent(query) : location.pathname);
    } catch { /* nothing else depends on it */ }
  }

  form.onsubmit = event => {
    event.preventDefault();
    run();
  };
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
    const papers = await paperDigestSearch.read(answer, 10, load).catch(() => []);
    more.disabled = false;
    if (mine !== turn) return;
    list.append(...papers.map(item));
    tell();
    (list.children[shown]?.querySelector('a') || more).focus();
  };
  // Arrows walk from the box through the hits and back.
  document.addEventListener('keydown', event => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const stops = [input, ...list.querySelectorAll('h3 a')], at = stops.indexOf(document.activeElement);
    if (at < 0 || !stops[at + step]) return;
    event.preventDefault();
    stops[at + step].focus();
  });
  input.value = new URLSearchParams(location.search).get('q') || '';
  if (input.value) run(); else input.focus();
})();
