import { build } from "../../viewer/build.js";
import { labelOf } from "../labels.js";
import { aboutMap, findMaps } from "../other-maps.js";
import { missing } from "../reading.js";
import { areSame, naming } from "./naming.js";

/** What a place in the document says of another map. @typedef {{page: number, key?: string, step?: string}} OtherMap */

/** Another map of the wiki, found by its title. @param {{step?: boolean}} [options] `step`: one of its steps is meant */
export const otherMap = ({ step: zooms } = {}) => (place) => {
  const { session, id } = place;
  const { t } = session;
  const input = build("input", { type: "text", "aria-label": t("editor.panel.find-map"), placeholder: t("editor.panel.find-map"), dir: "auto" });
  const select = build("select", { id: `${id}-step`, onchange: () => {
    list.show([{ ...list.chosen()[0], step: select.value || undefined }]);
    place.changed(false);
  } });
  const steps = build("div", {}, build("label", { for: select.id }, labelOf(t, "step")), select);
  /** Maps of which it is known already how they are called. */
  const known = new Map();
  const nameOf = ({ page, key = "main" }) => known.get(`${page}:${key}`);
  const call = ({ page, key = "main" }, name) => known.set(`${page}:${key}`, name);
  const find = async (query) => {
    const found = await findMaps(session, query);
    found.forEach(({ named, name }) => call(named, name));
    return found;
  };
  const settle = async () => {
    const [map] = list.chosen();
    steps.hidden = !zooms || !map;
    if (!map || (nameOf(map) && !zooms)) return;
    offer(map, map.step ? [{ id: map.step, title: map.step }] : []);
    const about = await aboutMap(session, map);
    const [now] = list.chosen();
    if (!now || !areSame(now, map)) return;
    if (!nameOf(map)) {
      call(map, about.name);
      list.draw();
    }
    offer(now, about.steps);
  };
  /** A step that is gone there must not become another. */
  const offer = ({ step }, all) => {
    const gone = step && !all.some((one) => one.id === step) ? [{ id: step, title: step }] : [];
    select.replaceChildren(...[...(step ? [] : [{ id: "", title: "–" }]), ...all, ...gone].map((one) => build("option", { value: one.id, selected: one.id === step }, one.title)));
  };
  const settling = { ...place, changed: (typing) => {
    settle();
    place.changed(typing);
  } };
  const list = naming(settling, { row: build("div", { class: "klantreis-row" }, input), input }, { told: (map) => nameOf(map) ?? "…", find, most: 1 }, steps);
  return {
    ...list,
    show: (value) => {
      list.show(value ? [value] : []);
      settle();
    },
    read: () => {
      const [value] = list.chosen();
      return zooms && value && !value.step ? missing : { value };
    },
  };
};
