// Whole ways through the site, clicked and typed as a person does.
//   node journeys.mjs http://127.0.0.1:8080      the demo world; ideas are kept in it
// A visitor reads Arabic on a phone of 320 px whose browser runs no scripts; and nobody types anything twice (WCAG 3.3.7).

import { chromium } from 'playwright-core';
import { focus, shape, skipLink } from './checks.mjs';
import { LOCALES } from './pages.mjs';

const base = process.argv[2];
if (!base) {
  console.error('usage: node journeys.mjs http://127.0.0.1:8080');
  process.exit(2);
}
const origin = new URL(base).origin;
const PHONE = { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce', javaScriptEnabled: false };
const ARABIC = LOCALES.find((locale) => locale.code === 'ar');
const IDEA = 'نريد مع نساء من حيّنا إنشاء لقاء للخياطة وتعلّم اللغة الألمانية.';
const ASSOCIATION = { email: 'halle@verein.example', password: 'bruecke-ilm-2026-c' };

const problems = [];
let pages = 0;

/** Opens the page that something leads to. */
async function through(page, act) {
  const [answer] = await Promise.all([page.waitForResponse((one) => one.request().isNavigationRequest() && one.status() < 300), page.waitForEvent('load'), act()]);
  return answer;
}

/** What holds on every page of the way. */
async function look(page, name, path) {
  pages += 1;
  const here = decodeURI(new URL(page.url()).pathname);
  const findings = await shape(page, ARABIC, 320);
  if (!here.startsWith('/ar')) findings.push(`the language is lost: ${here}`);
  if (!path.test(here)) findings.push(`this is not the page: ${here}`);
  findings.push(...(await skipLink(page)), ...(await focus(page, 25)));
  if ((await page.context().cookies()).length > 0) findings.push('a cookie');
  problems.push(...findings.map((line) => `Arabic, ${name}: ${line}`));
}

/** A link of the main menu, which a phone has folded. */
async function fromMenu(page, href) {
  await page.locator('.menu summary').click();
  await through(page, () => page.locator(`.menu a[href="${href}"]`).click());
}

async function arabic(browser) {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const strangers = [];
  page.on('request', (request) => { if (new URL(request.url()).origin !== origin) strangers.push(request.url()); });
  await page.goto(`${origin}/ar`);
  await look(page, 'start', /^\/ar$/);

  await page.locator('#sentence').click();
  await page.keyboard.type(IDEA);
  await through(page, () => page.locator('.hero form button').click());
  await look(page, 'what fits', /^\/ar\/matching$/);
  const said = page.locator('blockquote p').first();
  if ((await said.innerText()).trim() !== IDEA) problems.push('Arabic, what fits: the sentence is not shown as it was typed');
  if ((await said.getAttribute('lang')) !== 'ar') problems.push('Arabic, what fits: the sentence does not say its language');

  await through(page, () => page.locator('article.card h2 a').first().click());
  await look(page, 'a suggestion', /^\/ar\/matching\/suggestion$/);
  if ((await page.locator('.gates .gate').count()) === 0) problems.push('Arabic, a suggestion: no condition is shown');
  const title = (await page.locator('h1').innerText()).trim();

  await through(page, () => page.locator('main .buttons a.button[href*="/funding/"]').click());
  await look(page, 'the programme', /^\/ar\/funding\/[^/]+$/);
  if ((await page.locator('h1').innerText()).trim() !== title) problems.push('Arabic, the programme: it has another title than its suggestion');

  await through(page, () => page.locator('.foot a[href="/ar/contact"]').click());
  await look(page, 'contact', /^\/ar\/contact$/);
  for (const number of await page.locator('main a[href^="tel:"]').all()) {
    const [shown, dialled] = [await number.innerText(), await number.getAttribute('href')];
    if (shown.replaceAll(/[^+\d]/g, '') !== dialled.slice(4)) problems.push(`Arabic, contact: ${shown} dials ${dialled}`);
    if ((await number.locator('bdi[dir=ltr]').count()) === 0) problems.push(`Arabic, contact: ${shown} may be shown from its end`);
  }

  await fromMenu(page, '/ar/organisations/associations');
  await look(page, 'associations', /^\/ar\/organisations\/associations$/);
  const link = page.locator('main .card :is(h2, h3) a').first();
  const name = (await link.innerText()).trim();
  await through(page, () => link.click());
  await look(page, 'an association', /^\/ar\/organisations\/[^/]+$/);
  if (!(await page.locator('h1').innerText()).includes(name)) problems.push(`Arabic, an association: not the page of ${name}`);

  await fromMenu(page, '/ar/search');
  await look(page, 'search', /^\/ar\/search$/);
  await page.locator('#q').click();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\?q=/);
  await look(page, 'found', /^\/ar\/search$/);
  if (!(await page.locator('main').innerText()).includes(name)) problems.push(`Arabic, found: ${name} is not found by its name`);
  problems.push(...strangers.map((url) => `Arabic: third party: ${url}`));
  await context.close();
}

