// A word of the site with its values, each in the place of its name in braces; one with forms of the plural takes that for n.
// The build writes the words: say('menu.search') is "Search", and say('counts.votes', { n }) has the text instead of the name.
const say = (word, values) => {
  const form = word.other && new Intl.PluralRules(document.documentElement.lang).select(values.n);
  const written = value => typeof value === 'number' ? `${value}`.replace(/\B(?=(\d{3})+$)/g, say('numbers.thousands')) : value;
  return (word[form] ?? word.other ?? word).replace(/\{(\w+)\}/g, (place, name) => written(values[name]));
};
