/* Finds a persona while its name is typed: the list box of the ARIA practices, of which nothing is chosen by itself. */
window.Klantreis = window.Klantreis || {};
Klantreis.Create = Klantreis.Create || {};

(function ($) {
  "use strict";
  /** So long nothing must be typed before it is looked for. */
  var PAUSE = 200;

  function take(fields, persona) {
    fields.field("persona").val(persona.page + ":" + persona.key);
    fields.field("personaName").val(persona.title);
    fields.say("personaName", "");
  }

  /** Takes the only one that can be meant by what was typed, if there is one. */
  function settle(fields, found) {
    var typed = fields.value("personaName").toLowerCase();
    var called = found.filter(function (persona) { return persona.title.toLowerCase() === typed; });
    var meant = found.length === 1 ? found : called;
    if (meant.length === 1) take(fields, meant[0]);
  }

  function search(fields) {
    var $text = fields.field("personaName");
    var $list = $text.siblings("[role=listbox]");
    var offers = Klantreis.Create.offers;
    var active = -1;
    var turn = 0;
    var wait;

    function mark(index) {
      active = index;
      $list.children().attr("aria-selected", function (at) { return String(at === index); });
      var $marked = $list.children().eq(index);
      $text.attr("aria-activedescendant", index < 0 ? null : $marked.attr("id"));
      if (index >= 0) $marked[0].scrollIntoView({ block: "nearest" });
    }

    function open(shown) {
      $list.prop("hidden", !shown);
      $text.attr("aria-expanded", String(shown));
      mark(-1);
    }

    function close() {
      clearTimeout(wait);
      turn += 1;
      open(false);
    }

    function option(persona, at) {
      return $("<li>", { id: $list.attr("id") + "-" + at, role: "option" }).text(persona.title)
        .append($("<small>").text(persona.pageTitle === persona.title ? "" : persona.pageTitle))
        .on("mousedown", function (event) { event.preventDefault(); })
        .on("click", function () { close(); take(fields, persona); })[0];
    }

    function offer() {
      var mine = turn += 1;
      offers.personas(fields.value("personaName"), false, function (found) {
        if (mine !== turn) return;
        $list.empty().append(found.map(option));
        $text.siblings(".description").text(found.length
          ? AJS.I18n.getText("org.klantreis.confluence.create.persona.hint")
          : AJS.I18n.getText("org.klantreis.confluence.create.persona.nobody"));
        open(found.length > 0);
      });
    }

    /** Round and round; from nowhere up is the last. */
    function walk(step) {
      var length = $list.children().length;
      mark((active + step + length + (active < 0 && step < 0 ? 1 : 0)) % length);
    }

    function press(event) {
      var step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      var hidden = $list.prop("hidden");
      if (event.originalEvent.isComposing) return;
      if (step) hidden ? offer() : walk(step);
      else if (event.key === "Enter" && active >= 0) $list.children().eq(active).trigger("click");
      else if (event.key === "Escape" && !hidden) close();
      else return;
      event.preventDefault();
      event.stopPropagation();
    }

    function leave() {
      var typed = fields.value("personaName");
      close();
      if (!typed || fields.value("persona")) return;
      offers.personas(typed, false, function (found) { if (fields.value("personaName") === typed) settle(fields, found); });
    }

    $text.attr("placeholder", AJS.I18n.getText("org.klantreis.confluence.create.persona.none")).on("input", function () {
      fields.field("persona").val("");
      clearTimeout(wait);
      wait = setTimeout(offer, PAUSE);
    }).on("keydown", press).on("click", offer).on("blur", leave);
  }

  Klantreis.Create.search = search;
  Klantreis.Create.settle = settle;
})(AJS.$);
