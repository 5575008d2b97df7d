/**
 * Lets the entries of a list that may be changed be dragged to another place.
 * @param {HTMLElement | null} list
 * @param {(item: HTMLElement, position: number) => void} move
 */
export function dragging(list, move) {
  if (!list) return;
  const items = [...list.children];
  let dragged;
  items.filter((item) => "change" in item.dataset).forEach((item) => {
    item.draggable = true;
    item.addEventListener("dragstart", ({ dataTransfer }) => {
      dragged = item;
      dataTransfer.effectAllowed = "move";
      dataTransfer.setData("text/plain", item.dataset.name);
    });
    item.addEventListener("dragend", () => {
      dragged = undefined;
      items.forEach(unmark);
    });
  });
  items.forEach((item) => {
    item.addEventListener("dragover", (event) => {
      if (!dragged || dragged === item) return;
      event.preventDefault();
      items.forEach(unmark);
      item.dataset.drop = items.indexOf(dragged) > items.indexOf(item) ? "before" : "after";
    });
    item.addEventListener("drop", (event) => {
      if (!dragged || dragged === item) return;
      event.preventDefault();
      move(dragged, items.indexOf(item));
    });
  });
}

function unmark(item) {
  delete item.dataset.drop;
}
