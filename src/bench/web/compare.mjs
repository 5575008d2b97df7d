// Our map beside Mermaid's in Chromium: how long from text or HTML to a laid-out picture.
// Each turn draws all candidates, one after the other, so that a slow moment of the machine hits all alike.
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { FLAGS, quantile } from './bench.mjs';

const ROUNDS = 3;
const WARM_UP = 4;
const TURNS = 20;

const [folder] = process.argv.slice(2);
const made = (name) => readFile(`${folder}/${name}`, 'utf8');
const mermaidScript = new URL('node_modules/mermaid/dist/mermaid.min.js', import.meta.url).pathname;

const [styles, journey, curve, full] = await Promise.all(
  ['map.css', 'journey.mmd', 'journey.html', 'full.html'].map(made));

/**
 * Runs in the page: draws once into an empty box and gives the milliseconds until it is laid out. Nobody pays for what
 * the one before left behind: it is swept first, and the machine comes to rest.
 */
async function drawOnce({ kind, text, turn }) {
  globalThis.gc();
  await new Promise((rested) => setTimeout(rested, 100));
  const box = document.createElement('div');
  document.body.append(box);
  const begin = performance.now();
  box.innerHTML = kind === 'mermaid' ? (await globalThis.mermaid.render(`drawn-${turn}`, text)).svg : text;
  box.getBoundingClientRect();
  const spent = performance.now() - begin;
  const nodes = box.querySelectorAll('*').length;
  box.remove();
  return { spent, nodes };
}

async function open(browser, candidate) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.setContent('<!doctype html><html data-color-mode="light"><body></body></html>');
  if (candidate.kind === 'mermaid') {
    await page.addScriptTag({ path: mermaidScript });
    await page.evaluate(() => globalThis.mermaid.initialize({ startOnLoad: false, maxTextSize: 1_000_000 }));
  } else {
    await page.addStyleTag({ content: styles });
  }
  return page;
}

const candidates = [
  { name: 'Mermaid 12.3.0, 200 tasks', kind: 'mermaid', text: journey, spent: [], limit: '' },
  { name: 'the same journey here', kind: 'ours', text: curve, spent: [], limit: 10 },
  { name: '12 lanes x 200 steps here', kind: 'ours', text: full, spent: [], limit: 5 },
];

async function round(browser) {
  const pages = [];
  for (const candidate of candidates) {
    pages.push(await open(browser, candidate));
  }
  for (let turn = 0; turn < WARM_UP + TURNS; turn++) {
    for (const [index, candidate] of candidates.entries()) {
      await pages[index].bringToFront();
      const { spent, nodes } = await pages[index].evaluate(drawOnce, { ...candidate, spent: undefined, turn });
      candidate.nodes = nodes;
      if (turn >= WARM_UP) {
        candidate.spent.push(spent);
      }
    }
  }
  await Promise.all(pages.map((page) => page.close()));
}

function report(version) {
  const peer = quantile(candidates[0].spent, 0.5);
  console.log(`Drawn and laid out in Chromium ${version}, ${ROUNDS} pages x ${TURNS} turns, milliseconds`);
  console.table(candidates.map(({ name, spent, nodes, limit }) => ({
    picture: name,
    fastest: quantile(spent, 0).toFixed(1),
    median: quantile(spent, 0.5).toFixed(1),
    p95: quantile(spent, 0.95).toFixed(1),
    nodes,
    'times faster': (peer / quantile(spent, 0.5)).toFixed(1),
    'at least': limit,
  })));
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: [...FLAGS, '--js-flags=--expose-gc'] });
try {
  for (let count = 0; count < ROUNDS; count++) {
    await round(browser);
  }
  report(browser.version());
} finally {
  await browser.close();
}
