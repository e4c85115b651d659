// Printed pages: every kind of page becomes a tagged PDF in its language whose text can be read back in its order
// (brackets, numbers, two alphabets in one line); and Arabic looks as it did when a person checked the pictures.
//   node print.mjs http://127.0.0.1:8080 [word of a page's name | renew]
// renew: only write the pictures in golden/ anew, to be looked at

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { Finder } from './finder.mjs';
import { LINES, pictures, SYNTHETIC } from './golden.mjs';
import { layer, paragraphs, reading, stands } from './layer.mjs';
import { PAGES } from './pages.mjs';
import { isDemo, signIn } from './people.mjs';

const [origin, only = ''] = process.argv.slice(2);
const renew = only === 'renew';
if (!origin) {
  console.error('usage: node print.mjs http://127.0.0.1:8080 [word of a page\'s name | renew]');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'kozmos-print.'));
const problems = [];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
});

async function printed(page, name, lang) {
  const file = join(folder, 'page.pdf');
  writeFileSync(file, await page.pdf({ tagged: true, format: 'A4' }));
  const source = readFileSync(file).toString('latin1');
  if (!/\/Marked true/.test(source) || !/\/StructTreeRoot/.test(source)) problems.push(`${name}: the PDF is not tagged`);
  if (!source.includes(`/Lang (${lang})`)) problems.push(`${name}: the PDF does not say its language ${lang}`);
  return layer(file, lang === 'ar');
}

/** What of the page cannot be read back from the paper. */
function compare(name, blocks, read, rtl) {
  const wanted = blocks.map(({ must, pieces }) => ({ must, words: reading(pieces, rtl), whole: pieces.every(({ ltr, text }) => ltr || !text.trim()) && reading(pieces, false) })).filter(({ words }) => words.length > 0);
  const lost = wanted.filter(({ words, whole }) => !stands(words, read) && !(whole && stands(whole, read)));
  for (const { words } of lost.filter(({ must }) => must)) problems.push(`${name}: the PDF says otherwise: ${words.join(' ')}`);
  if (lost.length > Math.max(2, wanted.length / 10)) problems.push(`${name}: ${lost.length} of ${wanted.length} paragraphs cannot be read back in their order, as ${lost[0].words.join(' ')}`);
  paragraphsRead += wanted.length - lost.length;
}

let paragraphsRead = 0;
let count = 0;
const context = await browser.newContext();
const demo = await isDemo(browser, origin);
const pages = PAGES.filter((one) => !one.press && one.name.includes(only) && (demo || !one.leaves));
const people = { false: context };
for (const [who, storageState] of Object.entries(await signIn(browser, origin, pages, demo))) people[who] = await browser.newContext({ storageState });

async function print(spec, code) {
  const opened = people[spec.signedIn ?? false];
  const path = await new Finder(origin, opened).address({ code }, spec);
  const page = await opened.newPage();
  await page.goto(origin + path);
  const name = `${spec.name} (${code})`;
  const head = reading([{ text: await page.evaluate(() => document.querySelector('h1').innerText), ltr: false }], false);
  const blocks = await page.evaluate(paragraphs);
  const read = await printed(page, name, code);
  const lost = head.filter((word) => !stands([word], read));
  // A long word may be broken over two lines.
  if (lost.length > head.length / 3) problems.push(`${name}: the heading cannot be read back: ${lost.join(' ')}`);
  // Pages of forms are mostly not for paper: that they can be read, and by whom, is enough.
  if (!spec.signedIn) compare(name, blocks, read, code === 'ar');
  count += 1;
  await page.close();
}

for (const spec of pages) {
  await print(spec, 'de');
  if (!spec.signedIn) await print(spec, 'ar');
}

const page = await context.newPage();
await page.setContent(SYNTHETIC);
const read = await printed(page, 'Arabic lines', 'ar');
for (const line of LINES) {
  const pieces = line.split(/(<bdi>.*?<\/bdi>)/).map((text) => ({ text: text.replaceAll(/<[^>]+>/g, ''), ltr: text.startsWith('<bdi>') }));
  const words = reading(pieces, true);
  if (!stands(words, read)) problems.push(`Arabic lines: the PDF says otherwise: ${words.join(' ')}`);
}
const { problems: wrong, count: compared, leftOut } = await pictures(browser, origin, renew);
problems.push(...wrong);
await browser.close();
rmSync(folder, { recursive: true, force: true });
problems.forEach((line) => console.error(line));
console.log(`Print: ${count} PDFs, ${paragraphsRead} paragraphs and ${LINES.length} Arabic lines read back, ${compared} pictures of Arabic, ${problems.length} problems`);
if (leftOut) console.log(`Print: the pictures of Arabic are LEFT OUT: ${leftOut}`);
process.exit(problems.length > 0 ? 1 : 0);
