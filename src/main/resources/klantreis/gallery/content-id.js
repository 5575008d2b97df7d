/**
 * The page whose editor is open. Confluence tells it in several places, not in all of them everywhere.
 * @returns {string} empty in a page template, which has no content
 */
export function contentId() {
  const told = [AJS.Editor?.getContentId?.(), globalThis.Confluence?.Editor?.getContentId?.(), AJS.Meta.get("page-id"), AJS.params?.pageId];
  return String(told.find((id) => Number(id) > 0) ?? "");
}
