// The search index in the browser: decodes its shards, finds and ranks papers, marks hits in texts.
// It knows nothing of the page (see search.js); what it reads is written by src/Search, whose folding and splitting
// of words it repeats. The index's own scripts call open, terms and texts.
var paperDigestSearch = (() => {
  'use strict';

  const fields = { tag: '#', day: '$', has: '%', author: '@' };
  const spelled = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h' };
  const letter = '[\\p{L}\\p{Nd}\\p{Mc}]';
  const ideograph = '[\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{323ff}]';
  const run = new RegExp(`(?=${letter})${ideograph}|(?:(?!${ideograph})${letter})+`, 'gu');
  const written = /([\p{L}\p{Nd}\p{M}]+)/u;
  // What a query loads at once of terms and of texts, in thousands of characters: with the manifest less than 300 KB as
  // hosts compress it. What does not fit stays out, and the answer says so.
  const most = { terms: 190, texts: 290 };

  let index, stop, shards, chunks, waiting = {};

  // Called by the manifest.
  function open(manifest) {
    index = manifest;
    stop = new Set(manifest.stop.split(' '));
    shards = [];
    chunks = [];
    let first = 0;
    for (const chunk of manifest.texts) { chunk.first = first; first += chunk[0]; }
  }

  // Called by a shard: "head postings head postings ...".
  function terms(number, data) {
    const parts = data.split(' '), found = [];
    let name = '';
    for (let i = 0; i < parts.length; i += 2) {
      name = name.slice(0, index.alphabet.indexOf(parts[i][0])) + parts[i].slice(1);
      found.push({ name, code: parts[i + 1] });
    }
    shards[number] = found;
  }

  // Called by a chunk of texts.
  function texts(number, data) {
    chunks[number] = data;
  }

  // ---- words

  function fold(text) {
    text = text.toLowerCase();
    if (/^[\x00-\x7f]*$/.test(text)) return text;
    return text.normalize('NFKD').replace(/\p{Mn}/gu, '').toLowerCase()
      .replace(/[ßæœøłđðþıħ‐‑‒–—−]/g, c => spelled[c] || '-').replace(/ς/g, 'σ');
  }

  function words(text) {
    return fold(text).match(run) || [];
  }

  // A light stemmer for English: words of one stem are forms of each other. It need not give words, only agree.
  function stem(word) {
    if (word.length < 4 || /[^a-z]/.test(word)) return word;
    let s = word.replace(/sses$/, 'ss').replace(/(..)ies$/, '$1y').replace(/([^sui])(?<!ia)s$/, '$1');
    s = s.replace(/^(?!embed$)(.*[aeiouy].*[^e])(ing|ed)$/, '$1');
    s = s.replace(/izations?$/, 'iz').replace(/^(.{4,}[ts])ion$/, '$1');
    s = s.replace(/([^aeious])\1$/, '$1').replace(/e$/, '');
    return s.replace(/y$/, 'i');
  }

  // What all forms of a word begin with.
  function root(word) {
    const s = stem(word);
    let n = 0;
    while (n < s.length && s[n] === word[n]) n++;
    if (n > 3 && /[iy]/.test(s[n - 1])) n--;
    return word.slice(0, n);
  }

  // ---- queries

  // graph "exact words" -without tag:rl author:"y bengio" day:2026-03 has:code -> what each part asks of the index, and
  // the phrases to be compared with texts.
  function parse(query) {
    const asks = [], phrases = [];
    query = query.replace(/[“”„]/g, '"');
    const typing = /[^\s"]$/.test(query);
    for (const part of query.matchAll(/(-?)(?:(tag|author|day|has):)?(?:"([^"]*)"?|([^\s"]+))/gi)) {
      const not = part[1] !== '', exact = part[3] !== undefined, value = exact ? part[3] : part[4], own = words(value);
      const last = typing && part.index + part[0].length === query.length;
      const field = (part[2] || '').toLowerCase();
      if (field === 'author') for (const word of own) asks.push({ key: '@' + word, word, not });
      else if (field) asks.push({ key: fields[field] + fold(value).trim().replace(/[\s_]+/g, '-'), not });
      else {
        if (exact && own.length > 1) phrases.push({ text: ` ${own.join(' ')} `, not });
        // A paper without a phrase may well have its words.
        if (!not || own.length < 2 || !exact) askForWords(value, { not, exact }, last, asks);
      }
    }
    return { asks, phrases };
  }

  function askForWords(value, kind, last, asks) {
    for (const compound of value.split(/\s+/)) {
      const parts = words(compound), joined = parts.length === 2 && /-/.test(fold(compound)) ? parts.join('') : null;
      parts.forEach((word, i) => {
        if (stop.has(word)) return;
        const prefix = last && !kind.exact && !kind.not && word.length > 2 && i === parts.length - 1 && value.endsWith(compound);
        asks.push({ ...kind, word, stem: stem(word), joined, prefix });
      });
    }
  }

  // How well a folded word, with its stem if that is known, answers: as it was asked for, in another form, as a completion, or not at all.
  function closeness(ask, word, form) {
    return word === ask.word || word === ask.joined ? 1
      : !ask.exact && ask.stem === (form || stem(word)) ? 0.85
      : ask.prefix && word.startsWith(ask.word) ? 0.5 : 0;
  }

  // ---- the index

  // Loads what a query needs of the terms and gives { hits, all, asks, phrases, left, at }: the numbers of papers, best
  // first; how many of them have everything that was asked for; what was left out to keep to the limit, "word…" for
  // its other forms; and how many have been read. load(name) gives a promise that is kept once the file has run.
  async function search(query, load, limit = most.terms) {
    const { asks, phrases } = parse(query);
    await Promise.all([...plan(asks, limit)].map(n => need(shards, n, 'terms', load)));
    const kept = asks.filter(ask => ask.ranges);
    const found = kept.length + phrases.length > 0 ? rank(kept) : { hits: [], all: 0 };
    const left = asks.filter(ask => !ask.ranges || ask.cut).map(ask => (ask.word || ask.key.slice(1)) + (ask.cut ? '…' : ''));
    return { ...found, asks: kept, phrases, left, at: 0 };
  }

  // Chooses the shards, and for each ask the ranges of terms that stand for it. What decides comes first, then the longer
  // words, which tell more; then, while there is room, the other forms of words, first of all the end of one being typed.
  function plan(asks, left) {
    const files = new Set();
    const afford = ranges => {
      const more = new Set(ranges.flatMap(between).filter(n => !files.has(n)));
      let cost = 0;
      for (const n of more) cost += index.terms[n][1];
      if (cost > left) return null;
      left -= cost;
      for (const n of more) files.add(n);
      return ranges;
    };
    const weight = ask => (ask.key || ask.not || ask.exact ? 100 : 0) + (ask.word || '').length;
    asks.sort((a, b) => weight(b) - weight(a));
    for (const ask of asks) ask.ranges = afford(ask.key ? [from(ask.key)] : [[ask.word, ask.word], ...joined(ask)]);
    for (const ask of asks.filter(ask => ask.ranges && !ask.key && !ask.exact).sort((a, b) => b.prefix - a.prefix)) {
      const start = root(ask.word);
      if (start.length < 3 && start === ask.word) continue;
      const wide = afford([from(start), ...joined(ask)]);
      ask.ranges = wide || ask.ranges;
      ask.cut = !wide;
    }
    return files;
  }

  function from(start) {
    return [start, start + '\uffff'];
  }

  function joined(ask) {
    return ask.joined ? [[ask.joined, ask.joined]] : [];
  }

  // The next papers of an answer, so many or fewer: { path, title, day, authors, count, abstract }. Hits whose texts turn
  // out not to have the phrases are dropped from the answer. Stops when the texts to be loaded are too many.
  async function read(answer, count, load) {
    const papers = [], opened = new Set();
    let left = most.texts, batch;
    do {
      batch = [];
      for (const number of answer.hits.slice(answer.at, answer.at + count - papers.length)) {
        const n = place(number);
        if (!chunks[n] && !opened.has(n)) {
          if (left <= 0) break;
          left -= index.texts[n][1];
          opened.add(n);
        }
        batch.push(need(chunks, n, 'texts', load));
      }
      await Promise.all(batch);
      for (const _ of batch) {
        const paper = record(answer.hits[answer.at]);
        if (answer.phrases.every(phrase => phrase.not !== holds(paper, phrase.text))) {
          papers.push(paper);
          answer.at++;
        } else {
          answer.hits.splice(answer.at, 1);
          if (answer.at < answer.all) answer.all--;
        }
      }
    } while (batch.length > 0);
    return papers;
  }

  function place(number) {
    return index.texts.findLastIndex(chunk => chunk.first <= number);
  }

  function record(number) {
    const n = place(number), [path, title, day, count, authors, abstract] = chunks[n][number - index.texts[n].first];
    return { path, title, day, count, authors, abstract };
  }

  function holds({ title, abstract, authors }, phrase) {
    return [title, abstract, ...authors].some(text => ` ${words(text).join(' ')} `.includes(phrase));
  }

  function need(have, n, kind, load) {
    const name = `${kind}-${n}.${index[kind][n][2]}.js`;
    return have[n] || (waiting[name] ||= load(name).finally(() => { delete waiting[name]; }));
  }

  // The shards that hold the terms from low to high.
  function between([low, high]) {
    const { terms } = index;
    return [...terms.keys()].filter(n => terms[n][0] <= high && !(terms[n + 1]?.[0] <= low));
  }

  function find([low, high]) {
    return between([low, high]).flatMap(n => shards[n].filter(({ name }) => name >= low && name <= high));
  }

  // ---- ranking

  function rank(asks) {
    const wanted = asks.filter(ask => !ask.key && !ask.not), refused = new Uint8Array(index.papers);
    const scores = new Float32Array(index.papers), met = new Uint8Array(index.papers);
    for (const ask of asks) {
      const found = ask.key ? filter(ask) : score(ask), counts = wanted.includes(ask), decides = !counts || ask.exact;
      found.forEach((weight, i) => {
        if (decides) refused[i] |= (weight > 0) === ask.not;
        if (counts && weight > 0) { scores[i] += weight; met[i]++; }
      });
    }

    const full = [], some = [];
    met.forEach((count, i) => {
      if (!refused[i] && count * 2 >= wanted.length) (count === wanted.length ? full : some).push(i);
    });
    const best = (a, b) => scores[b] - scores[a] || b - a;
    const hits = full.sort(best);
    // Where few papers have all the words, those that have most of them help.
    return { all: full.length, hits: full.length < 10 ? hits.concat(some.sort(best).slice(0, 50)) : hits };
  }

  function filter(ask) {
    const found = new Float32Array(index.papers), terms = ask.ranges.flatMap(find);
    const exact = terms.filter(term => term.name === ask.key);
    for (const { code } of exact.length ? exact : terms) raise(found, code, 1);
    return found;
  }

  // BM25: the weights in the index times the rarity of what the word stands for.
  function score(ask) {
    const close = new Float32Array(index.papers), wide = new Float32Array(index.papers);
    for (const { name, code } of ask.ranges.flatMap(find)) {
      const share = closeness(ask, name);
      if (share > 0) raise(share > 0.5 ? close : wide, code, share);
    }
    const rarity = rare(close), rarityOfWide = rare(wide);
    return close.map((weight, i) => Math.max(weight * rarity, wide[i] * rarityOfWide));
  }

  // Puts the weights of a posting list, see PostingCode, where they are higher than what is there.
  function raise(weights, code, share) {
    const { levels, last, alphabet } = index, more = alphabet.length - levels - last;
    let weight = 0, number = -1, high = 0;
    for (const character of code) {
      const symbol = alphabet.indexOf(character);
      if (symbol < levels) {
        weight = (symbol + 1) / levels * share;
        number = -1;
      } else if (symbol < levels + last) {
        number += 1 + high * last + symbol - levels;
        high = 0;
        if (weights[number] < weight) weights[number] = weight;
      } else {
        high = high * more + symbol - levels - last + 1;
      }
    }
  }

  function rare(found) {
    const count = found.filter(weight => weight > 0).length;
    return Math.log(1 + (found.length - count + 0.5) / (count + 0.5));
  }

  // ---- texts

  // Cuts a text into pieces [text, index of the ask that it answers or -1].
  function marks(text, asks) {
    return text.split(written).map(piece => {
      const found = words(piece).map(word => [word, stem(word)]);
      return [piece, asks.findIndex(a => !a.not && found.some(forms => closeness(a, ...forms)))];
    });
  }

  // The stretch of a text that answers most, in pieces as above.
  function snippet(text, asks, length) {
    const places = [];
    let at = 0, start = 0, most = 0;
    for (const [piece, ask] of marks(text, asks)) {
      if (ask >= 0) places.push([at, ask]);
      at += piece.length;
    }
    for (const [place] of places) {
      const from = Math.max(0, Math.min(place - 60, text.length - length));
      const inside = places.filter(([p]) => p >= from && p < from + length - 10).map(p => p[1]);
      const worth = new Set(inside).size * 4 + Math.min(inside.length, 6);
      if (worth > most) { most = worth; start = from; }
    }
    if (start > 0) start = text.indexOf(' ', start) + 1;
    let end = start + length;
    if (end < text.length) end = Math.max(text.lastIndexOf(' ', end), start + length / 2);
    return marks((start > 0 ? '… ' : '') + text.slice(start, end) + (end < text.length ? ' …' : ''), asks);
  }

  return { open, terms, texts, search, read, marks, snippet };
})();
