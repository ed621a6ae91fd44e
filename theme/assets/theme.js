// Runs in the head, before the first paint: the chosen scheme holds without a flash.
// Without a choice, or without script, the page follows the system.
(function () {
  'use strict';
  var root = document.documentElement, system = matchMedia('(prefers-color-scheme: dark)');
  root.classList.add('js');

  function stored() { try { return localStorage.getItem('scheme'); } catch (e) { return null; } }

  function keep(scheme) {
    try {
      if (scheme) localStorage.setItem('scheme', scheme); else localStorage.removeItem('scheme');
    } catch (e) { /* storage is off: the choice lasts for this page */ }
  }

  function isDark() { return (root.dataset.scheme || (system.matches ? 'dark' : 'light')) === 'dark'; }

  function show(scheme) {
    if (scheme === 'dark' || scheme === 'light') root.dataset.scheme = scheme; else delete root.dataset.scheme;
    document.querySelectorAll('meta[name=theme-color]').forEach(function (meta) {
      meta.content = (root.dataset.scheme ? isDark() : meta.media.indexOf('dark') > 0) ? '#161514' : '#fbfaf7';
    });
    var button = document.querySelector('.scheme');
    if (button) button.setAttribute('aria-pressed', isDark());
  }

  function again() { show(stored()); }

  again();
  document.addEventListener('DOMContentLoaded', again);
  addEventListener('pageshow', again);
  addEventListener('storage', again);
  system.addEventListener('change', again);
  document.addEventListener('click', function (event) {
    if (!event.target.closest('.scheme')) return;
    var wanted = isDark() ? 'light' : 'dark';
    // Choosing what the system shows anyway means following it again.
    var scheme = wanted === (system.matches ? 'dark' : 'light') ? null : wanted;
    keep(scheme);
    show(scheme);
  });
})();
