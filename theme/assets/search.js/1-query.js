// What a query asks, and how well a word answers it. Words are folded and split as src/Search does it to the papers.
const searchQuery = (() => {
  'use strict';

  const fields = { topic: '#', tag: '#', day: '$', year: '$', has: '%', author: '@' };
  const greek = { α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta', ε: 'epsilon', θ: 'theta', λ: 'lambda', μ: 'mu', π: 'pi', σ: 'sigma', τ: 'tau', φ: 'phi', ω: 'omega' };
  const spelled = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h' };
  const letter = '[\\p{L}\\p{Nd}\\p{Mc}]';
  // Scripts without spaces, in which a sign may be a part of a word only, and the Korean one, as Unicode takes it apart.
  const sign = '(?!\\p{M})[\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005\\u3006\\u3040-\\u312f\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\uff66-\\uff9f\\u{20000}-\\u{323ff}]';
  const hangul = '[\\u1100-\\u11ff]';
  const run = new RegExp(`(?=${letter})${sign}\\p{Mc}*|(?:(?=${letter})${hangul}\\p{Mc}*)+|(?:(?!${sign}|${hangul})${letter})+`, 'gu');
  const isSign = RegExp.prototype.test.bind(new RegExp(`^${sign}`, 'u'));
  const endings = ('은 는 이 가 을 를 의 에 에서 에서의 에서는 에게 와 과 와의 과의 로 으로 로의 으로의 로서 으로서 로써 으로써 도 만 부터 까지 보다 처럼 마다 '
    + '나 이나 란 이란 라는 이라는 이다 인 들 들이 들은 들을 들의 들과 들에').normalize('NFKD').replace(/ /g, '|');
  const ending = new RegExp(`(?<=^${hangul}{4,})(?:${endings})$`, 'u');
  const stems = new Map();

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
            for (const word of parts) asks.push({ word, joined: joined || other(word), not, exact, prefix: false, at: asks.length });
          }
        }
      }
    }
    const last = asks.at(-1);
    if (last?.exact === false && !last.not && last.word.length > 2) last.prefix = /[^\s"]$/.test(query);
    return { asks: asks.filter(ask => ask.key || !stop.has(ask.word)), phrases, unknown };
  }

  // π0 and pi0 are one.
  function other(word) {
    const [, letter, latin, number] = /^(?:(\p{sc=Greek})|([a-z]{2,7}))(\d*)$/u.exec(word) || [];
    if (letter) return greek[letter] && greek[letter] + number;
    const found = number && Object.entries(greek).find(([, name]) => name === latin);
    return found ? found[0] + number : null;
  }

  // An arXiv id or a DOI, alone, after its name or in an address.
  function idIn(query) {
    const text = query.trim().toLowerCase(), doi = /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/.exec(text)?.[1];
    const id = /^(?:arxiv:\s*|https?:\/\/(?:[a-z.]*arxiv\.org|huggingface\.co|alphaxiv\.org)\/[a-z]+\/|10\.48550\/arxiv\.)?(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?$/.exec(doi ?? text)?.[1];
    return id || doi;
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
      .replace(/[ßæœøłđðþıħ‐‑‒–—−]/g, c => spelled[c] || '-').replace(/ς/g, 'σ');
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

  return { parse, closeness, words, terms, root, sign, isSign };
})();
