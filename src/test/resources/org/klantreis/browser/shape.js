/* What does not keep its place in a map, in words: nothing if all is well. */
({
  /** Words that run out of the box in which they stand. */
  spilling(map) {
    const words = document.createTreeWalker(map, NodeFilter.SHOW_TEXT);
    const found = [];
    while (words.nextNode()) {
      const box = words.currentNode.parentElement.closest("th, td, dd, dt, p, summary, button, label, option, svg, caption");
      if (!words.currentNode.data.trim() || !box || box.matches("svg, option, caption, .klantreis-unseen") || !box.checkVisibility({ visibilityProperty: true })) continue;
      if (words.currentNode.parentElement.closest(".klantreis-scale, details:not([open]) > :not(summary)") || words.currentNode.parentElement.matches("details:not([open])")) continue;
      const outer = box.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(words.currentNode);
      const inner = range.getBoundingClientRect();
      if (inner.width && (inner.left < outer.left - 1 || inner.right > outer.right + 1 || inner.top < outer.top - 2 || inner.bottom > outer.bottom + 2)) {
        found.push(`${box.localName}.${box.className} ${words.currentNode.data.trim().slice(0, 40)}`);
      }
    }
    return found;
  },

  /** Labels of the curve that lie on each other, or on the words beside them. */
  collidingLabels(map) {
    const labels = [...map.querySelectorAll("svg.klantreis-curve tspan, svg.klantreis-curve .klantreis-tag, .klantreis-scale i")];
    const title = map.querySelector("tr.klantreis-curve > th");
    if (title) labels.push(...[...title.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE));
    const boxes = labels.map(this.box).filter((box) => box.width && box.height).sort((one, other) => one.left - other.left);
    return boxes.flatMap((one, i) => boxes.slice(i + 1, i + 12).filter((other) => this.overlap(one, other)).map((other) => `${one.words} on ${other.words}`));
  },

  box(label) {
    const range = document.createRange();
    range.selectNodeContents(label);
    const { left, right, top, bottom, width, height } = label.getBoundingClientRect?.() ?? range.getBoundingClientRect();
    return { left, right, top, bottom, width, height, words: label.textContent.slice(0, 40) };
  },

  overlap(one, other) {
    return one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 2 && other.top < one.bottom - 2;
  },
})
