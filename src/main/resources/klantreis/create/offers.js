/* What there is to choose from: starters in a language, and personas that the reader may view. */
window.Klantreis = window.Klantreis || {};
Klantreis.Create = Klantreis.Create || {};

(function ($) {
  "use strict";

  var ORIGINS = {
    shipped: AJS.I18n.getText("org.klantreis.confluence.create.starter.shipped"),
    site: AJS.I18n.getText("org.klantreis.confluence.create.starter.site"),
    space: AJS.I18n.getText("org.klantreis.confluence.create.starter.space")
  };

  /** What a page for a service blueprint begins with. */
  var BLUEPRINT = "service-blueprint";

  /** Where the starters of a kind are told. */
  var PATHS = { journey: "/starters", persona: "/persona-starters" };

  /** Personas that are offered at once. */
  var MOST = 8;

  function ask(path, query, atOnce) {
    return $.ajax({ url: AJS.contextPath() + "/rest/klantreis/1.0" + path, data: query, dataType: "json", async: !atOnce });
  }

  /** Tells what there is to begin with; atOnce, before it returns. */
  function starters(kind, language, space, atOnce, tell) {
    return ask(PATHS[kind], { lang: language, space: space }, atOnce).done(function (answer) {
      tell(answer.results.filter(function (starter) { return starter.usable; }));
    });
  }

  /** What a team made in another language than is wanted says so. */
  function named(starter, language) {
    if (!starter.lang || starter.lang.indexOf(language) === 0) return starter.name;
    var reader = String(AJS.Meta.get("user-locale")).replace("_", "-");
    return starter.name + " (" + new Intl.DisplayNames(reader, { type: "language" }).of(starter.lang) + ")";
  }

  function group(found, origin, language) {
    return {
      label: ORIGINS[origin],
      options: found.filter(function (starter) { return starter.origin === origin; })
        .map(function (starter) { return { value: starter.id, name: named(starter, language) }; })
    };
  }

  function first(found, holds) {
    return found.filter(holds)[0];
  }

  /** What a space usually begins with need not be a blueprint. */
  function chosen(found, preferred) {
    var standard = first(found, function (starter) { return starter.default; });
    var fullest = first(found, function (starter) { return starter.id === preferred; });
    var wanted = (preferred === BLUEPRINT ? fullest || standard : standard || fullest) || found[0];
    return wanted && wanted.id;
  }

  function told(starter) {
    return starter.kind === "persona" ? AJS.I18n.getText("org.klantreis.confluence.create.starter.role", starter.description) : starter.description;
  }

  /** Says what the chosen starter is for, now and whenever another is chosen. */
  function describe(fields, found) {
    var wanted = first(found, function (starter) { return starter.id === fields.value("starter"); });
    fields.field("starter").siblings(".description").text(wanted ? told(wanted) : "");
    fields.field("starter").off("change").on("change", function () { describe(fields, found); });
  }

  Klantreis.Create.offers = {
    starters: starters,

    /** Tells whom the reader may view and could mean, the newest first; atOnce, before it returns. */
    personas: function (query, atOnce, tell) {
      ask("/personas", { query: query, limit: MOST }, atOnce).done(function (answer) { tell(answer.results); });
    },

    /** Whether a persona can still be viewed, as far as the wiki tells; asked at once. */
    views: function (persona) {
      var place = persona.split(":");
      return ask("/pages/" + place[0] + "/personas/" + place.slice(1).join(":"), {}, true).status !== 404;
    },

    showStarters: function (fields, found, preferred) {
      var groups = Object.keys(ORIGINS).map(function (origin) { return group(found, origin, fields.value("language")); })
        .filter(function (each) { return each.options.length; });
      fields.offer("starter", groups, chosen(found, preferred));
      describe(fields, found);
    }
  };
})(AJS.$);
