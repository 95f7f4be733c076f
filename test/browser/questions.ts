/** What axe finds, in few words, and that it has looked. */
export const FAULTS = faults(`{ rules: { 'target-size': { enabled: true } } }`);

/** The same, of what only the width and the colours can change. */
export const LOOK_FAULTS = faults(
  `{ runOnly: ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'] }`,
);

function faults(options: string): string {
  return `axe.run(${options}).then(({ passes, violations }) => ({
    checked: passes.length > 0,
    violations: violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')),
  }))`;
}

/** How far the page scrolls sideways, and what sticks out of the window without a scroll region of its own. */
export const OVERFLOW = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  const wide = [...document.querySelectorAll('body *')].filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return (right > clientWidth + 1 || (left < -1 && right > 0)) && !element.closest('.scroll');
  });
  return { page: scrollWidth - clientWidth, wide: wide.map((element) => element.outerHTML.slice(0, 80)) };
})()`;

/** Where the links of the contents do not lead into sight. */
export const LOST_CONTENTS = `[...document.querySelectorAll('nav a')].filter((link) => {
  if (link.getClientRects().length === 0) return false;
  link.click();
  const target = document.querySelector(':target');
  const { top } = target?.getBoundingClientRect() ?? { top: -1 };
  return '#' + target?.id !== decodeURIComponent(link.hash) || top < -1 || top > innerHeight;
}).map((link) => link.outerHTML)`;

/** The scroll regions that a keyboard cannot reach, or that do not show it. */
export const UNREACHED_REGIONS = `[...document.querySelectorAll('.scroll')].filter((region) => {
  region.focus({ focusVisible: true });
  return document.activeElement !== region || region.tabIndex !== 0 || getComputedStyle(region).outlineStyle === 'none';
}).map((region) => region.outerHTML.slice(0, 120))`;

/** The inner links that lead nowhere. */
export const LOST_LINKS = `[...document.links].map((link) => link.getAttribute('href')).filter((address) =>
  address.startsWith('#') && !document.getElementById(decodeURIComponent(address.slice(1))))`;

/** The files beside the page that it leads to. */
export const FILES_LED_TO = `[...document.links].map((link) => link.getAttribute('href')).filter((address) =>
  !/^(?:#|https?:|mailto:)/.test(address)).map((address) => address.replace(/#.*/, ''))`;
