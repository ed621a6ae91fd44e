// What is new, and what is followed.
(() => {
  'use strict';

  const list = document.getElementById('new'), status = document.getElementById('new-status'), all = document.getElementById('new-all');
  const followed = document.getElementById('followed'), form = document.getElementById('follow-form'), words = document.getElementById('follow-words');

  // At the first visit all is new.
  function showNew() {
    const { since } = mine.load();
    let count = 0;
    for (const card of list.querySelectorAll('.card')) {
      const item = card.closest('li'), old = since >= card.dataset.first;
      if (old) item.dataset.old = item.hidden = true; else count++;
    }
    all.hidden = count === list.children.length;
    status.textContent = !since ? say('for_you.first')
      : count === 0 ? say('for_you.nothing')
      : all.hidden && count > 1 ? say('for_you.more_than', { n: count - 1 }) : say('for_you.since', { n: count });
  }

  function showFollowed() {
    const kept = mine.load();
    followed.replaceChildren(...['topics', 'authors', 'words'].flatMap(part => Object.entries(kept[part]).map(([value, name]) => {
      const item = document.createElement('li'), button = item.appendChild(document.createElement('button'));
      button.className = 'unfollow';
      button.type = 'button';
      button.textContent = part === 'topics' ? name : part === 'words' ? say('lists.quoted', { text: value }) : value;
      button.setAttribute('aria-label', say('for_you.stop', { name: button.textContent }));
      button.onclick = () => { mine.change(kept => { delete kept[part][value]; }); changed(); words.focus(); };
      return item;
    })));
  }

  function changed() {
    showFollowed();
    document.dispatchEvent(new Event('choice'));
  }

  form.onsubmit = event => {
    event.preventDefault();
    const phrase = words.value.trim();
    if (!phrase || !mine.phrase(phrase)) return;
    mine.change(kept => { kept.words[phrase] = 1; });
    words.value = '';
    changed();
  };
  all.onclick = () => {
    for (const item of list.children) delete item.dataset.old;
    all.hidden = true;
    status.textContent = '';
    document.dispatchEvent(new Event('choice'));
  };
  // What is kept is known once all scripts have run.
  document.addEventListener('DOMContentLoaded', () => { showNew(); changed(); });
  addEventListener('storage', changed);
})();
