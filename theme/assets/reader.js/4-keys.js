// Keys. They keep away from typing, from controls and from everything pressed with a modifier, and can be switched off.
(() => {
  'use strict';

  let dialog, at;

  const isOff = () => document.documentElement.dataset.keys === 'off';
  const follow = link => document.querySelector(link)?.click(), box = () => document.getElementById('search-input');
  const cards = () => paperCards.cards().filter(card => !paperCards.itemOf(card).hidden);

  // In a list the tab key stops at one paper alone, the one that the keys are at; arrows and j and k go to the others.
  const stops = (card, on) => { for (const part of card.querySelectorAll('a, button, summary')) if (on) part.removeAttribute('tabindex'); else part.tabIndex = -1; };

  function settle() {
    const all = paperCards.cards(), off = isOff();
    if (!all.includes(at) || paperCards.itemOf(at).hidden) at = cards()[0];
    for (const card of all) stops(card, off || card === at);
  }

  function goTo(card) {
    if (!card) return;
    if (at !== card) {
      if (at && !isOff()) stops(at, false);
      stops(card, true);
      at?.classList.remove('at');
    }
    at = card;
  }

  // The cursor is seen once a key has moved it.
  function move(step) {
    const all = cards(), from = all.indexOf(document.activeElement.closest('.card') || document.querySelector('.card.at'));
    const first = all.find(card => card.getBoundingClientRect().bottom > 60) || all[0];
    const card = from < 0 ? first : all[from + step];
    if (!card) {
      if (step < 0) box()?.focus();
      return;
    }
    goTo(card);
    card.classList.add('at');
    card.querySelector('h3 a').focus({ preventScroll: true });
    card.scrollIntoView({ block: 'nearest' });
  }

  // The first of these keys only shows where the cursor is.
  const here = () => cards().find(card => card === at && (card.classList.contains('at') || card.contains(document.activeElement)))
    || document.querySelector('.paper[data-paper]') || void move(1);

  // What is done with goes on to the next.
  function mark(kind) {
    const of = here();
    if (!of) return;
    if (paperCards.toggle(of, kind) && kind !== 'star' && of.matches('.card')) move(1);
  }

  function search() {
    if (box()) box().select();
    else follow('.menu [href$="search.html"]');
  }

  function help() {
    if (!dialog) {
      dialog = document.createElement('dialog');
      dialog.className = 'keys';
      dialog.setAttribute('aria-label', say('tools.keys'));
      const keys = [['j k', say('keys.move')], ['o', say('keys.open')], ['e', say('keys.abstract')], ['s', say('paper.star')], ['m', say('keys.read')],
        ['x', say('keys.not')], ['n p', say('keys.turn')], ['/', say('menu.search')], ['?', say('keys.help')]];
      dialog.innerHTML = `<h2>${say('tools.keys')}</h2><dl>` + keys.map(([key, does]) => `<dt>${key.split(' ').map(k => `<kbd>${k}</kbd>`).join(' ')}</dt><dd>${does}</dd>`).join('') + '</dl>'
        + `<p><label><input type="checkbox"> ${say('keys.use')}</label></p>`
        + `<form method="dialog"><button class="button">${say('keys.close')}</button></form>`;
      const box = dialog.querySelector('input');
      box.checked = !isOff();
      box.onchange = () => { choices.choose('keys', box.checked ? '' : 'off'); settle(); };
      document.body.append(dialog);
    }
    dialog.showModal();
  }

  document.addEventListener('keydown', event => {
    const { key, target } = event;
    if (event.defaultPrevented || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.shiftKey && key !== '?' && key !== '/') return;
    // From the box the arrow leads to what was found.
    const isInBox = key === 'ArrowDown' && target === box();
    if (!isInBox && target.closest('input, textarea, select, dialog, [contenteditable]')) return;
    const isMove = /^[jk]$|^Arrow(Up|Down)$/.test(key), inList = target.closest('.card') && !target.closest('.prose');
    if (event.repeat && !isMove) return;
    // What scrolls sideways keeps its arrows.
    if (key.startsWith('Arrow') && target.closest('[tabindex="0"]')) return;
    const isList = cards().length > 0, next = () => follow('main [rel=next]'), previous = () => follow('main [rel=prev]');
    const [left, right] = document.dir === 'rtl' ? [next, previous] : [previous, next];
    const does = {
      j: isList ? () => move(1) : next, k: isList ? () => move(-1) : previous, n: next, p: previous,
      ArrowDown: isInBox ? () => move(0) : inList && (() => move(1)), ArrowUp: inList && (() => move(-1)),
      ArrowLeft: left, ArrowRight: right,
      o: isList && (() => here()?.querySelector('h3 a')?.click()), e: () => paperCards.expand(here()), s: () => mark('star'), m: () => mark('mark'), x: () => mark('not'),
      '/': search, '?': help,
    }[key];
    if (!does || (isOff() && key !== '?')) return;
    if (key.length === 1 || isMove) event.preventDefault();
    does();
  });

  document.addEventListener('focusin', ({ target }) => goTo(target.closest('.card[data-paper]')));
  document.addEventListener('click', ({ target }) => { if (target.closest('.keys-help')) help(); });
  for (const event of ['adopted', 'arranged']) document.addEventListener(event, settle);
  settle();
})();
