import { DragField } from "./drag-field.js";
import { DragPicture } from "./drag-picture.js";

/** What is seen of a drag: what is held, and the line where it would land. */
export class Dragging {
  /**
   * @param {import("./session.js").Session} session
   * @param {import("./restructuring.js").Restructuring} restructuring
   * @param {import("./refs.js").Ref} ref of what is held
   */
  constructor(session, restructuring, ref) {
    this.field = new DragField(session, ref.type, restructuring.chosen(ref));
    this.picture = new DragPicture(session.frame, restructuring.called(ref), this.field.axis, this.field.seen);
  }

  /** Hears of the pointer wherever it goes. @param {number} pointer its id, while it is down */
  capture(pointer) {
    this.picture.veil.setPointerCapture(pointer);
  }

  /**
   * @param {{x: number, y: number}} point
   * @param {number} frames of a sixtieth of a second that have passed
   * @returns {import("./landing.js").Landing | undefined} where a drop would put it
   */
  show(point, frames) {
    const { landing, line } = this.field.follow(point, frames);
    this.picture.show(point, line);
    return landing;
  }

  end() {
    this.picture.remove();
  }
}
