/** Code that runs in a page, where there is a document; as text, because the compiler here knows none. */

/** What stands out of the window to the right, outside of code. */
export const outsideOfWindow = `
[...document.querySelectorAll('body *')]
  .filter((one) => one.closest('pre, .skip, svg') === null)
  .filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().right > innerWidth + 0.5)
  .map((one) => one.tagName + ' ' + one.className + ' ' + one.textContent.slice(0, 40))`;

/** Texts with a contrast below 4.5 to 1, as WCAG 2 works it out. */
export const faintTexts = `(() => {
  const colourOf = (text) => {
    const [red, green, blue, alpha = 1] = text.match(/[\\d.]+/g).map(Number);
    return { parts: [red, green, blue], alpha };
  };
  const brightness = ({ parts }) => {
    const [red, green, blue] = parts
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (start) => {
    for (let one = start; one !== null; one = one.parentElement) {
      const colour = colourOf(getComputedStyle(one).backgroundColor);
      if (colour.alpha === 1) return colour;
    }
    return colourOf('rgb(255, 255, 255)');
  };
  return [...document.querySelectorAll('body *:not(script)')].flatMap((one) => {
    const text = [...one.childNodes].map((node) => (node.nodeType === 3 ? node.textContent : '')).join('');
    if (text.trim() === '' || one.getClientRects().length === 0) return [];
    const { color, fill } = getComputedStyle(one);
    const front = brightness(colourOf(one.tagName === 'text' ? fill : color));
    const back = brightness(behind(one));
    const ratio = (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
    return ratio >= 4.5 ? [] : [ratio.toFixed(2) + ' ' + one.tagName + ' ' + text.trim().slice(0, 40)];
  });
})()`;

/** Where the focus is, and how that is shown. */
export const focused = `(() => {
  const one = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(one);
  return { name: one.getAttribute('name') ?? one.className, outline: outlineStyle + ' ' + outlineWidth };
})()`;

/** Puts in what an attacker would, and says whether any of it worked. */
export const breakIn = `(async () => {
  document.body.insertAdjacentHTML('beforeend', '<img src="http://127.0.0.1:9/x" alt="">');
  const script = document.createElement('script');
  script.textContent = 'window.ran = true';
  document.body.append(script);
  const fetched = await fetch('http://127.0.0.1:9/').then(() => true, () => false);
  return { fetched, ran: 'ran' in window };
})()`;
