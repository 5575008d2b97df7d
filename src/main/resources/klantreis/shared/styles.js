/** @type {Map<string, Promise<void>>} */
const added = new Map();

/**
 * Adds the styles of a part of the product when that part is first used.
 * @param {string} module the part's own address, `import.meta.url`
 * @param {...string} files beside it
 * @returns {Promise<void>} when they hold; a file that cannot be had leaves the part usable
 */
export async function addStyles(module, ...files) {
  await Promise.all(files.map((file) => add(new URL(file, module).href)));
}

function add(address) {
  if (!added.has(address)) added.set(address, new Promise((resolve) => {
    const link = document.createElement("link");
    Object.assign(link, { rel: "stylesheet", href: address, onload: () => resolve(), onerror: () => resolve() });
    document.head.append(link);
  }));
  return added.get(address);
}
