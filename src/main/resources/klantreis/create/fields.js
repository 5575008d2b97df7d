/* A wizard's fields, and what is said about each. Classic, because Confluence asks its wizards at once, which modules cannot. */
window.Klantreis = window.Klantreis || {};
Klantreis.Create = Klantreis.Create || {};

Klantreis.Create.fields = function ($container) {
  "use strict";

  function field(name) {
    return $container.find("[name=" + name + "]");
  }

  return {
    field: field,

    value: function (name) {
      var $field = field(name);
      return String(($field.is(":radio") ? $field.filter(":checked") : $field).val() || "").trim();
    },

    /** Says what is wrong with a field, or nothing more; tells whether it is right. */
    say: function (name, message) {
      field(name).attr("aria-invalid", message ? "true" : null).siblings(".error").text(message || "");
      return !message;
    },

    /** Puts options into a field and keeps what was chosen, if it is still among them. */
    offer: function (name, groups, preferred) {
      var $field = field(name);
      var before = $field.val() || preferred;
      $field.children("[data-offered]").remove();
      groups.forEach(function (group) {
        var parent = group.label ? document.createElement("optgroup") : $field[0];
        if (group.label) {
          parent.label = group.label;
          parent.dataset.offered = "";
          $field.append(parent);
        }
        group.options.forEach(function (option) {
          var element = parent.appendChild(new Option(option.name, option.value, false, option.value === before));
          element.dataset.offered = "";
        });
      });
    }
  };
};
