// Keys: j, k and the arrows turn to the next and the previous day or paper, / searches, ? lists the keys.
// They keep away from typing, from controls and from everything pressed with a modifier, and can be switched off.
(() => {
  'use strict';

  const forward = getComputedStyle(document.documentElement).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const off = 'keys-off';
  let dialog;

  // Storage may be switched off: then the keys are on.
  const isOff = () => { try { return localStorage.getItem(off) !== null; } catch { return false; } };

  function turn(way) {
    const link = document.querySelector(`main a[rel=${way}]`);
    if (link) location.href = link.href;
  }

  function search() {
    const input = document.getElementById('search-input');
    if (input) input.select();
    else location.href = document.body.dataset.root + 'search.html';
  }

  function help() {
    if (!dialog) {
      dialog = document.createElement('dialog');
      dialog.className = 'keys';
      dialog.setAttribute('aria-label', 'Keys');
      dialog.innerHTML = '<h2>Keys</h2><dl>'
        + '<dt><kbd>j</kbd> <kbd>→</kbd></dt><dd>Next day or paper</dd>'
        + '<dt><kbd>k</kbd> <kbd>←</kbd></dt><dd>Previous day or paper</dd>'
        + '<dt><kbd>/</kbd></dt><dd>Search</dd><dt><kbd>?</kbd></dt><dd>These keys</dd></dl>'
        + '<p><label><input type="checkbox"> Use these keys</label></p>'
        + '<form method="dialog"><button class="button">Close</button></form>';
      const box = dialog.querySelector('input');
      box.checked = !isOff();
      box.onchange = () => { try { if (box.checked) localStorage.removeItem(off); else localStorage.setItem(off, 1); } catch { /* not kept */ } };
      document.body.append(dialog);
    }
    dialog.showModal();
  }

  document.addEventListener('keydown', event => {
    const { key, target } = event;
    if (event.defaultPrevented || event.isComposing || event.repeat || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.shiftKey && key !== '?' && key !== '/') return;
    if (target.closest('input, textarea, select, dialog, [contenteditable]')) return;
    // What scrolls sideways keeps its arrows.
    if (key.startsWith('Arrow') && target.closest('[tabindex="0"]')) return;
    const does = key === 'j' || key === forward ? () => turn('next')
      : key === 'k' || key === 'ArrowLeft' || key === 'ArrowRight' ? () => turn('prev')
      : key === '/' ? search : key === '?' ? help : null;
    if (!does || (isOff() && key !== '?')) return;
    if (key.length === 1) event.preventDefault();
    does();
  });
})();
