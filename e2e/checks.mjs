// What is looked at on one open page. Every check answers with its findings as lines of text; none: all is well.

import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const html = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // axe looks at the same things in the finished page and knows what is visible.
    'valid-id': ['error', { relaxed: true }],
    // A table that becomes a list on a narrow screen keeps its roles only if they are written out.
    'no-redundant-role': 'off',
    'tel-non-breaking': 'off',
    'unique-landmark': 'off',
  },
});

/** Waits until the window shows what was put on. */
export async function settle(page) {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Language, direction, one main heading, nothing that sticks out of the window. */
export async function shape(page, locale, width) {
  const seen = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    heads: document.querySelectorAll('h1').length,
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    broken: document.body.innerText.includes('\u27ea'),
    outside: [...document.querySelectorAll('body *')]
      .filter((e) => e.getBoundingClientRect().right > innerWidth + 1 || e.getBoundingClientRect().left < -1)
      .slice(0, 3)
      .map((e) => `${e.tagName.toLowerCase()}.${e.className}`),
  }));
  const findings = [];
  if (seen.lang !== locale.code) findings.push(`lang is ${seen.lang}`);
  if (seen.dir !== locale.dir) findings.push(`dir is ${seen.dir}`);
  if (seen.heads !== 1) findings.push(`${seen.heads} main headings`);
  if (seen.wide > 0) findings.push(`${seen.wide} px wider than ${width} px: ${seen.outside.join(', ')}`);
  if (seen.broken) findings.push('a message without a text');
  return findings;
}

/** The markup as it was sent. */
export async function markup(source) {
  const report = await html.validateString(source);
  const messages = report.results.flatMap((result) => result.messages).filter((message) => message.severity === 2);
  const findings = messages.map((message) => `html: ${message.ruleId}: ${message.message}`);
  // The policy of the house: nothing inline, so that the content policy can stay without exceptions.
  if (/<[^>]+\sstyle=/.test(source)) findings.push('html: an inline style');
  if (/<[^>]+\son[a-z]+=/.test(source)) findings.push('html: an inline handler');
  return [...new Set(findings)];
}

// Whatever has 7:1 (large letters 4.5:1) has the 4.5:1 (3:1) of `color-contrast`, which measures the same once more.
const COLOURS = ['color-contrast-enhanced', 'link-in-text-block'];

/**
 * axe, and 7:1 for text (the level above what is asked for). `part`: `all` its rules, only those that `colours` can change, or
 * those that are the same in all `palettes` (in forced colours axe reads the fill of the letters, which keeps our colour;
 * forced.mjs reads the colour that is shown). `bare`: on a page whose browser runs no scripts.
 */
export async function axe(page, part = 'all', bare = false) {
  // Evaluated from outside the page: the page's own policy stays as strict as it is.
  if (bare) await page.evaluate(withoutTimers);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const rules = Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: part === 'all' }]));
  rules['color-contrast'] = { enabled: false };
  const which = part === 'colours' ? { runOnly: { type: 'rule', values: COLOURS } } : { runOnly: TAGS, rules };
  const options = { ...which, resultTypes: ['violations'], preload: !bare };
  const found = await page.evaluate(bare ? byHand : (given) => globalThis.axe.run(document, given), options);
  return found.violations.map((violation) => {
    const nodes = violation.nodes.slice(0, 3).map((node) => node.target.join(' '));
    return `axe: ${violation.id}: ${violation.help}: ${nodes.join(' | ')}${violation.nodes.length > 3 ? ' …' : ''}`;
  });
}

/** Where scripts are off no timer goes off: those of axe are kept. */
function withoutTimers() {
  globalThis.__due = [];
  globalThis.setTimeout = (task) => globalThis.__due.push(task);
}

/** Runs axe by running what it wanted to do later. */
async function byHand(given) {
  let found;
  globalThis.axe.run(document, given, (error, result) => { found = error ? { error: String(error) } : result; });
  for (let round = 0; !found && round < 1000; round += 1) {
    globalThis.__due.splice(0).forEach((task) => task());
    await null;
  }
  if (!found?.violations) throw new Error(`axe without scripts: ${found?.error ?? 'no answer'}`);
  return found;
}

