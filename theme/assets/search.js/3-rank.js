// Asks the index and ranks what it has.
const searchRank = (() => {
  'use strict';

  const index = paperDigestSearch, { parse, closeness, root } = searchQuery;
  // What a query loads at once of terms, in thousands of characters: with the manifest and the texts of the first hits
  // less than 160 KB as hosts compress it. What does not fit stays out, and the answer says so.
  const most = 80, from = start => [start, start + '\uffff'], cost = files => files.reduce((sum, { size }) => sum + size, 0);

  // Loads what a query needs of the terms and gives { hits, all, asks, phrases, left, at, known, scores }: the numbers of
  // papers, best first; how many of them have everything that was asked for; what was left out to keep to the limit,
  // "word…" for its other forms; how many have been read; and by word which of the asks it answers. Besides: straight, for
  // the id of a paper; unknown, what looks like a filter; none, filters that nothing has; tried, words and what was
  // searched instead.
  async function search(query, limit = most, sort = 'best') {
    const parsed = parse(query, index.stop);
    let answer = await ask(parsed, limit);
    const tried = answer.all < 3 && limit < 1e6 ? await corrected(answer) : [];
    if (tried.length) {
      for (const [ask, word] of tried) Object.assign(ask, { word, joined: null, prefix: false });
      answer = await ask({ ...parsed, asks: answer.asks }, limit);
    }
    if (sort !== 'best') await order(answer, sort);
    return { ...answer, tried: tried.map(([, word, was]) => [was, word]), straight: parsed.straight, unknown: parsed.unknown, sort };
  }

  async function ask({ asks, phrases }, limit) {
    await Promise.all([...plan(asks, limit)].map(index.load));
    const kept = asks.filter(ask => ask.ranges), left = asks.filter(ask => !ask.ranges || ask.cut);
    return {
      ...rank(kept, phrases), asks: kept, phrases, at: 0, known: new Map(),
      none: kept.filter(ask => ask.told && ask.found === 0).map(ask => ask.told),
      left: left.map(ask => (ask.word || ask.key.slice(1)) + (ask.cut ? '…' : '')),
    };
  }

  // For the words that nothing has, those a slip away that begin alike: one for five letters, two for nine.
  async function corrected({ asks }) {
    const changed = [];
    for (const ask of asks) {
      const { word } = ask, slips = word?.length >= 9 ? 2 : 1;
      if (ask.key || ask.not || ask.exact || !(word.length >= 5) || ask.found > 1 || !/^\p{L}+$/u.test(word)) continue;
      const range = [2, 3].map(length => from(word.slice(0, length))).find(range => cost(index.within(range)) <= most);
      if (!range) continue;
      await Promise.all(index.within(range).map(index.load));
      let best = null;
      for (const { name, code } of index.find(range)) {
        if (name === word || Math.abs(name.length - word.length) > slips || !/^\p{L}+$/u.test(name)) continue;
        const far = distance(word, name);
        if (far <= slips && (!best || far < best.far || far === best.far && code.length > best.code.length)) best = { name, code, far };
      }
      if (best && best.code.length > ask.found) changed.push([ask, best.name, word]);
    }
    return changed;
  }

  // How many letters to add, take away, change or swap with the next (optimal string alignment).
  function distance(a, b) {
    let [before, last] = [[], [...Array(b.length + 1).keys()]];
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      for (let j = 1; j <= b.length; j++) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] !== b[j - 1]));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      [before, last] = [last, row];
    }
    return last[b.length];
  }

  async function order(answer, sort) {
    const { hits, all } = answer, votes = new Float32Array(index.papers);
    if (sort === 'votes') {
      await Promise.all(index.within(['^', '^']).map(index.load));
      for (const { code } of index.find(['^', '^'])) index.raise(votes, code, 1);
    }
    const sorted = hits.slice(0, all || undefined).sort((a, b) => votes[b] - votes[a] || b - a);
    answer.hits = [...sorted, ...all ? hits.slice(all) : []];
  }

  // How many of what was found each topic, year and extra has: { '#agents': 3, '$2026': 5, '%code': 2 }.
  async function counts({ hits, all }) {
    const ranges = ['#', '$', '%'].map(from), groups = {}, hit = new Set(hits.slice(0, all || undefined));
    await Promise.all(ranges.flatMap(index.within).map(index.load));
    for (const { name, code } of ranges.flatMap(index.find)) {
      // A paper may be on several days of a year.
      const group = name[0] === '$' ? name.slice(0, 5) : name;
      index.raise(groups[group] ||= new Uint8Array(index.papers), code, index.levels);
    }
    for (const group in groups) groups[group] = groups[group].reduce((sum, has, number) => sum + (has && hit.has(number)), 0);
    return groups;
  }

  // Chooses the shards, and for each ask the ranges of terms that stand for it. What decides comes first, then the longer
  // words, which tell more; then, while there is room, the other forms of words, first of all the end of one being typed.
  function plan(asks, left) {
    const files = new Set();
    const afford = ranges => {
      const more = [...new Set(ranges.flatMap(index.within))].filter(file => !files.has(file));
      if (cost(more) > left) return;
      left -= cost(more);
      for (const file of more) files.add(file);
      return ranges;
    };
    const weight = ask => (ask.key || ask.not || ask.exact ? 100 : 0) + (ask.word || '').length;
    asks.sort((a, b) => weight(b) - weight(a));
    for (const ask of asks) ask.ranges = afford(ask.key ? [from(ask.key)] : [ask.word, ask.joined || ask.word].map(word => [word, word]));
    for (const ask of asks.filter(ask => ask.ranges && ask.exact === false).sort((a, b) => b.prefix - a.prefix)) {
      const start = root(ask.word);
      if (start.length < 3 && start === ask.word) continue;
      const wide = afford([...ask.ranges, from(start)]);
      ask.cut = !wide;
      ask.ranges = wide || ask.ranges;
    }
    return files;
  }

  function rank(asks, phrases) {
    const { papers } = index, floats = () => new Float32Array(papers);
    const scores = floats(), close = floats(), wide = floats(), met = new Uint8Array(papers), refused = new Uint8Array(papers);
    let wanted = 0;
    for (const ask of asks) {
      const counts = !ask.key && !ask.not, decides = !counts || ask.exact;
      wanted += counts;
      const [rarity, rarityOfWide] = weigh(ask, close.fill(0), wide.fill(0));
      for (let i = 0; i < papers; i++) {
        const weight = Math.max(close[i] * rarity, wide[i] * rarityOfWide);
        if (decides) refused[i] |= weight > 0 === ask.not;
        if (counts && weight > 0) { scores[i] += weight; met[i]++; }
      }
    }

    const full = [], some = [], best = (a, b) => scores[b] - scores[a] || b - a;
    if (asks.length + phrases.length > 0)
      for (let i = 0; i < papers; i++) if (!refused[i] && met[i] * 2 >= wanted) (met[i] === wanted ? full : some).push(i);
    const hits = full.sort(best), all = hits.length;
    // Where few papers have all the words, those that have most of them help.
    return { all, hits: all < 10 ? hits.concat(some.sort(best).slice(0, 50)) : hits, scores };
  }

  // BM25: the weights in the index, and the rarity of what the word stands for by which to multiply them.
  function weigh(ask, close, wide) {
    const terms = ask.ranges.flatMap(index.find), exact = terms.filter(term => term.name === ask.key);
    let found = 0, foundWide = 0;
    for (const { name, code } of exact.length ? exact : terms) {
      const share = ask.key ? 1 : closeness(ask, name);
      if (share > 0.5) found += index.raise(close, code, share);
      else if (share > 0) foundWide += index.raise(wide, code, share);
    }
    ask.found = found + foundWide;
    return [rare(found), rare(foundWide)];
  }

  function rare(count) {
    return Math.log(1 + (index.papers - count + 0.5) / (count + 0.5));
  }

  return { search, counts };
})();
