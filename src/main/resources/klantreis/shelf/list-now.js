const LIST = ".klantreis-shelf-list, .klantreis-shelf-none";

/**
 * Shows a list of templates as the server draws it now; what stands around it stays, and with it the region that is read aloud.
 * @param {HTMLElement} section in which it stands
 * @param {string} address of the page
 * @returns {Promise<boolean>} false if the server does not answer, or with something else, such as a log-in page
 */
export async function showListNow(section, address) {
  const list = await fetched(address);
  if (list) section.querySelector(LIST).replaceWith(document.importNode(list, true));
  return Boolean(list);
}

async function fetched(address) {
  try {
    const answer = await fetch(address, { credentials: "same-origin" });
    return answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(LIST);
  } catch {
    return null;
  }
}
