import { idsOf } from "../changes/travellers.js";
import { told } from "./personas.js";
import { ticks } from "./ticks.js";

/** Which personas of the map take the step; not asked where it has none. */
export const travellers = () => (place) => {
  const { draft, t } = place.session;
  const named = ticks(() => {
    const ids = idsOf(draft.document);
    return (draft.document.personas ?? []).map((persona, index) => ({ key: ids[index], name: told(persona, t) }));
  })(place);
  const offer = () => { named.element.hidden = !draft.document.personas?.length; };
  return {
    ...named,
    show: (value) => {
      offer();
      named.show(value);
    },
    read: () => {
      const { value } = named.read();
      return value ? { value: idsOf(draft.document).filter((id) => value.includes(id)) } : {};
    },
    renew: () => {
      offer();
      named.renew();
    },
  };
};
