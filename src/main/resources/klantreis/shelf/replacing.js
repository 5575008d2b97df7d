import { build, button } from "../viewer/build.js";
import { askJson } from "../shared/rest.js";

/**
 * A button that puts a map in place of the template that has its name already; none if the user may not.
 * @param {object} form that asks how the map is saved
 * @returns {Promise<HTMLElement | undefined>}
 */
export async function replacing(form) {
  const { t, shelf, map } = form;
  const wanted = form.name.value.trim().toLowerCase();
  const { results } = await askJson("GET", shelf);
  const old = results.find(({ name }) => name.toLowerCase() === wanted);
  if (!old?.mayChange) return undefined;
  const { page, klantreisMap: key } = map.dataset;
  const label = t("template.replace", old.name);
  const press = button(label, label, () => form.trying(() => askJson("PUT", `${shelf}/${old.id}`, {
    version: old.version, ...(form.description.value && { description: form.description.value }),
    ...(form.first.checked && { default: true }), map: { page: Number(page), key }, keep: form.keeping.kept(),
  })));
  return build("span", {}, " ", press);
}
