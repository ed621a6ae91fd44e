// What the site says, in its language. The build puts the words that scripts ask for before this: const siteWords = {name: text}.
// A value takes the place of its name in braces; a word with forms of the plural takes that for n.
const say = (() => {
  'use strict';

  let rules;

  function formOf(number) {
    try { rules ??= new Intl.PluralRules(document.documentElement.lang); } catch { rules = new Intl.PluralRules('en'); }
    return rules.select(number);
  }

  const written = value => typeof value === 'number' ? `${value}`.replace(/\B(?=(\d{3})+$)/g, say('numbers.thousands')) : value;

  return (name, values = {}) => {
    const word = siteWords[name], text = typeof word === 'string' ? word : word[formOf(values.n)] ?? word.other;
    return text.replace(/\{(\w+)\}/g, (place, value) => value in values ? written(values[value]) : place);
  };
})();
