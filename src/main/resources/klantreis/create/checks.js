/* What is asked before a page is made; what is wrong is said at its field, and nothing that was typed is lost. */
window.Klantreis = window.Klantreis || {};
Klantreis.Create = Klantreis.Create || {};

(function () {
  "use strict";
  var LONGEST = 255;
  var LONGEST_ROLE = 500;

  function title(fields, space) {
    var typed = fields.value("title");
    if (!typed) return AJS.I18n.getText("org.klantreis.confluence.create.title.missing");
    if (typed.length > LONGEST) {
      return AJS.I18n.getText("org.klantreis.confluence.create.title.long", LONGEST, typed.length);
    }
    if (!Confluence.Blueprint.canCreatePage(space, typed)) {
      return AJS.I18n.getText("org.klantreis.confluence.create.title.taken");
    }
    return "";
  }

  function starter(fields, kind, space) {
    var wrong = AJS.I18n.getText("org.klantreis.confluence.create.unreachable");
    var wanted = fields.value("starter");
    Klantreis.Create.offers.starters(kind, fields.value("language"), space, true, function (found) {
      var there = found.some(function (each) { return each.id === wanted; });
      wrong = there ? "" : AJS.I18n.getText("org.klantreis.confluence.create.starter.gone");
      if (!there) Klantreis.Create.offers.showStarters(fields, found);
    });
    return wrong;
  }

  function persona(fields) {
    var typed = fields.value("personaName");
    if (!typed) return "";
    if (!fields.value("persona")) {
      Klantreis.Create.offers.personas(typed, true, function (found) { Klantreis.Create.settle(fields, found); });
    }
    var wanted = fields.value("persona");
    if (!wanted) return AJS.I18n.getText("org.klantreis.confluence.create.persona.unknown");
    if (Klantreis.Create.offers.views(wanted)) return "";
    fields.field("persona").val("");
    return AJS.I18n.getText("org.klantreis.confluence.create.persona.gone");
  }

  function role(fields) {
    var typed = fields.value("role");
    return typed.length > LONGEST_ROLE ? AJS.I18n.getText("org.klantreis.confluence.create.role.long", LONGEST_ROLE, typed.length) : "";
  }

  /** Tells whether all is well; otherwise the first field that is not has the focus. */
  Klantreis.Create.check = function (fields, kind, space) {
    var said = { title: title(fields, space), personaName: persona(fields), role: role(fields), starter: starter(fields, kind, space) };
    var wrong = Object.keys(said).filter(function (name) { return !fields.say(name, said[name]); });
    if (wrong.length) fields.field(wrong[0]).trigger("focus");
    return !wrong.length;
  };
})();
