// Pictures of Arabic that a person has checked: lines that broke elsewhere, and pages of the demo world, whose clock stands at the
// same Sunday in every run. A wrong order or a box in place of a letter is found; other edges of the same letters are not.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const FOLDER = new URL('golden/', import.meta.url).pathname;
const FONTS = ['Noto Sans Arabic', 'Noto Sans'];
const FAMILY = FONTS.map((name) => `"${name}"`).join(',');

/** A bracket at the start of a line, numbers with a dash, Latin names, phone numbers in Arabic text. */
export const LINES = [
  'مركز الكفاءة (KOZMOS) يجمع الجمعيات والمؤسسات.',
  '(الاندماج) و[التعليم]: 2021–2024، 5 وحدات في 5 أشهر.',
  'الهاتف: <bdi>030 23125 011</bdi> (من 9 إلى 14)',
  'جمعية <bdi>LAMSA e.V.</bdi> وشبكة <bdi>MigraNetz Thüringen e.V.</bdi>',
  'من 1.500 € إلى 10.000 €، أي 10 % من المبلغ.',
];
export const SYNTHETIC = `<!doctype html><html lang="ar" dir="rtl"><title>x</title><style>body{margin:16px;background:#fff;color:#000;font:22px/2 ${FAMILY}}p{margin:0}</style>${LINES.map((line) => `<p>${line}</p>`).join('')}`;

/** Brackets, numbers, two alphabets, a phone number, a time: where they stand first on the page, the picture begins. */
const PAGES = {
  start: ['/ar', 'body'],
  association: ['/ar/organisations/bucherwolke-kinderbibliothek-der-sprachen-e-v', '.facts'],
  contact: ['/ar/contact', 'body'],
};
const SIZES = [{ width: 1280, height: 1000 }, { width: 320, height: 1800 }];

/** The version of each font, as the machine has it; none: another one would be drawn in its place. */
function fonts() {
  return FONTS.map((name) => {
    const [family, version] = execFileSync('fc-match', ['-f', '%{family[0]}|%{fontversion}', name]).toString().split('|');
    return family === name ? `${name} ${version}` : `no ${name}`;
  }).join(', ');
}

/** Only shades: colours have their own checks, and the files stay small. */
function shades(buffer) {
  const shot = PNG.sync.read(buffer);
  for (let at = 0; at < shot.data.length; at += 4) {
    const shade = Math.round(0.299 * shot.data[at] + 0.587 * shot.data[at + 1] + 0.114 * shot.data[at + 2]);
    shot.data.fill(shade, at, at + 3);
  }
  return shot;
}

/** Whether two pictures show the same: few points differ on the whole, and nowhere most of a letter's place. */
function same(golden, shot) {
  if (golden.width !== shot.width || golden.height !== shot.height) return `is ${shot.width}×${shot.height} in place of ${golden.width}×${golden.height}`;
  const { width, height } = golden;
  const marks = new PNG({ width, height });
  const other = pixelmatch(golden.data, shot.data, marks.data, width, height, { threshold: 0.2, diffMask: true });
  if (other > 0.004 * width * height) return `differs in ${other} points`;
  const side = 16;
  for (let top = 0; top + side <= height; top += side / 2) {
    for (let left = 0; left + side <= width; left += side / 2) {
      let found = 0;
      for (let y = top; y < top + side; y += 1) for (let x = left; x < left + side; x += 1) found += marks.data[4 * (y * width + x) + 3] > 0 ? 1 : 0;
      if (found > 0.2 * side * side) return `differs in ${found} points around ${left + side / 2}, ${top + side / 2}`;
    }
  }
  return null;
}

/** Compares, or with `renew` writes what a person has to look at then. Answers with problems and what was left out. */
export async function pictures(browser, origin, renew) {
  const problems = [];
  const list = join(FOLDER, 'fonts.txt');
  const here = fonts();
  if (renew) writeFileSync(list, `${here}\n`);
  const there = readFileSync(list, 'utf8').trim();
  if (here !== there) return { problems, count: 0, leftOut: `the pictures were drawn with ${there}; here are ${here}` };

  let count = 0;
  const compare = (name, buffer) => {
    count += 1;
    const file = join(FOLDER, `${name}.png`);
    const shot = shades(buffer);
    if (renew) writeFileSync(file, PNG.sync.write(shot, { colorType: 0, deflateLevel: 9 }));
    if (!existsSync(file)) {
      problems.push(`golden/${name}.png is missing (node print.mjs ADDRESS renew, then look at it)`);
      return;
    }
    const found = same(PNG.sync.read(readFileSync(file)), shot);
    if (!found) return;
    const kept = join(tmpdir(), `kozmos-${name}.png`);
    writeFileSync(kept, PNG.sync.write(shot));
    problems.push(`golden/${name}.png: the page ${found}; the picture of today is ${kept} (if it is right: node print.mjs ADDRESS renew)`);
  };

  const context = await browser.newContext({ reducedMotion: 'reduce', colorScheme: 'light' });
  const page = await context.newPage();
  await page.setViewportSize({ width: 640, height: 260 });
  await page.setContent(SYNTHETIC);
  await page.evaluate(() => document.fonts.ready);
  compare('arabic', await page.screenshot());
  for (const [name, [path, from]] of Object.entries(PAGES)) {
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await page.goto(origin + path);
      await page.evaluate((family) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`:root { --font: ${family} !important; }`);
        document.adoptedStyleSheets = [sheet];
        return document.fonts.ready;
      }, FAMILY);
      const { y } = await page.locator(from).first().boundingBox();
      compare(`${name}-${size.width}`, await page.screenshot({ fullPage: true, clip: { x: 0, y: Math.floor(y), ...size } }));
    }
  }
  await context.close();
  return { problems, count, leftOut: null };
}
