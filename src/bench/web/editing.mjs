// Editing a full map in Chromium, in a running wiki: opening the editor, typing, a change of structure, dragging a point.
import { chromium } from 'playwright-core';
import { FLAGS, row, Wiki } from './bench.mjs';

const OPENINGS = 12;
const KEYS = 80;
const CHANGES = 30;
const FRAMES = 90;
const WARM_UP = 2;

const wiki = new Wiki(...process.argv.slice(2));

/** From the press of the button until the first step has the focus and the frame is drawn. */
async function openings(page, address) {
  const spent = [];
  for (let turn = 0; turn < OPENINGS + WARM_UP; turn++) {
    await page.goto(address);
    const edit = page.locator('.klantreis-reader').first();
    await edit.hover();
    await page.waitForTimeout(500);
    const milliseconds = await edit.evaluate((button) => new Promise((opened) => {
      const began = performance.now();
      document.addEventListener('focusin', function focused({ target }) {
        if (!target.matches('.klantreis-frame th[data-step]')) return;
        document.removeEventListener('focusin', focused);
        requestAnimationFrame(() => setTimeout(() => opened(performance.now() - began)));
      });
      button.click();
    }));
    if (turn >= WARM_UP) spent.push(milliseconds);
  }
  return spent;
}

/** Work of the page's thread for each key: script, style and layout, without waiting for the screen. */
async function typing(page, cdp) {
  const work = async () => (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  await page.locator('.klantreis-frame td[data-at]').nth(3).click();
  await page.keyboard.press('F2');
  const spent = [];
  for (let key = 0; key < KEYS + WARM_UP; key++) {
    await page.waitForTimeout(60);
    const before = await work();
    await page.keyboard.type('abcde '[key % 6]);
    const after = await work();
    if (key >= WARM_UP) spent.push(after - before);
  }
  await page.keyboard.press('Escape');
  return spent;
}

/** From a key until the order of the first steps is another one and drawn. */
async function change(page, index, keys) {
  await page.evaluate(() => {
    const order = () => [...document.querySelectorAll('.klantreis-frame th[data-step]')].slice(0, 8).map((head) => head.dataset.step).join();
    const before = order();
    globalThis.changed = new Promise((seen) => addEventListener('keydown', () => {
      const began = performance.now();
      const look = () => (order() !== before
        ? requestAnimationFrame(() => setTimeout(() => seen(performance.now() - began))) : requestAnimationFrame(look));
      look();
    }, { capture: true, once: true }));
  });
  await page.locator('.klantreis-frame th[data-step]').nth(index).click();
  await page.keyboard.press(keys);
  const milliseconds = await page.evaluate(() => globalThis.changed);
  await page.waitForTimeout(500);
  return milliseconds;
}

/** Each step that is moved and taken away is put back, so that the map stays as large as it is. */
async function changes(page) {
  const [moved, removed, broughtBack] = [[], [], []];
  for (let turn = 0; turn < CHANGES + WARM_UP; turn++) {
    moved.push(await change(page, turn % 2 ? 3 : 2, turn % 2 ? 'Alt+ArrowLeft' : 'Alt+ArrowRight'));
    removed.push(await change(page, 3, 'Delete'));
    broughtBack.push(await change(page, 2, 'Control+z'));
  }
  return [moved, removed, broughtBack].map((spent) => spent.slice(WARM_UP));
}

/** Milliseconds between frames while something is dragged; 60 frames a second are 16.7. */
async function dragging(page, handle) {
  const box = await handle.boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate((count) => {
    globalThis.frames = new Promise((done) => {
      const times = [];
      const tick = (now) => { times.push(now); if (times.length < count) requestAnimationFrame(tick); else done(times); };
      requestAnimationFrame(tick);
    });
  }, FRAMES);
  let running = true;
  const frames = page.evaluate(() => globalThis.frames).finally(() => { running = false; });
  for (let move = 0; running && move < FRAMES * 3; move++) {
    await page.mouse.move(x + Math.sin(move / 9) * 60, y + Math.sin(move / 5) * 50);
  }
  const times = await frames;
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return times.slice(1).map((time, index) => time - times[index]);
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: FLAGS });
try {
  const page = await wiki.tab(browser);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const edited = await wiki.publish('Edited', 'edited.json');
  const opened = await openings(page, wiki.address + edited.page);
  await page.waitForTimeout(1500);
  const typed = await typing(page, cdp);
  const [moved, removed, broughtBack] = await changes(page);
  const point = await dragging(page, page.locator('.klantreis-frame [role=slider]').nth(2));
  await page.locator('.klantreis-frame th[data-step]').nth(2).hover();
  const step = await dragging(page, page.locator('.klantreis-frame .klantreis-grip').first());
  console.log(`Editing 400 steps x 12 lanes in Chromium ${browser.version()}, milliseconds`);
  console.table([
    row('opening the editor', opened, '300'),
    row('work for one key', typed, '16, the most'),
    row('moving a step to new picture', moved, '150, p95'),
    row('removing a step to new picture', removed, '150, p95'),
    row('bringing it back to new picture', broughtBack, '150, p95'),
    row('between frames, dragging a point', point, '16.7'),
    row('between frames, dragging a step', step, '16.7'),
  ]);
} finally {
  await browser.close();
}
