// Reads the papers of an answer and marks in their texts what was asked for.
const searchTexts = (() => {
  'use strict';

  const { chunk, load } = paperDigestSearch, { words, terms, closeness, pieces, isSign } = searchQuery;
  // What is loaded at once of texts, and of these to order the first hits, in thousands of characters, see searchRank.
  const most = 260, mostToOrder = 170;

  // Of the first hits, whose texts are read anyway, those come first that have the words near each other and in order;
  // votes decide between equals. Gives what it loaded for that.
  async function refine(answer) {
    const { hits, all, scores, asks, sort } = answer, first = hits.slice(0, Math.min(16, all || hits.length));
    if (sort !== 'best' && sort) return 0;
    const files = new Set();
    let loaded = 0;
    for (const number of first) {
      const file = chunk(number);
      if (files.has(file) || loaded + file.size > mostToOrder) continue;
      if (!file.data) loaded += file.size;
      files.add(file);
    }
    await Promise.all([...files].map(load));
    const own = asks.filter(ask => ask.word && !ask.key && !ask.not).sort((a, b) => a.at - b.at), worth = new Map();
    for (const number of first) {
      const { data, first: start } = chunk(number), paper = data?.[number - start];
      worth.set(number, paper ? scores[number] * (1 + near(paper[1], own) / 2 + near(paper[5], own) / 4) * (1 + Math.log10(1 + paper[6]) / 50) : scores[number]);
    }
    hits.splice(0, first.length, ...first.sort((a, b) => worth.get(b) - worth.get(a)));
    return loaded;
  }

  // From 0, the words are apart, to 1, they follow each other as they were asked for.
  function near(text, asks) {
    if (asks.length < 2) return 0;
    const found = terms(text), places = asks.map(ask => found.flatMap((word, at) => closeness(ask, word) > 0.5 ? [at] : []));
    let sum = 0;
    for (let i = 1; i < asks.length; i++) {
      let best = 0;
      for (const a of places[i - 1]) for (const b of places[i]) {
        const gap = b - a;
        best = Math.max(best, gap === 1 ? 1 : gap === 2 ? 0.7 : Math.abs(gap) < 6 && gap ? 0.3 : 0);
      }
      sum += best;
    }
    return sum / (asks.length - 1);
  }

  // The next papers of an answer, so many or fewer, as the index has them: [path, title, day, number of authors, first
  // authors, abstract, votes, date, arXiv id, DOI]. Hits whose texts turn out not to have the phrases are dropped from the answer. Stops when the
  // texts to be loaded are too many.
  async function read(answer, count) {
    const papers = [], opened = new Set();
    let left = most - (answer.at === 0 && answer.scores ? await refine(answer) : 0), batch;
    do {
      batch = [];
      for (const number of answer.hits.slice(answer.at, answer.at + count - papers.length)) {
        const file = chunk(number);
        if (!file.data && !opened.has(file)) {
          if (left <= 0) break;
          left -= file.size;
          opened.add(file);
        }
        batch.push(load(file));
      }
      await Promise.all(batch);
      for (const _ of batch) {
        const number = answer.hits[answer.at], { data, first } = chunk(number), paper = data[number - first];
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

  function holds([, title, , , authors, abstract], phrase) {
    return [title, abstract, ...authors].some(text => ` ${words(text).join(' ')} `.includes(phrase));
  }

  // Cuts a text into pieces [text, index of the ask that it answers or -1].
  function marks(text, { asks, known }) {
    const parts = pieces(text), marked = [];
    for (let i = 0; i < parts.length; i++) {
      // A sign answers by itself or together with the one before or after it.
      const beside = isSign(parts[i]) ? [i - 2, i + 2].map(at => isSign(parts[at] ?? '') && parts[(i + at) / 2] === '' ? parts[at] : '') : ['', ''];
      const piece = parts[i], key = beside.join(piece);
      if (!known.has(key)) {
        const found = [...words(piece), ...beside[0] ? terms(beside[0] + piece) : [], ...beside[1] ? terms(piece + beside[1]) : []];
        known.set(key, asks.findIndex(ask => !ask.not && found.some(word => closeness(ask, word))));
      }
      const ask = known.get(key), last = marked.at(-1);
      if (piece && last && last[1] >= 0 === ask >= 0) last[0] += piece;
      else if (piece) marked.push([piece, ask]);
    }
    return marked;
  }

  // The stretch of a text that answers most, in pieces as above.
  function snippet(text, answer, length) {
    const places = [];
    let at = 0, start = 0, most = 0;
    for (const [piece, ask] of marks(text, answer)) {
      if (ask >= 0) places.push([at, ask]);
      at += piece.length;
    }
    for (const [place] of places) {
      const from = Math.max(0, Math.min(place - 60, text.length - length));
      const inside = places.filter(([p]) => p >= from && p < from + length - 10).map(p => p[1]);
      const worth = new Set(inside).size * 4 + Math.min(inside.length, 6);
      if (worth > most) { most = worth; start = from; }
    }
    // Between words, where there are spaces.
    const next = text.indexOf(' ', start);
    if (start > 0 && next >= 0 && next < start + length / 4) start = next + 1;
    let end = start + length;
    if (end < text.length && text.lastIndexOf(' ', end) > start + length / 2) end = text.lastIndexOf(' ', end);
    return marks((start > 0 ? '… ' : '') + text.slice(start, end) + (end < text.length ? ' …' : ''), answer);
  }

  return { read, marks, snippet };
})();
