import { missing } from "../reading.js";
import { labelOf, helpOf } from "../labels.js";
import { fieldset } from "./field.js";

/**
 * A member of a group.
 * @typedef {object} Member
 * @property {string} name
 * @property {(place: import("./field.js").Place) => import("./field.js").Control} control
 * @property {(beside: object) => boolean} [when] whether it has a meaning beside the members before it
 */

/**
 * The controls of an object's members. What stands in an object and has no control stays there.
 * @param {Member[]} members
 */
export const membersOf = (members) => (place) => {
  const { t } = place.session;
  const controls = members.map(({ name, control }) => control({ ...place, id: `${place.id}-${name}`, name, label: labelOf(t, name), help: helpOf(t, name) }));
  let shown = {};
  const settle = (tells) => {
    const value = { ...shown };
    const readings = members.map(({ name, when = () => true }, index) => {
      const meant = when(value);
      const reading = meant ? controls[index].read(value) : {};
      controls[index].element.hidden = !meant;
      delete value[name];
      if (reading.value !== undefined) value[name] = reading.value;
      return reading;
    });
    const blank = readings.every(({ value: read, problem }) => read === undefined && (!problem || problem === missing.problem));
    const wrong = !blank && readings.find(({ problem }) => problem);
    if (tells) controls.forEach((control, index) => control.tell(wrong ? readings[index].problem : undefined));
    return wrong ? { problem: wrong.problem } : { value: blank ? undefined : value };
  };
  return {
    elements: controls.map(({ element }) => element),
    show: (value = {}) => {
      shown = value;
      members.forEach(({ name }, index) => controls[index].show(value[name]));
      controls.forEach((control) => control.tell());
      settle(false);
    },
    read: () => settle(true),
  };
};

/** An object that may be absent: with nothing in it, it is. @param {Member[]} members */
export const group = (members) => (place) => {
  const { elements, show, read } = membersOf(members)(place);
  // Its members tell what is wrong with themselves
  return { element: fieldset(place, ...elements).element, show, read, tell: () => {} };
};
