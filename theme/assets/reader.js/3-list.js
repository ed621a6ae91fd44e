// How a list is shown: which of its papers, in which order, what is followed in them, and Back to the paper that one left.
(() => {
  'use strict';

  const tools = document.querySelector('.tools'), choice = document.documentElement.dataset;
  if (!tools || !mine.works) return;
  // The search page has a choice of its own, among all that it finds.
  const byTopic = tools.querySelector('.by-topic'), shown = document.querySelector('.shown'), order = tools.querySelector('[data-choice=order]');
  const places = new WeakMap();
  let rules = [], kept;

  const topicsOf = card => [...card.querySelectorAll('.tags a')].map(link => [link.pathname.split('/').pop().slice(0, -5), link.textContent]);
  const textOf = card => [...card.querySelectorAll('h3 a, .gist, .more .prose')];

  function isFollowed(card) {
    return topicsOf(card).some(([slug]) => slug in kept.topics)
      || (card.dataset.authors || '').split('; ').some(name => name in kept.authors)
      || rules.some(rule => textOf(card).some(part => part.textContent.search(rule) >= 0));
  }

  function isWanted(card) {
    const { paper, followed } = card.dataset;
    if (!byTopic) return true;
    if (byTopic.value !== 'all' && !topicsOf(card).some(([slug]) => slug === byTopic.value)) return false;
    switch (choice.show) {
      case 'wanted': return !(paper in kept.not);
      case 'unread': return !(paper in kept.not) && !(paper in kept.read);
      case 'starred': return paper in kept.stars;
      case 'followed': return !!followed;
    }
    return true;
  }

  function arrange() {
    kept = mine.load();
    rules = Object.keys(kept.words).map(mine.phrase).filter(rule => rule);
    const cards = paperCards.cards().filter(card => card.closest('.cards')), lists = new Map();
    const follows = [kept.topics, kept.authors, kept.words].some(part => Object.keys(part).length > 0);
    if (order) order.parentElement.hidden = !(follows || /^(votes|followed)$/.test(choice.order) || cards.some(card => card.dataset.votes));
    for (const card of cards) {
      card.toggleAttribute('data-followed', false);
      if (follows && isFollowed(card)) card.dataset.followed = 'true';
      const item = paperCards.itemOf(card), list = item.parentElement;
      if (!places.has(item)) places.set(item, list.children.length && [...list.children].indexOf(item));
      if (!item.dataset.old) item.hidden = !isWanted(card);
      if (!lists.has(list)) lists.set(list, []);
      lists.get(list).push([item, card]);
    }
    const wanted = !order ? '' : tools.hasAttribute('data-followed-first') && !choice.order ? 'followed' : choice.order;
    for (const [list, items] of lists) {
      const before = ([a, one], [b, other]) => (wanted === 'followed' ? !one.dataset.followed - !other.dataset.followed
        : wanted === 'votes' ? (other.dataset.votes || 0) - (one.dataset.votes || 0) : 0) || places.get(a) - places.get(b);
      const sorted = [...items].sort(before);
      if (sorted.some(([item], i) => item !== list.children[i])) list.append(...sorted.map(([item]) => item));
    }
    const seen = cards.filter(card => !paperCards.itemOf(card).hidden).length, all = cards.filter(card => !paperCards.itemOf(card).dataset.old).length;
    if (shown) shown.textContent = seen < all ? say('tools.shown', { seen, all }) : '';
    highlight(cards);
    document.dispatchEvent(new Event('arranged'));
  }

  // The topics of the papers here, the most frequent first.
  function listTopics() {
    if (!byTopic) return;
    const counts = new Map(), was = byTopic.value;
    for (const card of paperCards.cards()) for (const [slug, name] of topicsOf(card)) counts.set(slug, [name, (counts.get(slug)?.[1] ?? 0) + 1]);
    byTopic.replaceChildren(byTopic.options[0], ...[...counts].sort((a, b) => b[1][1] - a[1][1]).map(([slug, [name, count]]) => new Option(`${name} (${count})`, slug)));
    byTopic.value = counts.has(was) ? was : 'all';
    byTopic.parentElement.hidden = counts.size < 2;
  }

  // Where a browser cannot mark text without changing the page, it is not marked.
  function highlight(cards) {
    if (!window.Highlight) return;
    const ranges = [];
    if (rules.length) for (const card of cards.filter(card => card.dataset.followed)) for (const part of textOf(card)) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) for (const rule of rules) for (const { index, 0: { length } } of walker.currentNode.data.matchAll(rule)) {
        const range = document.createRange();
        range.setStart(walker.currentNode, index);
        range.setEnd(walker.currentNode, index + length);
        ranges.push(range);
      }
    }
    CSS.highlights.set('followed', new Highlight(...ranges));
    // Validators of style sheets do not know it.
    const style = new CSSStyleSheet();
    style.replaceSync('::highlight(followed) { background: var(--found) }');
    document.adoptedStyleSheets = [style];
  }

  byTopic?.addEventListener('change', arrange);
  for (const event of ['choice', 'adopted']) document.addEventListener(event, () => { if (event === 'adopted') listTopics(); arrange(); });
  listTopics();
  arrange();

  // Back, from a file and without the browser's own cache of pages, too.
  const place = 'at:' + location.pathname + location.search;
  addEventListener('pagehide', () => {
    const card = document.querySelector('.card.left, .card.at');
    try { if (card) sessionStorage.setItem(place, JSON.stringify([card.dataset.paper, card.getBoundingClientRect().top, byTopic?.value])); } catch { /* not kept */ }
  });
  document.addEventListener('click', ({ target }) => {
    const card = target.closest('a')?.closest('.card');
    if (!card) return;
    for (const other of document.querySelectorAll('.left')) other.classList.remove('left');
    card.classList.add('left');
  });
  function comeBack() {
    let at;
    try { at = JSON.parse(sessionStorage.getItem(place)); } catch { /* nothing is kept */ }
    const card = at && paperCards.cards().find(card => card.dataset.paper === at[0]);
    if (!card) return;
    sessionStorage.removeItem(place);
    if ([...byTopic?.options ?? []].some(option => option.value === at[2])) { byTopic.value = at[2]; arrange(); }
    card.querySelector('h3 a').focus({ preventScroll: true });
    // What is above may be laid out only when it comes into view.
    const settle = left => { scrollBy(0, card.getBoundingClientRect().top - at[1]); if (left) requestAnimationFrame(() => settle(left - 1)); };
    settle(4);
  }
  if (performance.getEntriesByType('navigation')[0]?.type !== 'navigate') {
    addEventListener('load', comeBack);
    document.addEventListener('adopted', comeBack);
  }
})();
