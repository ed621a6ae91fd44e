// The files of the index, see src/Search: scripts of this site, loaded when a query needs them; that works from a folder
// as well. They call open, terms and texts.
const paperDigestSearch = (() => {
  'use strict';

  const symbols = {};
  let shards, chunks, folder;

  // Called by the manifest, before anything is asked.
  function open({ terms, texts, papers, stop, alphabet, levels, last, letters }) {
    const name = (kind, n, hash) => `${kind}-${n}.${hash}.js`;
    let first = 0;
    shards = terms.map(([first, size, hash], n) => ({ first, size, name: name('terms', n, hash) }));
    chunks = texts.map(([count, size, hash], n) => ({ first: (first += count) - count, size, name: name('texts', n, hash) }));
    folder = document.currentScript.src.replace(/[^/]*$/, '');
    searchQuery.learn(letters);
    [...alphabet].forEach((character, symbol) => { symbols[character.charCodeAt()] = symbol; });
    Object.assign(index, { papers, levels, last, more: alphabet.length - levels - last, stop: new Set(stop.split(' ')) });
  }

  // Called by a shard: "head postings head postings ...".
  function terms(number, data) {
    const parts = data.split(' '), found = shards[number].data = [];
    let name = '';
    for (let i = 0; i < parts.length; i += 2) {
      name = name.slice(0, symbols[parts[i].charCodeAt()]) + parts[i].slice(1);
      found.push({ name, code: parts[i + 1] });
    }
  }

  // Called by a chunk of texts.
  function texts(number, data) {
    chunks[number].data = data;
  }

  // Gives a promise that is kept once the file has run. What failed may be asked for again.
  function load(file) {
    return file.loading ||= new Promise((kept, broken) => {
      const script = document.createElement('script');
      script.src = folder + file.name;
      script.onload = kept;
      script.onerror = () => { broken(file.loading = null); };
      document.head.append(script);
    });
  }

  // The shards that hold the terms from low to high.
  function within([low, high]) {
    return shards.slice(Math.max(0, before(shards, shard => shard.first <= low) - 1), before(shards, shard => shard.first <= high));
  }

  function find(range) {
    const [low, high] = range;
    return within(range).flatMap(({ data }) => data.slice(before(data, term => term.name < low), before(data, term => term.name <= high)));
  }

  // The texts that hold a paper.
  function chunk(number) {
    return chunks[before(chunks, chunk => chunk.first <= number) - 1];
  }

  // How many of a sorted list come before something.
  function before(list, comesBefore) {
    let low = 0, high = list.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (comesBefore(list[middle])) low = middle + 1; else high = middle;
    }
    return low;
  }

  // Puts the weights of a posting list, see PostingCode, where they are higher than what is there. Gives how many papers
  // had none before.
  function raise(weights, code, share) {
    const { levels, last, more } = index;
    let weight = 0, number = -1, high = 0, found = 0;
    for (let i = 0; i < code.length; i++) {
      const symbol = symbols[code.charCodeAt(i)];
      if (symbol < levels) {
        weight = (symbol + 1) / levels * share;
        number = -1;
      } else if (symbol < levels + last) {
        number += 1 + high * last + symbol - levels;
        high = 0;
        if (weights[number] === 0) found++;
        if (weights[number] < weight) weights[number] = weight;
      } else {
        high = high * more + symbol - levels - last + 1;
      }
    }
    return found;
  }

  const index = { open, terms, texts, load, within, find, chunk, raise };
  return index;
})();
