// Printed pages: every kind of page becomes a tagged PDF in its language whose text can be read back in its order
// (brackets, numbers, two alphabets in one line); and Arabic looks as it did when a person checked the picture.
//   node print.mjs http://127.0.0.1:8080 [renew]      renew: write golden/arabic.png anew, to be looked at

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { Finder } from './finder.mjs';
import { PAGES } from './pages.mjs';

const [origin, renew] = process.argv.slice(2);
if (!origin) {
  console.error('usage: node print.mjs http://127.0.0.1:8080 [renew]');
  process.exit(2);
}
const GOLDEN = new URL('golden/arabic.png', import.meta.url).pathname;
// What broke elsewhere: a bracket at the start of a line, numbers with a dash, Latin names, phone numbers in Arabic text.
const LINES = [
  'مركز الكفاءة (KOZMOS) يجمع الجمعيات والمؤسسات.',
  '(الاندماج) و[التعليم]: 2021–2024، 5 وحدات في 5 أشهر.',
  'الهاتف: <bdi>030 23125 011</bdi> (من 9 إلى 14)',
  'جمعية <bdi>LAMSA e.V.</bdi> وشبكة <bdi>MigraNetz Thüringen e.V.</bdi>',
  'من 1.500 € إلى 10.000 €، أي 10 % من المبلغ.',
];
const folder = mkdtempSync(join(tmpdir(), 'kozmos-print.'));
const problems = [];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'],
});

// The words and numbers of a text. Chromium writes the pieces of «لا» in the other order into a PDF, so a word is its
// letters; signs between words move when a tool puts a line of two directions in order, the golden picture watches them.
const words = (text) => (text.normalize('NFKC').match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []).map((word) => [...word].sort().join(''));

function textOf(pdf) {
  return execFileSync('pdftotext', ['-enc', 'UTF-8', pdf, '-']).toString();
}

async function printed(page, name, lang) {
  const file = join(folder, 'page.pdf');
  writeFileSync(file, await page.pdf({ tagged: true, format: 'A4' }));
  const source = readFileSync(file).toString('latin1');
  if (!/\/Marked true/.test(source) || !/\/StructTreeRoot/.test(source)) problems.push(`${name}: the PDF is not tagged`);
  if (!source.includes(`/Lang (${lang})`)) problems.push(`${name}: the PDF does not say its language ${lang}`);
  return textOf(file);
}

let count = 0;
const context = await browser.newContext();
const finder = new Finder(origin, context);
for (const spec of PAGES.filter((one) => !one.signedIn && !one.press)) {
  for (const code of ['de', 'ar']) {
    const path = await finder.address({ code }, spec);
    const page = await context.newPage();
    await page.goto(origin + path);
    const head = await page.evaluate(() => document.querySelector('h1').innerText);
    const text = await printed(page, `${spec.name} (${code})`, code);
    const found = new Set(words(text));
    const lost = words(head).filter((word) => !found.has(word));
    // A long word may be broken over two lines.
    if (lost.length > words(head).length / 3) problems.push(`${spec.name} (${code}): the heading cannot be read back: ${lost.join(' ')}`);
    count += 1;
    await page.close();
  }
}

const page = await context.newPage();
await page.setViewportSize({ width: 640, height: 260 });
await page.setContent(`<!doctype html><html lang="ar" dir="rtl"><title>x</title><style>body{margin:16px;background:#fff;color:#000;font:22px/2 "Noto Sans Arabic","Noto Sans"}p{margin:0}</style>${LINES.map((line) => `<p>${line}</p>`).join('')}`);
await page.evaluate(() => document.fonts.ready);
const shot = PNG.sync.read(await page.screenshot());
const layer = words(await printed(page, 'Arabic lines', 'ar'));
for (const line of LINES) {
  const lost = words(line.replaceAll(/<[^>]+>/g, '')).filter((word) => !layer.includes(word));
  if (lost.length > 0) problems.push(`Arabic lines: not in the text of the PDF: ${line}`);
}
if (renew === 'renew') writeFileSync(GOLDEN, PNG.sync.write(shot));
if (!existsSync(GOLDEN)) {
  problems.push('golden/arabic.png is missing');
} else {
  const golden = PNG.sync.read(readFileSync(GOLDEN));
  const other = golden.width === shot.width && golden.height === shot.height
    ? pixelmatch(golden.data, shot.data, null, shot.width, shot.height, { threshold: 0.2 })
    : Infinity;
  // Edges of letters differ a little between versions of the browser; a wrong order or a box in place of a letter is more.
  if (other > 0.004 * shot.width * shot.height) {
    writeFileSync(join(tmpdir(), 'kozmos-arabic.png'), PNG.sync.write(shot));
    problems.push(`Arabic lines: ${other} points differ from golden/arabic.png; the picture is ${join(tmpdir(), 'kozmos-arabic.png')}`);
  }
}
await browser.close();
rmSync(folder, { recursive: true, force: true });
problems.forEach((line) => console.error(line));
console.log(`Print: ${count} PDFs, ${LINES.length} Arabic lines, ${problems.length} problems`);
process.exit(problems.length > 0 ? 1 : 0);
