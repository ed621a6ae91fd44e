// The search page: asks the index (search-index.js) while the reader types, and lists the papers it finds.
// The index's files are scripts of this site, loaded when a query needs them; that works from a folder as well.
(function () {
  'use strict';

  const form = document.getElementById('search-form');
  if (!form) return;
  const input = form.elements.q;
  const status = document.getElementById('search-status');
  const list = document.getElementById('search-results');
  const more = document.getElementById('search-more');
  const folder = document.getElementById('search-index').src.replace(/[^/]*$/, '');
  const language = document.documentElement.lang || 'en';
  const dates = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' });
  const step = 10;

  let turn = 0, found = null, timer = 0;

  async function run() {
    const mine = ++turn;
    remember(input.value.trim());
    if (!input.value.trim()) return show(null, [], '');
    setTimeout(() => { if (mine === turn && !found) status.textContent = 'Searching …'; }, 500);
    try {
      const answer = await paperDigestSearch.search(input.value, load);
      const papers = await read(answer, 0);
      if (mine === turn) show(answer, papers, summary(answer));
    } catch (error) {
      if (mine === turn) show(null, [], 'The search index could not be loaded. Reload the page to try again.');
    }
  }

  function load(name) {
    return new Promise((kept, broken) => {
      const script = document.createElement('script');
      script.src = folder + name;
      script.onload = () => { script.remove(); kept(); };
      script.onerror = () => { script.remove(); broken(new Error(name)); };
      document.head.append(script);
    });
  }

  function read(answer, from) {
    return Promise.all(answer.hits.slice(from, from + step).map(number => paperDigestSearch.paper(number, load)));
  }

  function show(answer, papers, message) {
    found = answer;
    list.replaceChildren(...papers.map(item));
    more.hidden = !answer || answer.hits.length <= papers.length;
    status.textContent = message;
  }

  function summary({ hits, all, asks }) {
    if (asks.length === 0) return 'These words are too common to search for.';
    if (hits.length === 0) return 'No paper found.';
    if (all === 0) return 'No paper has all of this. These come closest:';
    const papers = all === 1 ? '1 paper' : all.toLocaleString(language) + ' papers';
    return hits.length > all ? papers + ', then those that come closest' : papers;
  }

  // Texts of papers become text nodes, never markup.
  function item(paper) {
    const link = element('a', marked(paperDigestSearch.marks(paper.title, found.asks)));
    link.href = paper.path;
    const day = element('time', [dates.format(new Date(paper.day + 'T00:00Z'))]);
    day.dateTime = paper.day;
    return element('li', [element('article', [element('div', [
      element('h3', [link]),
      element('p', [...authors(paper), day], 'byline'),
      element('p', marked(paperDigestSearch.snippet(paper.abstract, found.asks, 280)), 'gist'),
    ], 'card-text')], 'card')]);
  }

  // The first three, and whoever was searched for.
  function authors(paper) {
    const names = paper.authors.map(name => paperDigestSearch.marks(name, found.asks));
    const shown = names.filter((name, i) => i < 3 || name.some(piece => piece[1] >= 0)).slice(0, 6);
    const nodes = shown.flatMap((name, i) => [i ? ', ' : '', ...marked(name)]);
    if (nodes.length > 0) nodes.push(paper.count > shown.length ? ` and ${paper.count - shown.length} more · ` : ' · ');
    return nodes;
  }

  function marked(pieces) {
    return pieces.map(([text, ask]) => ask < 0 ? text : element('mark', [text]));
  }

  function element(name, children, className) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  }

  // The address can be shared. Where a browser does not let a local page change its own, it stays as it is.
  function remember(query) {
    try {
      history.replaceState(null, '', query ? '?q=' + encodeURIComponent(query) : location.pathname);
    } catch (error) { /* nothing else depends on it */ }
  }

  function start() {
    input.value = new URLSearchParams(location.search).get('q') || '';
    if (input.value) run(); else input.focus();
  }

  // Arrows walk from the box through the hits and back.
  function walk(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [input, ...list.querySelectorAll('h3 a')], at = stops.indexOf(document.activeElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }

  form.addEventListener('submit', event => {
    event.preventDefault();
    clearTimeout(timer);
    run();
  });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(run, 150);
  });
  more.addEventListener('click', async () => {
    const answer = found, shown = list.children.length;
    const papers = await read(answer, shown);
    if (answer !== found || list.children.length !== shown) return;
    list.append(...papers.map(item));
    more.hidden = list.children.length >= answer.hits.length;
    list.children[shown].querySelector('a').focus();
  });
  document.addEventListener('keydown', walk);
  addEventListener('popstate', start);
  if (paperDigestSearch.size() > 0) start();
  else status.textContent = 'There is nothing to search yet.';
})();
