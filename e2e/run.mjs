// Visits the pages of pages.mjs in a real browser, in nine languages, and checks what only a browser can see.
//   node run.mjs http://127.0.0.1:8080 [word of a page's name]
// E2E_EMAIL and E2E_PASSWORD: somebody who may edit. CHROMIUM: another browser than /usr/bin/chromium.
// E2E_LOCALES: only these languages, what is behind the sign-in in the first two of them; E2E_VIEWS=all: every page in each
// all the same, with axe in every view and all stops of the Tab key (else 40).
// E2E_REPORT: a file for the result, as the accessibility statement reads it (data/accessibility.json of a centre,
// e2e/last-check.json of a release).

import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { chromium } from 'playwright-core';
import { forced, remember, rings } from './forced.mjs';
import { axe, focus, markup, offers, refusal, settle, shape, skipLink, targets } from './checks.mjs';
import { habits, help, listen, order, pasting, spacing } from './wcag22.mjs';
import { LOCALES, PAGES, VIEWS } from './pages.mjs';
import { Budget } from './budget.mjs';
import { Finder } from './finder.mjs';
import { isDemo, signIn } from './people.mjs';
import { unvisited } from './routes.mjs';

const [base, only = ''] = process.argv.slice(2);
if (!base) {
  console.error('usage: node run.mjs http://127.0.0.1:8080 [word of a page\'s name]');
  process.exit(2);
}
const origin = new URL(base).origin;
const budget = new Budget();

/** What was found, and where: the same thing on twenty pages is one line. */
const problems = new Map();
const note = (where, findings) => {
  for (const finding of findings) problems.set(finding, [...(problems.get(finding) ?? []), where]);
};
let looks = 0;
const visited = [];
let axed = 0;

// In all nine languages axe runs in every view of every page. In some of them it runs on desktop, on a phone and in one of these,
// in turn over pages and languages: three languages see three of the four of each page, and all pages see each of them. So it is
// with the colours on a phone, which are those of the desktop in another place: one of three languages.
const FURTHER = ['dark', 'forced colours', '400 %', 'no scripts'];
const turn = (locale, spec) => PAGES.indexOf(spec) + codes.indexOf(locale.code);
const inTurn = (locale, spec, view) => everywhere || FURTHER[turn(locale, spec) % FURTHER.length] === view;
const part = (locale, spec, view) => {
  const coloured = everywhere || view.name !== 'phone' || turn(locale, spec) % 3 === 0;
  return coloured && !view.forcedColors ? 'all' : 'palettes';
};

/** All looks at one page in one language: one load, then each view is put on, and once without scripts. */
async function visit(contexts, locale, spec, path) {
  const where = (view) => `${spec.name} (${locale.code}, ${view})`;
  const page = await contexts.scripts.newPage();
  await listen(page);
  const heard = [];
  page.on('console', (message) => {
    const expected = spec.status && message.text().includes(`status of ${spec.status}`);
    if (message.type() === 'error' && !expected) heard.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => heard.push(`script: ${error.message}`));
  const requests = [];
  page.on('request', (request) => requests.push(request));
  const answer = await arrive(page, spec, path, requests);
  if (answer.status() !== (spec.status ?? 200)) heard.push(`status ${answer.status()}`);
  for (const request of requests) {
    if (new URL(request.url()).origin !== origin) heard.push(`third party: ${request.url()}`);
  }
  if (!spec.signedIn && (await contexts.scripts.cookies()).length > 0) heard.push('a cookie on a public page');
  note(where('load'), [...heard, ...(await markup(await answer.text())), ...(await habits(page)), ...(await help(page, locale.code))]);
  if (spec.status === 422) note(where('load'), await refusal(page));
  note(where('load'), await budget.weigh(requests, spec));
  for (const view of VIEWS) {
    await page.setViewportSize({ width: view.width, height: view.height });
    await page.emulateMedia({ colorScheme: view.colorScheme ?? 'light', forcedColors: view.forcedColors ?? 'none', reducedMotion: 'reduce' });
    await settle(page);
    const findings = await shape(page, locale, view.width);
    const fully = view.axe === 'all' || inTurn(locale, spec, view.name);
    axed += fully ? 1 : 0;
    if (fully) findings.push(...(await axe(page, part(locale, spec, view))));
    else if (view.axe) findings.push(...(await axe(page, view.axe)));
    if (view.name === 'desktop') findings.push(...(await skipLink(page)));
    if (view.axe === 'all') findings.push(...(await order(page)));
    if (view.targets) findings.push(...(await targets(page)));
    if (view.name === 'desktop') await remember(page);
    if (view.forcedColors) findings.push(...(await palettes(page)));
    if (view.rings) findings.push(...(await rings(page)));
    if (view.focus) findings.push(...(await focus(page, everywhere ? 1000 : 40)));
    note(where(view.name), findings);
    looks += 1;
  }
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    note(where(`wide letters at ${width} px`), await spacing(page, () => shape(page, locale, width)));
    looks += 1;
  }
  note(where('load'), await pasting(page));
  const withScripts = await offers(page);
  await page.close();
  await withoutScripts(contexts.bare, locale, spec, path, withScripts, where('no scripts'));
}