/** The next Tab begins at the top, also where the page itself has put the focus (on what is wrong with a form). */
async function toTop(page) {
  await page.evaluate(() => {
    scrollTo(0, 0);
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
}

/** A form that was refused: what is wrong has the focus, and each of its links leads to a field. */
export async function refusal(page) {
  return page.evaluate(() => {
    const summary = document.querySelector('main .error-summary');
    if (!summary) return ['refused: nothing says what is wrong'];
    const lost = [...summary.querySelectorAll('a')].filter((a) => !document.querySelector(`main form [id="${a.hash.slice(1)}"]`));
    const findings = lost.map((a) => `refused: ${a.getAttribute('href')} leads to no field`);
    if (document.activeElement !== summary) findings.push('refused: what is wrong has not the focus');
    return findings;
  });
}

/** The first Tab shows the skip link; Enter and another Tab lead into the main part. */
export async function skipLink(page) {
  await toTop(page);
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => {
    const box = document.activeElement.getBoundingClientRect();
    const skip = document.activeElement.matches('a.skip[href^="#"]');
    return { skip, seen: box.top >= 0 && box.left >= 0 && box.right <= innerWidth && box.width > 1 && box.height > 1 };
  });
  if (!first.skip) return ['keyboard: the first stop is not the skip link'];
  if (!first.seen) return ['keyboard: the focused skip link is not visible'];
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inside = await page.evaluate(() => {
    const main = document.querySelector('main');
    const stops = main.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary');
    return stops.length === 0 || main.contains(document.activeElement);
  });
  return inside ? [] : ['keyboard: the skip link does not lead into the main part'];
}

/**
 * WCAG 2.4.7 and 2.4.11: every stop of the Tab key shows an outline and is not covered by something else;
 * 2.4.3: stops come in the order of the document. At most `most` stops.
 */
export async function focus(page, most) {
  await toTop(page);
  await page.evaluate(() => { globalThis.__stops = []; });
  const findings = new Set();
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body || globalThis.__stops.includes(at)) return null;
      const last = globalThis.__stops.at(-1);
      globalThis.__stops.push(at);
      const name = `${at.tagName.toLowerCase()}.${at.className}`;
      const box = at.getBoundingClientRect();
      const style = getComputedStyle(at);
      const wrong = [];
      const marked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
      if (!marked) wrong.push(`focus: no outline on ${name}`);
      if (last && !(last.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING)) wrong.push(`focus: ${name} comes before its place`);
      const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
      const points = [box.top + 2, box.top + box.height / 2, box.bottom - 2].filter((y) => y >= 0 && y < innerHeight);
      const own = (e) => e && (e === at || at.contains(e) || e.contains(at) || e.closest('label')?.control === at);
      const free = points.some((y) => own(document.elementFromPoint(x, y)));
      // A link broken over two lines has nothing in the middle of its box: its pieces are asked.
      const pieces = [...at.getClientRects()].some((r) => own(document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2)));
      if (box.width > 0 && !free && !pieces) wrong.push(`focus: ${name} is covered or outside the window`);
      return wrong;
    });
    if (!found) break;
    found.forEach((line) => findings.add(line));
  }
  return [...findings];
}

/** 44 px for everything that is pressed on a phone; a link inside a sentence may be as high as its line (WCAG 2.5.8). */
export async function targets(page) {
  return page.evaluate(() => {
    const shown = (e) => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0;
    const small = [];
    for (const e of document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')) {
      if (!shown(e) || e.matches('.skip, [aria-hidden=true]')) continue;
      if (e.matches('a') && getComputedStyle(e).display === 'inline') continue;
      const box = (e.matches('input[type=checkbox], input[type=radio]') && e.labels[0] ? e.labels[0] : e).getBoundingClientRect();
      if (box.height < 43.5 || box.width < 43.5) small.push(`${e.tagName.toLowerCase()}.${e.className} ${Math.round(box.width)}×${Math.round(box.height)}`);
    }
    return [...new Set(small)].slice(0, 5).map((name) => `target under 44 px: ${name}`);
  });
}

/** What the page offers: links, fields and buttons, for the comparison with and without scripts. Tools beside a text field only
 * type what a person can type; a draft that was kept on the way to the page has another id each time. */
export async function offers(page) {
  return page.evaluate(() => [...document.querySelectorAll('a[href], form, input:not([type=hidden]), select, textarea, button:not(.print-button, .tool-bar button)')]
    .map((e) => `${e.tagName} ${e.getAttribute('href') ?? e.getAttribute('action') ?? e.getAttribute('name') ?? ''}`.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id'))
    .join('\n'));
}
