import { Restructuring } from "./restructuring.js";
import { addFoot } from "./structure-foot.js";
import { addPluses } from "./structure-plus.js";
import { addStructureDrag } from "./structure-drag.js";
import { addStructureKeys } from "./structure-keys.js";
import { addStructureMenu } from "./structure-menu.js";

/** Lets phases, steps and lanes be added, copied, moved and taken away. @param {import("./session.js").Session} session */
export function addStructure(session) {
  const restructuring = new Restructuring(session);
  const openMenu = addStructureMenu(session, restructuring);
  addStructureKeys(session, restructuring);
  addStructureDrag(session, restructuring, openMenu);
  addPluses(session, restructuring);
  addFoot(session, restructuring);
}
