// What somebody writes is lost neither with the network nor with the session nor because it is too long.
//   node drafts.mjs http://127.0.0.1:8080
// E2E_EMAIL and E2E_PASSWORD: somebody who may edit.

import { chromium } from 'playwright-core';

const origin = process.argv[2];
if (!origin) {
  console.error('usage: node drafts.mjs http://127.0.0.1:8080');
  process.exit(2);
}

const PATIENCE = 20_000;
const EVERY = 20_000;
const problems = [];
let looks = 0;
let where = '';

/** One more thing that was looked at; what does not hold is a problem. */
function holds(what, yes) {
  looks += 1;
  if (!yes) problems.push(`${where}: ${what}`);
}

const visible = (page, css) => page.waitForSelector(`${css}:visible`, { timeout: PATIENCE }).then(() => true, () => false);
const says = (page, name) => visible(page, `.keeping [data-says=${name}]`);
const body = (page) => page.locator('#body').inputValue();

async function signIn(page, lang) {
  await page.goto(`${origin}/${lang}/people/sign-in`);
  const form = page.locator('form', { has: page.locator('input[name=password]') });
  await form.locator('input[name=email]').fill(process.env.E2E_EMAIL ?? '');
  await form.locator('input[name=password]').fill(process.env.E2E_PASSWORD ?? '');
  await form.locator('input[name=password]').press('Enter');
  await page.waitForURL('**/people/desk', { timeout: 120_000 });
}

