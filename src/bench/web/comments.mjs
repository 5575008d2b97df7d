// Reading a discussion of 2 000 comments on 200 elements in Chromium, in a running wiki: the page, its marks, the panel, a poll.
import { chromium } from 'playwright-core';
import { FLAGS, row, Wiki } from './bench.mjs';

const ELEMENTS = 200;
const REPLIES = 9;
const TURNS = 20;
const REQUESTS = 60;
const WARM_UP = 3;

const wiki = new Wiki(...process.argv.slice(2));

async function discuss({ map, document }) {
  for (const { id, title } of document.steps.slice(0, ELEMENTS)) {
    const text = `Where people say “${title}”, half of them call us first. See https://example.com/calls`;
    const { comment } = await wiki.post(`${map}/comments`, { element: id, text });
    for (let reply = 1; reply <= REPLIES; reply++) {
      await wiki.post(`${map}/comments`, { replyTo: comment, text: `Reply ${reply}: we asked twelve people in October, and nine of them found the form.` });
    }
  }
}

/** Milliseconds that the server takes for an answer, read whole. */
async function answers(path, headers = {}) {
  const spent = [];
  for (let turn = 0; turn < REQUESTS + WARM_UP; turn++) {
    const began = performance.now();
    await (await fetch(wiki.address + path, { headers: { ...wiki.headers, ...headers } })).arrayBuffer();
    if (turn >= WARM_UP) spent.push(performance.now() - began);
  }
  return spent;
}

/** From the beginning of the page until so many of these are there and a frame is drawn. */
async function shown(page, address, selector, count) {
  const spent = [];
  for (let turn = 0; turn < TURNS + WARM_UP; turn++) {
    await page.goto(wiki.address + address, { waitUntil: 'commit' });
    const milliseconds = await page.evaluate(([what, most]) => new Promise((drawn) => {
      const look = () => (document.querySelectorAll(what).length >= most
        ? requestAnimationFrame(() => setTimeout(() => drawn(performance.now()))) : requestAnimationFrame(look));
      look();
    }), [selector, count]);
    if (turn >= WARM_UP) spent.push(milliseconds);
  }
  return spent;
}

/** From the press of the button, above which the pointer stood, until the threads are listed and a frame is drawn. */
async function openings(page, address) {
  const spent = [];
  for (let turn = 0; turn < TURNS + WARM_UP; turn++) {
    await page.goto(wiki.address + address);
    const comments = page.locator('.klantreis-toolbar > button', { hasText: 'Comments' }).first();
    await comments.hover();
    await page.waitForTimeout(700);
    const milliseconds = await comments.evaluate((button) => new Promise((opened) => {
      const began = performance.now();
      const look = () => (document.querySelector('.klantreis-threads > li')
        ? requestAnimationFrame(() => setTimeout(() => opened(performance.now() - began))) : requestAnimationFrame(look));
      button.click();
      look();
    }));
    if (turn >= WARM_UP) spent.push(milliseconds);
  }
  return spent;
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: FLAGS });
try {
  const page = await wiki.tab(browser);
  const silent = await wiki.publish('Silent', 'discussed.json');
  const discussed = await wiki.publish('Discussed', 'discussed.json');
  await discuss(discussed);
  const version = ELEMENTS * (1 + REPLIES);
  console.log(`A discussion of ${version} comments on ${ELEMENTS} elements in Chromium ${browser.version()}, milliseconds`);
  console.table([
    row('the page of a map without comments, the server', await answers(silent.page)),
    row('the page of the discussed map, the server', await answers(discussed.page)),
    row('a poll without news, the server', await answers(`${discussed.map}/comments/news?since=${version}`, { 'if-none-match': `"${version}-1"` })),
    row('the same map without comments until its toolbar is drawn', await shown(page, silent.page, '.klantreis-toolbar', 1)),
    row('the discussed map until all marks are drawn', await shown(page, discussed.page, '.klantreis-comment-mark', ELEMENTS)),
    row('opening the panel', await openings(page, discussed.page), '200'),
  ]);
} finally {
  await browser.close();
}
