// Long lists of names: in another order, or those alone that have what is typed.
document.addEventListener('change', ({ target }) => {
  const list = document.getElementById(target.dataset.sort), by = target.value;
  if (!list) return;
  const sorted = [...list.children].sort(({ dataset: a }, { dataset: b }) => (by === 'name' ? 0 : b[by] - a[by]) || a.name.localeCompare(b.name));
  list.append(...sorted);
});
document.addEventListener('input', ({ target }) => {
  const list = document.getElementById(target.dataset.filter);
  if (!list) return;
  const fold = text => text.normalize('NFKD').replace(/\p{Mn}/gu, '').toLowerCase(), wanted = fold(target.value.trim());
  for (const item of list.children) item.hidden = !fold(item.firstElementChild.textContent).includes(wanted);
});
