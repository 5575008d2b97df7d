/* What there is to choose from: starters in a language, and the personas that the reader may view. */
window.Klantreis = window.Klantreis || {};
Klantreis.Create = Klantreis.Create || {};

(function ($) {
  "use strict";

  var ORIGINS = {
    shipped: AJS.I18n.getText("org.klantreis.confluence.create.starter.shipped"),
    site: AJS.I18n.getText("org.klantreis.confluence.create.starter.site"),
    space: AJS.I18n.getText("org.klantreis.confluence.create.starter.space")
  };

  /** Where the starters of a kind are told. */
  var PATHS = { journey: "/starters", persona: "/persona-starters" };

  function ask(path, query, atOnce) {
    return $.ajax({ url: AJS.contextPath() + "/rest/klantreis/1.0" + path, data: query, dataType: "json", async: !atOnce });
  }

  /** Tells what there is to begin with; atOnce, before it returns. */
  function starters(kind, language, space, atOnce, tell) {
    return ask(PATHS[kind], { lang: language, space: space }, atOnce).done(function (answer) {
      tell(answer.results.filter(function (starter) { return starter.usable; }));
    });
  }

  function group(found, origin) {
    return {
      label: ORIGINS[origin],
      options: found.filter(function (starter) { return starter.origin === origin; })
        .map(function (starter) { return { value: starter.id, name: starter.name }; })
    };
  }

  function chosen(found, preferred) {
    var wanted = found.filter(function (starter) { return starter.default; })[0]
      || found.filter(function (starter) { return starter.id === preferred; })[0] || found[0];
    return wanted && wanted.id;
  }

  Klantreis.Create.offers = {
    starters: starters,

    personas: function (tell) {
      ask("/personas", { limit: 200 }).done(function (answer) { tell(answer.results); });
    },

    /** Whether a persona can still be viewed; asked at once. */
    views: function (persona) {
      var place = persona.split(":");
      return ask("/pages/" + place[0] + "/personas/" + place.slice(1).join(":"), {}, true).state() === "resolved";
    },

    showStarters: function (fields, found, preferred) {
      var groups = Object.keys(ORIGINS).map(function (origin) { return group(found, origin); })
        .filter(function (each) { return each.options.length; });
      fields.offer("starter", groups, chosen(found, preferred));
    },

    showPersonas: function (fields, found) {
      fields.offer("persona", [{ options: found.map(function (persona) {
        var told = persona.pageTitle === persona.title ? persona.title : persona.title + " (" + persona.pageTitle + ")";
        return { value: persona.page + ":" + persona.key, name: told };
      }) }]);
    }
  };
})(AJS.$);
