const asked = new Map();

/**
 * Adds style sheets to the page, each once.
 * @param {string} base address of the module that asks: `import.meta.url`
 * @param {...string} names relative to it
 * @returns {Promise<unknown>} when they apply; a sheet that cannot be had leaves things plain, not broken
 */
export function addStyles(base, ...names) {
  return Promise.all(names.map((name) => sheet(new URL(name, base).href)));
}

function sheet(href) {
  if (!asked.has(href)) {
    asked.set(href, new Promise((done) => {
      const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href, onload: done, onerror: done });
      document.head.append(link);
    }));
  }
  return asked.get(href);
}
