// Asks the index and ranks what it has.
const searchRank = (() => {
  'use strict';

  const index = paperDigestSearch, { parse, closeness, root } = searchQuery;
  // What a query loads at once of terms, in thousands of characters: with the manifest and the texts of the first hits
  // less than 300 KB as hosts compress it. What does not fit stays out, and the answer says so.
  const most = 190;

  // Loads what a query needs of the terms and gives { hits, all, asks, phrases, left, at, known }: the numbers of papers,
  // best first; how many of them have everything that was asked for; what was left out to keep to the limit, "word…" for
  // its other forms; how many have been read; and by word which of the asks it answers.
  async function search(query, limit = most) {
    const { asks, phrases } = parse(query, index.stop);
    await Promise.all([...plan(asks, limit)].map(index.load));
    const kept = asks.filter(ask => ask.ranges), left = asks.filter(ask => !ask.ranges || ask.cut);
    return {
      ...rank(kept, phrases), asks: kept, phrases, at: 0, known: new Map(),
      left: left.map(ask => (ask.word || ask.key.slice(1)) + (ask.cut ? '…' : '')),
    };
  }

  // Chooses the shards, and for each ask the ranges of terms that stand for it. What decides comes first, then the longer
  // words, which tell more; then, while there is room, the other forms of words, first of all the end of one being typed.
  function plan(asks, left) {
    const files = new Set(), from = start => [start, start + '\uffff'];
    const afford = ranges => {
      const more = new Set(ranges.flatMap(index.within).filter(file => !files.has(file)));
      let cost = 0;
      for (const file of more) cost += file.size;
      if (cost > left) return;
      left -= cost;
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
    return { all, hits: all < 10 ? hits.concat(some.sort(best).slice(0, 50)) : hits };
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
    return [rare(found), rare(foundWide)];
  }

  function rare(count) {
    return Math.log(1 + (index.papers - count + 0.5) / (count + 0.5));
  }

  return { search };
})();
