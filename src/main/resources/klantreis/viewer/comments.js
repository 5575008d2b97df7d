import { button, fill } from "./build.js";
import { CommentNews } from "./comment-news.js";

/** Shows where the map is discussed, and opens that; both are fetched only then. @param {import("./viewer.js").Viewer} viewer */
export function addComments(viewer) {
  const { map, table, texts, base, toolbar, say } = viewer;
  const line = document.querySelector(`[data-klantreis-discussion="${map.id}"]`);
  if (!line) return;
  const { version, revision, marks, mayComment } = line.dataset;
  const news = new CommentNews({ version: Number(version), revision: Number(revision) },
    (since, tag) => askNews(base, map, since, tag), () => map.isConnected, document);
  const open = async (wish = {}) => {
    say("");
    try {
      await (await fetched()).openComments(viewer, wish);
    } catch (failure) {
      say(failure.told || texts.unreachable, true);
    }
  };
  viewer.comments = { news, line, open, mayComment: mayComment !== undefined };
  const press = button(texts.comments, texts.comments, () => open());
  press.classList.add("klantreis-reader");
  press.addEventListener("pointerenter", () => fetched().then((comments) => comments.prepare(viewer)).catch(() => {}), { once: true });
  toolbar.append(press);
  toolbar.parentElement.querySelector(`#${map.id}-hint`).append(" ", texts.commentsHint);
  const show = shower(viewer, press);
  news.subscribe((told) => {
    if (told === "gone") [press, line].forEach((part) => part.remove());
    else tellBelow(line, told, texts);
    show(told.marks ?? {});
  });
  const add = ({ target }) => import("../comment-marks/adding.js").then(({ addAdding }) => addAdding(viewer, target)).catch(() => {});
  if (viewer.comments.mayComment) table.addEventListener("pointerover", add, { once: true });
  table.addEventListener("keydown", (event) => onKey(event, open));
  map.addEventListener("klantreis-comment", ({ detail }) => (detail.thread ? open(detail) : say(detail.unreachable ? texts.unreachable : texts.commentGone, true)));
  show(countsOf(marks));
}

const fetched = () => import("../comments/comments.js");

/** What shows how many discussions are open, by place. */
function shower(viewer, press) {
  const { comments } = viewer.texts;
  let marks;
  const fetchedMarks = () => import("../comment-marks/marks.js")
    .then(({ CommentMarks }) => new CommentMarks(viewer, viewer.comments.open)).catch(() => { marks = undefined; });
  return async (counts) => {
    const count = Object.values(counts).reduce((sum, one) => sum + one, 0);
    press.textContent = count ? `${comments} (${count})` : comments;
    if (count) marks ??= fetchedMarks();
    (await marks)?.show(counts);
  };
}

function onKey(event, open) {
  const { target, key, code, ctrlKey, altKey, metaKey } = event;
  const wanted = altKey ? ctrlKey && code === "KeyM" : key === "c" && !ctrlKey && !metaKey;
  if (!wanted || !(target instanceof HTMLTableCellElement)) return;
  event.preventDefault();
  open({ element: elementAt(target) });
}

/** Asks what changed. A session that ended hides the map from nobody for good. */
export async function askNews(base, map, since, tag) {
  const answer = await askComments(base, map, `/news?since=${since}`, { "If-None-Match": tag });
  return answer.status === 404 ? (await fetched()).sessionEnded(answer, base) : answer;
}

/** Asks the server about the comments of a map. @param {string} path below them */
export function askComments(base, { dataset }, path, headers) {
  return fetch(`${base}/rest/klantreis/1.0/pages/${dataset.page}/maps/${dataset.klantreisMap}/comments${path}`,
    { credentials: "same-origin", headers: { Accept: "application/json", ...headers } });
}

/** @param {string} marks such as `s1:2 l1/s2:1 :3` @returns {Record<string, number>} open discussions by place */
export function countsOf(marks) {
  return Object.fromEntries(marks.split(" ").filter(Boolean).map((mark) => mark.split(":")).map(([element, count]) => [element, Number(count)]));
}

/** @param {HTMLElement} cell or a face of the curve @returns {string} what it stands for */
export function elementAt(cell) {
  const { lane } = cell.closest("tr").dataset;
  const { at, step, phase } = cell.dataset;
  const own = at ?? step ?? phase;
  return lane && own ? `${lane}/${own}` : own ?? lane ?? "";
}

/** A map that is drawn anew reads the line again. */
function tellBelow(line, { version, revision, open, marks }, texts) {
  Object.assign(line.dataset, { version, revision, marks: Object.entries(marks).map((mark) => mark.join(":")).join(" ") });
  line.hidden = !open;
  line.textContent = open ? fill(open === 1 ? texts.discussion : texts.discussions, open) : "";
}
