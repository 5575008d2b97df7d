/**
 * The address that opens page, map and thread. Page ids outlive titles and moves; the parameter survives a log-in, and the fragment redirects.
 * @param {import("../viewer/viewer.js").Viewer} viewer
 * @param {number} comment
 */
export function addressOf({ base, map }, comment) {
  return `${location.origin}${base}/pages/viewpage.action?pageId=${map.dataset.page}&klantreis-comment=${comment}#klantreis-comment-${comment}`;
}