/** The editor of the first page there is. */
async function openEditor(page, lang) {
  await page.goto(`${origin}/${lang}/content`);
  const all = await page.locator('main a[href*="/content/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  await page.goto(origin + all.find((to) => to.endsWith('/de')));
  return page.url();
}

/** Types behind what is there. */
async function type(page, words) {
  await page.locator('#body').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

/** Puts a text of that many letters in, as a paste does. */
const paste = (page, letters) => page.locator('#body').evaluate((area, count) => {
  area.value = 'wort '.repeat(count / 5);
  area.dispatchEvent(new Event('input', { bubbles: true }));
}, letters);

/** Presses a button; what is said from then on is new. */
async function pressed(page, action) {
  await page.evaluate(() => document.querySelectorAll('.keeping > p').forEach((line) => { line.hidden = true; }));
  await page.click(`form[data-keep] .buttons button[value=${action}]`);
}

/** The tools beside the field write the marks of a text around what is chosen, and send nothing. */
async function tools(page) {
  const [bar, before] = [page.locator('.tool-bar[role=group]:has(+ #body) button'), page.url()];
  const written = async (tool) => {
    await page.locator('#body').fill('Kurz.');
    await page.locator('#body').evaluate((area) => area.setSelectionRange(0, 4));
    await tool.click();
    holds('the field has the focus after a tool', await page.evaluate(() => document.activeElement.id === 'body'));
    return body(page);
  };
  const names = await bar.allInnerTexts();
  holds('every tool has a name', names.length === 5 && names.every((name) => name.trim()));
  for (const [n, text] of ['**Kurz**.', '*Kurz*.', '\n## Kurz\n.', '\n- Kurz.', '[Kurz](/).'].entries()) {
    holds(`${names[n]} writes its marks`, (await written(bar.nth(n))) === text);
  }
  await page.locator('details:has([data-into=body]) > summary').click();
  const line = page.locator('[data-into=body]').first();
  const picture = await line.textContent();
  holds('a picture goes into the text', (await written(line.locator('+ .tool-bar button'))).includes(`\n\n${picture}\n\n`));
  holds('a tool sends nothing', page.url() === before);
}

async function writing(browser, lang) {
  const context = await browser.newContext();
  const page = await context.newPage();
  where = lang;
  await signIn(page, lang);
  const editor = await openEditor(page, lang);
  const stays = async (what, words) => holds(`${what}: the text is still there`, page.url() === editor && (await body(page)).includes(words));

  await type(page, ' Erstens.');
  holds('a pause shows the preview', await visible(page, '.preview'));
  holds('the preview shows what was typed', (await page.locator('.preview').innerText()).includes('Erstens.'));
  holds('a look keeps the draft, and says so', await says(page, 'kept'));
  holds('it says when', /\d\d:\d\d/.test(await page.locator('[data-says=kept]').innerText()));
  await stays('a look', 'Erstens.');

  await context.setOffline(true);
  await type(page, ' Zweitens.');
  for (const action of ['preview', 'draft', 'publish', 'save']) {
    await pressed(page, action);
    holds(`without a network, ${action} says so`, await says(page, 'offline'));
    await stays(`without a network, ${action}`, 'Zweitens.');
  }
  await context.setOffline(false);
  holds('with the network the draft is kept', await says(page, 'kept'));
  await page.reload();
  await stays('a new load', 'Erstens. Zweitens.');

  await type(page, ' Drittens.');
  await pressed(page, 'preview');
  const inPreview = () => document.activeElement?.matches('.preview') && document.activeElement.innerText.includes('Drittens.');
  holds('the button leads to the preview', await page.waitForFunction(inPreview, null, { timeout: PATIENCE }).then(() => true, () => false));

  await context.clearCookies();
  await type(page, ' Viertens.');
  for (const action of ['preview', 'publish']) {
    await pressed(page, action);
    holds(`signed out, ${action} says so`, await says(page, 'over'));
    await stays(`signed out, ${action}`, 'Viertens.');
  }
  const [other] = await Promise.all([context.waitForEvent('page'), page.click('[data-says=over] a')]);
  await other.waitForLoadState();
  await signIn(other, lang);
  await other.close();
  await pressed(page, 'draft');
  await page.waitForURL('**?done=draft', { timeout: PATIENCE }).catch(() => {});
  holds('signed in again, the draft is taken', page.url().endsWith('?done=draft') && (await body(page)).includes('Viertens.'));

  await tools(page);

  await paste(page, 10_000_000);
  await pressed(page, 'publish');
  holds('ten megabytes are refused beside the field', await visible(page, '#body-long'));
  holds('it says how long the text is', /10\D000\D000/.test(await page.locator('#body-long').innerText()));
  holds('nothing of ten megabytes is lost', (await body(page)).length === 10_000_000);
  await page.locator('#body').fill('Kurz.');
  await pressed(page, 'draft');
  await page.waitForURL('**?done=draft', { timeout: PATIENCE }).catch(() => {});
  holds('a shorter text is taken', (await body(page)) === 'Kurz.');

  const bare = await browser.newContext({ javaScriptEnabled: false, storageState: await context.storageState() });
  const plain = await bare.newPage();
  for (const letters of [1_200_000, 10_000_000]) {
    await plain.goto(editor);
    await paste(plain, letters);
    const [answer] = await Promise.all([plain.waitForNavigation({ timeout: 120_000 }), pressed(plain, 'preview')]);
    holds(`without scripts, ${letters} letters are refused`, answer?.status() === 422 && (await visible(plain, '.error-summary')));
    holds(`without scripts, ${letters} letters are not lost`, (await body(plain)).length === letters);
  }
  await plain.goto(editor);
  holds('what was too long is no draft', (await body(plain)) === 'Kurz.');
  await plain.click('form[action$="/discard"] button');
  await bare.close();
  await context.close();
}

/** A form of another room: all its languages are looked at, and a draft is kept after a pause and before the form goes. */
async function news(browser, lang) {
  const context = await browser.newContext();
  const page = await context.newPage();
  where = `${lang}, news`;
  await signIn(page, lang);
  await page.clock.install();
  await page.goto(`${origin}/${lang}/news/new`);
  const form = page.url();
  await page.fill('#title_de', 'Ein Fest');
  await page.clock.runFor(EVERY);
  holds('a pause shows the preview of a story', await visible(page, '.preview'));
  holds('the preview shows the title that was typed', (await page.locator('.preview').innerText()).includes('Ein Fest'));
  holds('it says whether the German is easy to read', (await page.locator('.preview > h3').count()) === 1);
  holds('the draft is kept after a while', await says(page, 'kept'));
  await context.setOffline(true);
  await page.fill('#title_de', 'Ein Fest im Hof');
  await pressed(page, 'publish');
  holds('without a network it says so', await says(page, 'offline'));
  holds('without a network the text is still there', page.url() === form && (await page.inputValue('#title_de')) === 'Ein Fest im Hof');
  await context.setOffline(false);
  holds('with the network the draft is kept', await says(page, 'kept'));
  await page.goto(`${origin}/${lang}/writing/drafts`);
  holds('it is one draft', (await page.locator('main .card').count()) === 1);
  await page.click('main .card h2 a');
  holds('the draft is what was typed', (await page.inputValue('#title_de')) === 'Ein Fest im Hof');
  await page.goBack();
  await page.click('form[action$="/discard"] button');
  await context.close();
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
});
for (const lang of ['de', 'ar']) {
  await writing(browser, lang);
  await news(browser, lang);
}
await browser.close();
problems.forEach((line) => console.error(line));
console.log(`Drafts: ${looks} looks in 2 languages, ${problems.length} problems`);
process.exit(problems.length > 0 ? 1 : 0);
