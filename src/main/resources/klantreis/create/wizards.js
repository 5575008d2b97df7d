/* The wizards of the Create dialog. */
(function () {
  "use strict";
  var create = Klantreis.Create;

  function language() {
    return String(AJS.Meta.get("user-locale")).slice(0, 2) === "nl" ? "nl" : "en";
  }

  function refresh(fields, kind, space, preferred) {
    var wanted = fields.value("language");
    create.offers.starters(kind, wanted, space, false, function (found) {
      // a language that was chosen meanwhile asks for itself
      if (fields.value("language") !== wanted) return;
      create.offers.showStarters(fields, found, preferred);
      fields.say("starter", "");
    }).fail(function () {
      if (fields.value("language") === wanted) fields.say("starter", AJS.I18n.getText("org.klantreis.confluence.create.unreachable"));
    });
  }

  function register(item, page, kind, preferred) {
    Confluence.Blueprint.setWizard("org.klantreis.confluence:" + item, function (wizard) {
      wizard.on("post-render." + page, function (event, state) {
        var fields = create.fields(state.$container);
        var space = state.wizardData.spaceKey;
        // what was wrong may be right by now
        state.$container.on("input change", ":input", function (changed) { fields.say(changed.target.name, ""); });
        fields.field("language").val(language()).on("change", function () { refresh(fields, kind, space); });
        refresh(fields, kind, space, preferred);
        create.search(fields);
      });
      wizard.on("submit." + page, function (event, state) {
        var fields = create.fields(state.$container);
        state.pageData.title = state.pageData.ContentPageTitle = fields.value("title");
        return create.check(fields, kind, state.wizardData.spaceKey);
      });
    });
  }

  register("create-journey-map", "klantreisMap", "journey", "marketing-5");
  register("create-service-blueprint", "klantreisBlueprint", "journey", "service-blueprint");
  register("create-persona", "klantreisPersona", "persona", "persona");
})();
