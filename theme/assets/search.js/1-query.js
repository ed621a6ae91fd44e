// What a query asks, and how well a word answers it. Words are folded and split as src/Search does it to the papers.
const searchQuery = (() => {
  'use strict';

  const fields = { topic: '#', tag: '#', day: '$', year: '$', has: '%', author: '@' };
  const stems = new Map(), other = {};
  let spelled, odd, run, signs, whole, ending;

  // Called with what the manifest knows of letters.
  function learn({ unspaced, endings, spellings, greek }) {
    const letter = '[\\p{L}\\p{Nd}\\p{Mc}]', mark = '\\p{Mc}*';
    // Scripts without spaces, in which a sign may be a part of a word only, and the Korean one, as Unicode takes it apart.
    const sign = `(?!\\p{M})[${unspaced}]`, hangul = '[\\u1100-\\u11ff]', rest = `(?!${sign})`;
    run = new RegExp(`(?=${letter})${sign}${mark}|(?:(?=${letter})${hangul}${mark})+|(?:${rest}(?!${hangul})${letter})+`, 'gu');
    signs = new RegExp(`^${sign}`, 'u');
    whole = new RegExp(`(${sign}\\p{M}*|(?:${rest}[\\p{L}\\p{Nd}\\p{M}])+)`, 'u');
    ending = new RegExp(`(?<=^${hangul}{4,})(?:${endings.normalize('NFKD').replace(/ /g, '|')})$`, 'u');
    spelled = spellings;
    odd = new RegExp(`[${Object.keys(spelled).join('')}]`, 'g');
    // π0 and pi0 are one.
    for (const letter in greek) other[other[letter] = greek[letter]] = letter;
  }

  const isSign = text => signs.test(text);
  // A text as it is written, cut into words and what is between them.
  const pieces = text => text.split(whole);

  // graph "exact words" -without topic:rl author:"y bengio" day:2026-03 has:code -> what each part asks of the index, and
  // the phrases to be compared with texts.
  function parse(query, stop) {
    const asks = [], phrases = [], unknown = [], id = idIn(query);
    if (id) return { asks: [{ key: '=' + id, not: false, exact: true, told: id }], phrases, unknown, straight: true };
    query = query.replace(/[“”„]/g, '"');
    for (const [, minus, field = '', quoted, bare] of query.matchAll(/(-?)(?:(topic|tag|author|day|year|has):)?(?:"([^"]*)"?|([^\s"]+))/gi)) {
      const not = minus !== '', exact = bare === undefined, value = bare ?? quoted, own = words(value), mark = fields[field.toLowerCase()];
      if (mark === '@') for (const word of terms(value)) asks.push({ key: mark + word, word, not, exact: true });
      else if (mark) asks.push({ key: mark + fold(value).trim().replace(/[\s_]+/g, '-'), not, exact: true, told: `${field}:${value}` });
      else {
        const phrase = exact && own.length > 1;
        if (phrase) phrases.push({ text: ` ${own.join(' ')} `, not });
        // A paper without a phrase may well have its words.
        if (!phrase || !not) for (const compound of value.split(/\s+/)) {
          const folded = fold(compound), named = /^[^\p{L}]*(\p{L}{1,5}\+\+|\p{L}{1,2}#)[^\p{L}\p{N}]*$/u.exec(folded);
          if (/^[a-z]{2,12}:(?!\/)./i.test(compound)) unknown.push(compound.split(':')[0] + ':');
          if (named) asks.push({ word: named[1], joined: null, not, exact: true, prefix: false, at: asks.length });
          else {
            const parts = terms(compound), joined = parts.length === 2 && /-/.test(folded) ? parts.join('') : null;
            for (const word of parts) asks.push({ word, joined: joined || otherOf(word), not, exact, prefix: false, at: asks.length });
          }
        }
      }
    }
    const last = asks.at(-1);
    if (last?.exact === false && !last.not && last.word.length > 2) last.prefix = /[^\s"]$/.test(query);
    return { asks: asks.filter(ask => ask.key || !stop.has(ask.word)), phrases, unknown };
  }

  function otherOf(word) {
    const [, name, number] = /^(\p{sc=Greek}|[a-z]{2,7}(?=\d))(\d*)$/u.exec(word) || [];
    return other[name] ? other[name] + number : null;
  }

  // An arXiv id or a DOI, alone, after its name or in an address. arXiv's own DOIs hold an id.
  function idIn(query) {
    const text = query.trim().toLowerCase(), doi = /^(?:\S*[/:]\s*)?(10\.\d{4,9}\/\S+)$/.exec(text)?.[1];
    if (doi && !doi.startsWith('10.48550/arxiv.')) return doi;
    return /^(?:\S*[/:.]\s*)?(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?$/.exec(text)?.[1];
  }

  // How well a folded word answers: as it was asked for, in another form, as a completion, or not at all.
  function closeness(ask, word) {
    return word === ask.word || word === ask.joined ? 1
      : !ask.exact && stem(word) === stem(ask.word) ? 0.85
      : ask.prefix && word.startsWith(ask.word) ? 0.5 : 0;
  }

  function words(text) {
    return fold(text).match(run) || [];
  }

  // What to ask the index for: of signs that follow each other the pairs.
  function terms(text) {
    const found = [...fold(text).matchAll(run)];
    const touch = (a, b) => a && b && isSign(a[0]) && isSign(b[0]) && a.index + a[0].length === b.index;
    return found.flatMap((word, i) => touch(word, found[i + 1]) ? [word[0] + found[i + 1][0]] : touch(found[i - 1], word) ? [] : [word[0]]);
  }

  function fold(text) {
    text = text.toLowerCase();
    if (/^[\x00-\x7f]*$/.test(text)) return text;
    return text.normalize('NFKD').replace(/\p{Mn}/gu, '').toLowerCase()
      .replace(odd, c => spelled[c]);
  }

  // What all forms of a word begin with.
  function root(word) {
    const s = stem(word);
    let n = 0;
    while (n < s.length && s[n] === word[n]) n++;
    if (n > 3 && /[iy]/.test(s[n - 1])) n--;
    return word.slice(0, n);
  }

  // Each key that is pressed asks for the words before it again.
  function stem(word) {
    if (!stems.has(word)) stems.set(word, cut(word));
    return stems.get(word);
  }

  // A light stemmer for English, and for the endings of Korean nouns: words of one stem are forms of each other. It need not
  // give words, only agree.
  function cut(word) {
    if (/^[\u1100-\u11ff]/.test(word)) return word.replace(ending, '');
    if (word.length < 4 || /[^a-z]/.test(word)) return word;
    return word.replace(/sses$/, 'ss').replace(/(..)ies$/, '$1y').replace(/([^sui])(?<!ia)s$/, '$1')
      .replace(/^(?!embed$)(.*[aeiouy].*[^e])(ing|ed)$/, '$1')
      .replace(/izations?$/, 'iz').replace(/^(.{4,}[ts])ion$/, '$1')
      .replace(/([^aeious])\1$/, '$1').replace(/e$/, '').replace(/y$/, 'i');
  }

  return { learn, parse, closeness, words, terms, root, pieces, isSign };
})();
