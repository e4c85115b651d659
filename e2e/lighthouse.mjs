// Lighthouse on a phone (slow 4G, a processor four times slower; simulated): 100 in all four parts, the largest piece of
// content within 1.2 s, nothing that jumps.
//   node lighthouse.mjs http://127.0.0.1:8080

import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const base = process.argv[2];
if (!base) {
  console.error('usage: node lighthouse.mjs http://127.0.0.1:8080');
  process.exit(2);
}
const PATHS = ['/de', '/ar', '/vi/organisations/associations', '/de/funding'];
const PARTS = ['performance', 'accessibility', 'best-practices', 'seo'];
const LCP = 1200;
// Performance, LCP and CLS come from one real load: a busy machine gets more tries, the best one counts. The
// other parts are the same in every try: the first one decides.
const TRIES = 3;

async function measure(path, port) {
  const { lhr } = await lighthouse(base + path, { port, onlyCategories: PARTS, logLevel: 'error' });
  const scores = PARTS.map((part) => Math.round(100 * lhr.categories[part].score));
  const lcp = lhr.audits['largest-contentful-paint'].numericValue;
  const cls = lhr.audits['cumulative-layout-shift'].numericValue;
  const weak = PARTS.flatMap((part) => lhr.categories[part].auditRefs)
    .filter((ref) => ref.weight > 0 && lhr.audits[ref.id].score !== null && lhr.audits[ref.id].score < 1)
    .map((ref) => `${ref.id} (${lhr.audits[ref.id].displayValue ?? lhr.audits[ref.id].title})`);
  const sure = scores.slice(1).every((score) => score === 100);
  return { scores, lcp, cls, weak, sure, good: scores.every((score) => score === 100) && lcp <= LCP && cls === 0 };
}

const chrome = await launch({
  chromePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
});
let bad = 0;
for (const path of PATHS) {
  let best;
  let tries = 0;
  for (; tries < TRIES && !best?.good && best?.sure !== false; tries += 1) {
    const now = await measure(path, chrome.port);
    const better = () => now.scores[0] > best.scores[0] || (now.scores[0] === best.scores[0] && now.lcp < best.lcp);
    if (!best || !now.sure || now.good || better()) best = now;
  }
  console.log(`${path}: ${best.scores.join('/')}, LCP ${Math.round(best.lcp)} ms, CLS ${best.cls}${tries > 1 ? `, best of ${tries} tries` : ''}`);
  if (!best.good) {
    bad += 1;
    console.error(`    not good enough: ${best.weak.join(', ') || 'LCP or CLS'}`);
  }
}
chrome.kill();
console.log(`Lighthouse: ${PATHS.length} pages, ${bad} below 100/100/100/100, LCP ${LCP} ms, CLS 0`);
process.exit(bad > 0 ? 1 : 0);
