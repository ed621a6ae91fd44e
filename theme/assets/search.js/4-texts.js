// Reads the papers of an answer and marks in their texts what was asked for.
const searchTexts = (() => {
  'use strict';

  const { chunk, load } = paperDigestSearch, { words, closeness } = searchQuery;
  // What is loaded at once of texts, in thousands of characters, see searchRank.
  const most = 290;
  const written = /([\p{L}\p{Nd}\p{M}]+)/u;

  // The next papers of an answer, so many or fewer, as the index has them: [path, title, day, number of authors, first
  // authors, abstract]. Hits whose texts turn out not to have the phrases are dropped from the answer. Stops when the
  // texts to be loaded are too many.
  async function read(answer, count) {
    const papers = [], opened = new Set();
    let left = most, batch;
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
    return text.split(written).map(piece => {
      if (!known.has(piece)) {
        const found = words(piece);
        known.set(piece, asks.findIndex(ask => !ask.not && found.some(word => closeness(ask, word))));
      }
      return [piece, known.get(piece)];
    });
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
    if (start > 0) start = text.indexOf(' ', start) + 1;
    let end = start + length;
    if (end < text.length) end = Math.max(text.lastIndexOf(' ', end), start + length / 2);
    return marks((start > 0 ? '… ' : '') + text.slice(start, end) + (end < text.length ? ' …' : ''), answer);
  }

  return { read, marks, snippet };
})();
