// Copies what a button names: the text of an element, or else the address of the page.
function copy(text, button) {
  // Works without permission, and where a page is opened from a file.
  document.addEventListener('copy', copying => {
    copying.preventDefault();
    copying.clipboardData.setData('text/plain', text);
  }, { once: true });
  if (!document.execCommand('copy')) return false;
  button.textContent = say('cite.copied');
  return true;
}

document.addEventListener('click', event => {
  const button = event.target.closest('[data-copy]');
  if (!button) return;
  const from = document.getElementById(button.dataset.copy);
  copy(from ? from.textContent.trim() : (document.querySelector('link[rel=canonical]') || location).href, button);
});