/** WCAG 3.3.7: what was typed is there, or goes along. */
async function typedOnce(browser) {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const has = async (what, selector, value) => {
    pages += 1;
    const fields = page.locator(selector);
    const found = (await fields.count()) > 0 ? await fields.first().inputValue() : 'no field';
    if (found !== value) problems.push(`typed once: ${what}: ${found} instead of ${value}`);
  };

  await page.goto(`${origin}/de/people/sign-in`);
  await page.locator('#email').fill('nobody@people.example');
  await page.locator('#password').fill('not the password');
  await Promise.all([page.waitForEvent('load'), page.locator('#password').press('Enter')]);
  await has('the address after a wrong password', '#email', 'nobody@people.example');
  await through(page, () => page.locator('button[formaction]').click());
  if (!page.url().endsWith('/people/link-sent')) problems.push(`typed once: a mailed link wants more than the address: ${page.url()}`);

  const enter = async () => {
    await page.locator('#email').fill(ASSOCIATION.email);
    await page.locator('#password').fill(ASSOCIATION.password);
    await through(page, () => page.locator('#password').press('Enter'));
  };
  await page.goto(`${origin}/de/people/sign-in`);
  await enter();

  await page.goto(`${origin}/de/matching`);
  await page.locator('#sentence').fill(IDEA);
  await through(page, () => page.locator('main form button[type=submit]').first().click());
  await has('the sentence, to be changed', '#change #sentence', IDEA);
  await page.locator('#ask summary').click();
  await page.locator('#ask-amount input[name=amount]').fill('4000');
  await through(page, () => page.locator('#ask-amount button').click());
  await has('the sentence beside the amount', '#change #sentence', IDEA);
  await has('the amount', '#change #amount', '4000');
  const list = page.url();
  await through(page, () => page.locator('article.card h2 a').first().click());
  await through(page, () => page.locator('main a[href*="/matching?"]').first().click());
  await has('the sentence, back from a suggestion', '#change #sentence', IDEA);
  await has('the amount, back from a suggestion', '#change #amount', '4000');

  // The session ends while somebody thinks; then what was asked for is kept without being typed again.
  await page.goto(list);
  await context.clearCookies();
  await page.locator('form.keep button').click();
  await page.locator('#password').waitFor();
  await has('the sentence, while signing in again', 'input[type=hidden][value^="نريد"]', IDEA);
  await enter();
  const next = page.locator('main form button');
  if (!/\/matching\/kept\//.test(page.url()) && (await next.count()) > 0) await through(page, () => next.first().click());
  if (!(await page.locator('main').innerText()).includes(IDEA)) problems.push(`typed once: the idea is not kept after signing in again: ${page.url()}`);
  await context.close();
}

const began = Date.now();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
});
for (const [name, journey] of Object.entries({ arabic, typedOnce })) {
  await journey(browser).catch((error) => problems.push(`${name} stops: ${error.message.split('\n').slice(0, 4).join(' ')}`));
}
await browser.close();
problems.forEach((line) => console.error(line));
console.log(`Journeys: a visitor in Arabic without scripts at 320 px, and forms that ask once; ${pages} looks, ${problems.length} problems, ${Math.round((Date.now() - began) / 1000)} s`);
process.exit(problems.length > 0 ? 1 : 0);
