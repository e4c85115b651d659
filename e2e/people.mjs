// Who visits the pages, and what they have done before: what the demo world does not hold comes about by its forms.

import { SENTENCE } from './pages.mjs';

/** `signedIn` of a page is one of these; `true` is the staff. */
const PEOPLE = {
  true: { email: process.env.E2E_EMAIL ?? '', password: process.env.E2E_PASSWORD ?? '' },
  // A sign-in that comes with the demo world (crates/kozmos/src/demo.rs).
  association: { email: 'halle@verein.example', password: 'bruecke-ilm-2026-c' },
};

/** Is it the demo world? Centres that are real are only looked at. */
export async function isDemo(browser, origin) {
  const page = await browser.newPage();
  await page.goto(`${origin}/de/people/sign-in`);
  const demo = (await page.locator('p.demo').count()) > 0;
  await page.close();
  return demo;
}

/** What a browser keeps of each who signs in: once for all languages, because tries are counted. */
export async function signIn(browser, origin, pages, demo) {
  const accounts = {};
  // What leaves a trace may need one that somebody has left.
  const needed = pages.filter((spec) => spec.signedIn || spec.leaves);
  for (const [who, { email, password }] of Object.entries(needed.length > 0 ? PEOPLE : {})) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${origin}/de/people/sign-in`);
    if (demo || needed.some((spec) => String(spec.signedIn) === who)) {
      // The form has a second button, for a mailed link; Enter means to sign in.
      await page.locator('input[name=email]').fill(email);
      await page.locator('input[name=password]').fill(password);
      await page.locator('input[name=password]').press('Enter');
      await page.waitForURL('**/people/desk', { timeout: 120_000 });
    }
    if (demo) await DEEDS[who](page, origin);
    accounts[who] = await context.storageState();
    await context.close();
  }
  return accounts;
}

const DEEDS = { true: async (...at) => { await introduce(...at); await writeInGermanOnly(...at); }, association: keepAnIdea };

/** Presses what is there first, and waits for the page that comes. */
async function press(page, button) {
  await Promise.all([page.waitForEvent('load'), page.locator(button).first().click()]);
  if (await page.locator('.error-summary').count()) throw new Error(`${button} is refused: ${await page.locator('.error-summary').innerText()}`);
}

/** Three introductions are proposed, as many as two foundations take in a month: one came about, one asks the association
 * above, one waits for the staff. */
async function introduce(page, origin) {
  await page.goto(`${origin}/de/introductions`);
  if (await page.locator('main .cards a').count()) return;
  for (const [foundation, association, ...acts] of [
    ['stiftung-saalebogen', 'studibrucke-saale-e-v', 'send', 'agree', 'agree'],
    ['stiftung-saalebogen', 'dolmetschnetz-halle-e-v', 'send'],
    ['stiftung-klangboden', 'diwan-erfurt-haus-des-gesprachs-e-v'],
  ]) {
    await page.goto(`${origin}/de/introductions/of/${foundation}`);
    await press(page, `form:has(input[name=association][value=${association}]) button`);
    for (const act of acts) await press(page, `button[name=act][value=${act}]`);
  }
}

/** A page that all other languages show in German, and say so. */
async function writeInGermanOnly(page, origin) {
  if ((await page.goto(`${origin}/de/nur-auf-deutsch`)).ok()) return;
  await page.goto(`${origin}/de/content/new`);
  await page.locator('#title').fill('Nur auf Deutsch');
  await press(page, 'main form .button');
  await page.locator('#body').fill('## Warum?\n\nDiesen Text hat noch niemand übersetzt. Er hat einen [Link](/de/contact).');
  await press(page, 'form[data-keep] .buttons button[value=publish]');
}

/** The association keeps an idea, shares it, has asked for the first suggestion and puts the next one aside. */
async function keepAnIdea(page, origin) {
  await page.goto(`${origin}/de/matching/kept`);
  if (await page.locator('main .cards a').count()) return;
  await page.goto(`${origin}/de/matching?sentence=${encodeURIComponent(SENTENCE)}`);
  await press(page, 'form.keep button');
  await press(page, 'button[value=share]');
  const suggested = 'section[aria-labelledby=suggested]';
  await press(page, `${suggested} button[value=contact]`);
  await page.locator(`${suggested} form.act summary`).first().click();
  await page.locator(`${suggested} select[name=reason]`).first().selectOption('effort');
  await press(page, `${suggested} button[value=dismiss]`);
}
