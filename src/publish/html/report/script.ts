/**
 * What the page does beyond being read: narrows the findings down, switches between light and dark, and opens what is
 * folded for the printer. It makes no markup.
 */
export const reportScript = `
(() => {
  const root = document.documentElement;
  const find = (selector) => document.querySelector(selector);
  const store = (act) => { try { return act(localStorage); } catch { return null; } };

  const theme = find('#theme');
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : system.matches);
  const show = () => theme.setAttribute('aria-pressed', String(isDark()));
  const kept = store((storage) => storage.getItem('lockkeeper-theme'));
  if (kept === 'dark' || kept === 'light') root.dataset.theme = kept;
  theme.hidden = false;
  show();
  system.addEventListener('change', show);
  theme.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    store((storage) => storage.setItem('lockkeeper-theme', root.dataset.theme));
    show();
  });

  let folded = [];
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('details:not([open])')];
    for (const each of folded) each.open = true;
  });
  addEventListener('afterprint', () => { for (const each of folded) each.open = false; });

  const form = find('#filters');
  if (!form) return;
  const search = form.elements.search;
  const items = [...document.querySelectorAll('.finding')];
  const texts = new Map();
  const textOf = (item) => {
    if (!texts.has(item)) texts.set(item, item.textContent.toLowerCase());
    return texts.get(item);
  };
  const all = find('#shown').textContent;
  const apply = () => {
    const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const chosen = [...form.querySelectorAll('select')].filter((each) => each.value !== '');
    const fits = (item) =>
      chosen.every(({ name, value }) =>
        item.dataset[name] === value || (name === 'gate' && item.dataset.gate.split(' ').includes(value)),
      ) && words.every((word) => textOf(item).includes(word));
    let shown = 0;
    for (const item of items) {
      const fit = fits(item);
      if (fit) shown += 1;
      if (item.hidden === fit) item.hidden = !fit;
    }
    find('#shown').textContent = shown === items.length ? all : shown + ' of ' + all;
    find('#none').hidden = shown > 0;
  };
  form.hidden = false;
  form.addEventListener('input', apply);
  const reset = () => {
    form.reset();
    apply();
    search.focus();
  };
  find('#none button').addEventListener('click', reset);
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '/' && !event.target.closest('input, select, textarea')) {
      event.preventDefault();
      search.focus();
      search.select();
    } else if (event.key === 'Escape' && event.target === search) reset();
  });
  apply();
})();
`;
