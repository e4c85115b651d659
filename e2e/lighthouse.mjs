// Lighthouse on a phone (slow 4G, a processor four times slower; simulated): 100 in all four parts, the largest piece of
// content within 1.2 s, nothing that jumps.
//   node lighthouse.mjs http://127.0.0.1:8080

import { cpus } from 'node:os';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { throttling } from 'lighthouse/core/config/constants.js';

const base = process.argv[2];
if (!base) {
  console.error('usage: node lighthouse.mjs http://127.0.0.1:8080');
  process.exit(2);
}
const PATHS = ['/de', '/ar', '/vi/organisations/associations', '/de/funding'];
const PARTS = ['performance', 'accessibility', 'best-practices', 'seo'];
const LCP = 1200;
// Performance, LCP and CLS come from one real load: a busy machine gets more tries when it is less so, the best one counts.
// The other parts are the same in every try, and have to be 100 in each. A try without any result says nothing of the page:
// it is asked again, in a new browser.
// A try after the first is slowed to the phone that is meant: Lighthouse's own benchmark gives a small one of 2022 264 points
// (that is where the four times come from), and this machine what it was worth just then.
const PHONE = 264;
const TIMES = 4;
const TRIES = 3;
const SILENT = 2;

const open = () => launch({
  chromePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
});
let chrome = await open();

/** One try: what it measured and how fast the machine was just then (more is faster), or why there is no result. */
async function ask(path, times) {
  const slowed = { ...throttling.mobileSlow4G, cpuSlowdownMultiplier: times };
  try {
    const { lhr } = await lighthouse(base + path, { port: chrome.port, onlyCategories: PARTS, throttling: slowed, logLevel: 'error' });
    return lhr.runtimeError ? { silent: lhr.runtimeError.code } : judge(lhr);
  } catch (error) {
    return { silent: error.code ?? String(error.message ?? error).split('\n')[0] };
  }
}

function judge({ categories, audits, environment }) {
  const lcp = audits['largest-contentful-paint'].numericValue;
  const cls = audits['cumulative-layout-shift'].numericValue;
  const missing = PARTS.filter((part) => categories[part].score === null);
  if (missing.length > 0 || lcp === undefined || cls === undefined) return { silent: `no score: ${missing.join(', ') || 'LCP or CLS'}` };
  const scores = PARTS.map((part) => Math.round(100 * categories[part].score));
  const weak = PARTS.flatMap((part) => categories[part].auditRefs)
    .filter((ref) => ref.weight > 0 && audits[ref.id].score !== null && audits[ref.id].score < 1)
    .map((ref) => `${ref.id} (${audits[ref.id].displayValue ?? audits[ref.id].title})`);
  const sure = scores.slice(1).every((score) => score === 100);
  const speed = Math.round(environment.benchmarkIndex);
  return { scores, lcp, cls, weak, sure, speed, good: sure && scores[0] === 100 && lcp <= LCP && cls === 0 };
}

/** Waits until more than half of the machine does nothing; a minute at most. */
async function quiet() {
  const sum = (numbers) => numbers.reduce((so, number) => so + number, 0);
  const spent = () => ({ idle: sum(cpus().map(({ times }) => times.idle)), all: sum(cpus().flatMap(({ times }) => Object.values(times))) });
  for (let waited = 0; waited < 60; waited += 2) {
    const before = spent();
    await new Promise((done) => setTimeout(done, 2_000));
    const after = spent();
    if (2 * (after.idle - before.idle) > after.all - before.all) return;
  }
}

/** Tries until one is good or none may follow; the last word on the page: none, that it is good. */
async function visit(path) {
  let best;
  let tries = 0;
  let silent = 0;
  let times = TIMES;
  while (tries < TRIES) {
    const began = Date.now();
    const now = await ask(path, times);
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    if (now.silent) {
      console.log(`${path}: no result (${now.silent}), ${seconds} s`);
      silent += 1;
      if (silent > SILENT) return 'no result';
      await chrome.kill();
      chrome = await open();
      continue;
    }
    tries += 1;
    console.log(`${path}: ${now.scores.join('/')}, LCP ${Math.round(now.lcp)} ms, CLS ${now.cls}, machine ${now.speed}, slowed ${times.toFixed(1)} times, ${seconds} s`);
    times = Math.min(TIMES, now.speed / PHONE);
    if (now.good) return undefined;
    if (!now.sure) return now.weak.join(', ');
    if (!best || now.scores[0] > best.scores[0] || (now.scores[0] === best.scores[0] && now.lcp < best.lcp)) best = now;
    if (tries < TRIES) await quiet();
  }
  return best.weak.join(', ') || 'LCP or CLS';
}

let bad = 0;
const began = Date.now();
for (const path of PATHS) {
  const wrong = await visit(path);
  if (!wrong) continue;
  bad += 1;
  console.error(`${path}: not good enough: ${wrong}`);
}
await chrome.kill();
console.log(`Lighthouse: ${PATHS.length} pages, ${bad} below 100/100/100/100, LCP ${LCP} ms, CLS 0; ${Math.round((Date.now() - began) / 1000)} s`);
process.exit(bad > 0 ? 1 : 0);
