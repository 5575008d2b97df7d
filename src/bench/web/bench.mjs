// What measurements in Chromium share.
import { readFile } from 'node:fs/promises';

export const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];

const MACRO = '<ac:structured-macro ac:name="journey-map"><ac:parameter ac:name="map">main</ac:parameter></ac:structured-macro>';

/** A running wiki as its editor calls it. */
export class Wiki {
  constructor(address, folder) {
    this.address = address;
    this.folder = folder;
    this.headers = { authorization: `Basic ${Buffer.from('editor:editor').toString('base64')}` };
  }

  async post(path, body) {
    const answer = await fetch(this.address + path, {
      method: 'POST', body: JSON.stringify(body),
      headers: { ...this.headers, 'content-type': 'application/json', 'x-atlassian-token': 'no-check' },
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  }

  /** Makes a page with a map of a file; gives the paths of both, and the document. */
  async publish(title, file) {
    const { id } = await this.post('/rest/api/content', {
      type: 'page', title: `${title} ${Date.now()}`, space: { key: 'DEMO' },
      body: { storage: { value: MACRO, representation: 'storage' } },
    });
    const maps = `/rest/klantreis/1.0/pages/${id}/maps`;
    const document = JSON.parse(await readFile(`${this.folder}/${file}`, 'utf8'));
    await this.post(maps, { key: 'main', document });
    return { page: `/pages/viewpage.action?pageId=${id}`, map: `${maps}/main`, document };
  }

  /** A tab in which the editor is logged in. */
  async tab(browser) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, extraHTTPHeaders: this.headers });
    return context.newPage();
  }
}

export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}

/** A line of a table of milliseconds. */
export function row(what, values, limit = '') {
  return { what, median: quantile(values, 0.5).toFixed(1), p95: quantile(values, 0.95).toFixed(1), most: Math.max(...values).toFixed(1), limit };
}