/** What a light and a dark palette of the reader's leave. */
async function palettes(page) {
  const findings = [];
  for (const colorScheme of ['dark', 'light']) {
    await page.emulateMedia({ colorScheme, forcedColors: 'active', reducedMotion: 'reduce' });
    await settle(page);
    findings.push(...(await forced(page)));
  }
  return findings;
}

/** The same page on a phone whose browser runs no scripts offers the same. */
async function withoutScripts(context, locale, spec, path, withScripts, where) {
  const page = await context.newPage();
  await arrive(page, spec, path);
  const findings = await shape(page, locale, 320);
  if ((await offers(page)) !== withScripts) findings.push('something is offered only with scripts, or only without');
  if (inTurn(locale, spec, 'no scripts')) {
    findings.push(...(await axe(page, 'all', true)));
    axed += 1;
  }
  note(where, findings);
  looks += 1;
  await page.close();
}

/** The page of that address, or what the button on it leads to; and what was asked for on the way to it. */
async function arrive(page, spec, path, requests = []) {
  const answer = await page.goto(origin + path, { waitUntil: 'load' });
  if (!spec.press) return answer;
  for (const [name, typed] of Object.entries(spec.fill ?? {})) {
    await page.locator(`main [name=${name}]`).fill(typed.replace('*', path.split('/')[1]));
  }
  requests.length = 0;
  const answered = page.waitForResponse((response) => response.request().isNavigationRequest());
  const [pressed] = await Promise.all([answered, page.waitForEvent('load'), page.locator(spec.press).click()]);
  return pressed;
}

/** What somebody looks at pages with: a browser, and a phone that runs no scripts. */
async function open(who) {
  const phone = { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' };
  return { scripts: await browser.newContext(who), bare: await browser.newContext({ ...who, ...phone, javaScriptEnabled: false }) };
}

const opened = new Map();

/** Each person has her own in each language. */
function windows(locale, who) {
  const key = `${locale.code} ${who}`;
  if (!opened.has(key)) opened.set(key, open(who ? { storageState: accounts[who] } : {}));
  return opened.get(key);
}

async function look({ locale, spec }) {
  const contexts = await windows(locale, spec.signedIn ?? false);
  try {
    const path = await new Finder(origin, contexts.scripts).address(locale, spec);
    if (!path) throw new Error(`no link to it on ${spec.from}`);
    await visit(contexts, locale, spec, path);
    visited.push(path);
  } catch (error) {
    note(`${spec.name} (${locale.code})`, [`could not be looked at: ${error.message.split('\n')[0]}`]);
  }
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
});
const began = Date.now();
const demo = await isDemo(browser, origin);
const pages = PAGES.filter((spec) => spec.name.includes(only) && (demo || !spec.leaves));
const wanted = (process.env.E2E_LOCALES ?? '').split(/[ ,]+/).filter(Boolean);
const locales = LOCALES.filter((locale) => wanted.length === 0 || wanted.includes(locale.code));
const accounts = await signIn(browser, origin, pages, demo);
const codes = locales.map((locale) => locale.code);
const everywhere = wanted.length === 0 || process.env.E2E_VIEWS === 'all';
const visits = (locale) => pages.filter((spec) => everywhere || !spec.signedIn || codes.indexOf(locale.code) < 2);
const queue = locales.flatMap((locale) => visits(locale).map((spec) => ({ locale, spec })));
const worker = async () => {
  for (let next = queue.shift(); next; next = queue.shift()) await look(next);
};
await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, worker));
if (!only) note('routes.txt', unvisited(visited).map((route) => `nobody looks at ${route}`));
const version = browser.version();
await browser.close();

for (const [finding, places] of problems) {
  const more = places.length > 3 ? ` and ${places.length - 3} more` : '';
  console.error(`${finding}\n    on ${places.slice(0, 3).join(', ')}${more}`);
}
console.log(budget.report());
console.log(`axe in ${axed} of the looks: ${everywhere ? 'every view of every page' : 'desktop, phone and one further view of every page, in turn'}`);
console.log(`${looks} looks at ${pages.length} pages in ${locales.length} languages: ${problems.size} problems, ${Math.round((Date.now() - began) / 1000)} s`);
if (process.env.E2E_REPORT && !only && wanted.length === 0) {
  const report = { on: new Date().toISOString().slice(0, 10), browser: `Chromium ${version.split('.')[0]}`, pages: pages.length, languages: locales.length, looks, problems: problems.size };
  writeFileSync(process.env.E2E_REPORT, `${JSON.stringify(report, null, 2)}\n`);
}
process.exit(problems.size > 0 ? 1 : 0);
