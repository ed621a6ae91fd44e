// The search index in the browser: decodes its shards, finds and ranks papers, marks hits in texts.
// It knows nothing of the page (see search.js); what it reads is written by src/Search, whose folding and splitting
// of words it repeats. The index's own scripts call open, terms and texts.
var paperDigestSearch = (function () {
  'use strict';

  const fields = { tag: '#', day: '$', has: '%', author: '@' };
  const spelled = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h' };
  const letter = '[\\p{L}\\p{Nd}\\p{Mc}]';
  const ideograph = '[\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{323ff}]';
  const run = new RegExp(`(?=${letter})${ideograph}|(?:(?!${ideograph})${letter})+`, 'gu');
  const written = /[\p{L}\p{Nd}\p{M}]+/gu;
  // A word whose other forms or completions spread over more characters of shards than this stands for itself only.
  const budget = 100000;

  let index, stop, symbols, waiting, shards, chunks, scored;

  // Called by the manifest.
  function open(manifest) {
    index = manifest;
    stop = new Set(manifest.stop.split(' '));
    symbols = new Uint8Array(128);
    for (let i = 0; i < manifest.alphabet.length; i++) symbols[manifest.alphabet.charCodeAt(i)] = i;
    waiting = {};
    shards = [];
    chunks = [];
    scored = new Map();
    let first = 0;
    for (const chunk of manifest.texts) { chunk.first = first; first += chunk[0]; }
  }

  // Called by a shard: "head postings head postings ...".
  function terms(number, data) {
    const parts = data.split(' '), names = [], codes = [];
    let name = '';
    for (let i = 0; i < parts.length; i += 2) {
      name = name.slice(0, symbols[parts[i].charCodeAt(0)]) + parts[i].slice(1);
      names.push(name);
      codes.push(parts[i + 1]);
    }
    shards[number] = { names, codes };
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

  // graph "exact words" -without tag:rl author:"y bengio" day:2026-03 has:code -> what each part asks for.
  function parse(query) {
    const asks = [];
    query = query.replace(/[“”„]/g, '"');
    const typing = /[^\s"]$/.test(query);
    for (const part of query.matchAll(/(-?)(?:(tag|author|day|has):)?(?:"([^"]*)"?|([^\s"]+))/gi)) {
      const not = part[1] !== '', quoted = part[3] !== undefined, value = quoted ? part[3] : part[4];
      const last = typing && part.index + part[0].length === query.length;
      const field = (part[2] || '').toLowerCase();
      if (!field && /^(tag|author|day|has):$/i.test(value)) continue;
      if (field === 'author') for (const word of words(value)) asks.push({ key: '@' + word, word, not });
      else if (field) asks.push({ key: fields[field] + fold(value).trim().replace(/[\s_]+/g, '-'), not });
      else askForWords(value, { not, exact: quoted }, last, asks);
    }
    return asks;
  }

  function askForWords(value, kind, last, asks) {
    for (const compound of value.split(/\s+/)) {
      const parts = words(compound), joined = parts.length === 2 && /-/.test(fold(compound)) ? parts.join('') : null;
      parts.forEach((word, i) => {
        if (stop.has(word)) return;
        const prefix = last && !kind.exact && !kind.not && word.length > 2 && i === parts.length - 1 && value.endsWith(compound);
        asks.push({ word, stem: stem(word), joined, prefix, not: kind.not, exact: kind.exact });
      });
    }
  }

  // Whether a folded word of a text is one that was asked for.
  function answers(ask, word) {
    if (!ask.word || ask.not) return false;
    return isForm(ask, word) || (ask.prefix && word.startsWith(ask.word));
  }

  function isForm(ask, word) {
    return word === ask.word || word === ask.joined || (!ask.exact && !ask.key && stem(word) === ask.stem);
  }

  // ---- the index

  // Loads the files that a query needs and gives { hits, all, asks }: the numbers of papers, best first; how many of
  // them have everything that was asked for. load(name) gives a promise that is kept once the file has run.
  async function search(query, load) {
    const asks = parse(query);
    const needed = new Set();
    for (const ask of asks) for (const [low, high] of ranges(ask)) for (const n of between(low, high)) needed.add(n);
    await Promise.all([...needed].map(n => need(shards, n, `terms-${n}.${index.terms[n][2]}.js`, load)));
    return asks.length === 0 ? { hits: [], all: 0, asks } : rank(asks);
  }

  // The record of a paper by its number: { path, title, day, authors, count, abstract }.
  async function paper(number, load) {
    let n = index.texts.length - 1;
    while (index.texts[n].first > number) n--;
    await need(chunks, n, `texts-${n}.${index.texts[n][1]}.js`, load);
    const [path, title, day, count, authors, abstract] = chunks[n][number - index.texts[n].first];
    return { path, title, day, count, authors, abstract };
  }

  function need(have, number, name, load) {
    if (have[number]) return null;
    waiting[name] = waiting[name] || load(name).finally(() => { delete waiting[name]; });
    return waiting[name];
  }

  // The ranges of terms in which an ask finds its own.
  function ranges(ask) {
    if (ask.key) return [affordable(ask.key, ask.key)];
    const own = ask.exact ? [ask.word, ask.word] : affordable(ask.prefix ? shorter(root(ask.word), ask.word) : root(ask.word), ask.word);
    return ask.joined ? [own, [ask.joined, ask.joined]] : [own];
  }

  function shorter(a, b) {
    return a.length < b.length ? a : b;
  }

  function affordable(prefix, word) {
    const range = [prefix, prefix + '\uffff'];
    if (prefix.length < 3 && word === prefix && !/^[#$%@]/.test(word)) return [word, word];
    return between(...range).reduce((sum, n) => sum + index.terms[n][1], 0) > budget ? [word, word] : range;
  }

  // The shards that hold the terms from low to high.
  function between(low, high) {
    const found = [];
    for (let n = 0; n < index.terms.length; n++) {
      const next = index.terms[n + 1];
      if (index.terms[n][0] <= high && (!next || next[0] > low)) found.push(n);
    }
    return found;
  }

  function find(low, high) {
    const found = [];
    for (const n of between(low, high)) {
      const { names, codes } = shards[n];
      let from = 0, to = names.length;
      while (from < to) {
        const middle = (from + to) >> 1;
        if (names[middle] < low) from = middle + 1; else to = middle;
      }
      for (; from < names.length && names[from] <= high; from++) found.push({ name: names[from], code: codes[from] });
    }
    return found;
  }

  // ---- ranking

  function rank(asks) {
    const wanted = asks.filter(ask => !ask.key && !ask.not), refused = new Uint8Array(index.papers);
    const scores = new Float32Array(index.papers), met = new Uint8Array(index.papers);
    for (const ask of asks) {
      const found = ask.key ? filter(ask) : score(ask), decides = !wanted.includes(ask);
      for (let i = 0; i < found.length; i++) {
        if (decides) refused[i] |= (found[i] > 0) === ask.not;
        else if (found[i] > 0) { scores[i] += found[i]; met[i]++; }
      }
    }

    const full = [], some = [];
    for (let i = 0; i < refused.length; i++) {
      if (refused[i]) continue;
      if (met[i] === wanted.length) full.push(i);
      else if (met[i] * 2 >= wanted.length) some.push(i);
    }
    const best = (a, b) => scores[b] - scores[a] || b - a;
    const hits = full.sort(best);
    // Where few papers have all the words, those that have most of them help.
    return { all: full.length, asks, hits: full.length < 10 ? hits.concat(some.sort(best).slice(0, 50)) : hits };
  }

  function filter(ask) {
    const found = new Float32Array(index.papers), terms = find(...affordable(ask.key, ask.key));
    const exact = terms.filter(term => term.name === ask.key);
    for (const { code } of exact.length ? exact : terms) raise(found, code, 1);
    return found;
  }

  // BM25: the weights in the index times the rarity of what the word stands for. Kept, for the next letter typed asks again.
  function score(ask) {
    const key = [ask.word, ask.joined, ask.prefix, ask.exact].join(' ');
    if (!scored.has(key)) {
      if (scored.size >= 20) scored.clear();
      scored.set(key, compute(ask));
    }
    return scored.get(key);
  }

  function compute(ask) {
    const close = new Float32Array(index.papers), wide = new Float32Array(index.papers);
    for (const [low, high] of ranges(ask)) {
      for (const { name, code } of find(low, high)) {
        if (name === ask.word || name === ask.joined) raise(close, code, 1);
        else if (isForm(ask, name)) raise(close, code, 0.85);
        else if (ask.prefix && name.startsWith(ask.word)) raise(wide, code, 0.5);
      }
    }
    const rarity = rare(close), rarityOfWide = rare(wide);
    for (let i = 0; i < close.length; i++) close[i] = Math.max(close[i] * rarity, wide[i] * rarityOfWide);
    return close;
  }

  // Puts the weights of a posting list, see PostingCode, where they are higher than what is there.
  function raise(weights, code, share) {
    const { levels, last } = index, more = index.alphabet.length - levels - last;
    let weight = 0, number = -1, high = 0;
    for (let i = 0; i < code.length; i++) {
      const symbol = symbols[code.charCodeAt(i)];
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
    let count = 0;
    for (let i = 0; i < found.length; i++) if (found[i] > 0) count++;
    return Math.log(1 + (found.length - count + 0.5) / (count + 0.5));
  }

  // ---- texts

  // Cuts a text into pieces [text, index of the ask that it answers or -1].
  function marks(text, asks) {
    const pieces = [];
    let done = 0;
    for (const match of text.matchAll(written)) {
      const found = words(match[0]);
      const ask = asks.findIndex(a => found.some(word => answers(a, word)));
      if (ask < 0) continue;
      if (match.index > done) pieces.push([text.slice(done, match.index), -1]);
      pieces.push([match[0], ask]);
      done = match.index + match[0].length;
    }
    if (done < text.length) pieces.push([text.slice(done), -1]);
    return pieces;
  }

  // The stretch of a text that answers most, in pieces as above.
  function snippet(text, asks, length) {
    if (text.length <= length) return marks(text, asks);
    const places = [];
    let at = 0;
    for (const [piece, ask] of marks(text, asks)) {
      if (ask >= 0) places.push([at, ask]);
      at += piece.length;
    }
    let start = 0, most = 0;
    for (const [place] of places) {
      const from = Math.max(0, Math.min(place - 60, text.length - length));
      const inside = places.filter(([p]) => p >= from && p < from + length - 10).map(p => p[1]);
      const worth = new Set(inside).size * 4 + Math.min(inside.length, 6);
      if (worth > most) { most = worth; start = from; }
    }
    if (start > 0) start = text.indexOf(' ', start) + 1;
    let end = start + length;
    end = end < text.length ? text.lastIndexOf(' ', end) : text.length;
    if (end <= start) end = start + length;
    return marks((start > 0 ? '… ' : '') + text.slice(start, end) + (end < text.length ? ' …' : ''), asks);
  }

  return { open, terms, texts, search, paper, marks, snippet, words, stem, parse, size: () => index ? index.papers : 0 };
})();

if (typeof module === 'object') module.exports = paperDigestSearch;
