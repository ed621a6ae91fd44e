// Reloads the page once it has become another. A page that nobody sees holds no connection: a browser allows few to one host.
'use strict';
(() => {
  const { state } = document.currentScript.dataset;
  let changes = null;

  function watch() {
    if (document.hidden) {
      changes?.close();
      changes = null;
      return;
    }

    if (changes) return;
    changes = new EventSource(`/!preview/changes?${new URLSearchParams({ page: decodeURI(location.pathname), state })}`);
    changes.onmessage = () => {
      changes.close();
      location.reload();
    };
  }

  document.addEventListener('visibilitychange', watch);
  addEventListener('pagehide', () => changes?.close());
  addEventListener('pageshow', event => {
    if (event.persisted) location.reload();
  });
  watch();
})();
