/* Classic, because batches cannot hold modules: finds the versioned address of the first module and hands over the texts. */
(function () {
  "use strict";
  var address = WRM.data.claim("org.klantreis.confluence:persona.main");
  var texts = {
    lang: AJS.I18n.getText("org.klantreis.confluence.viewer.lang"),
    controls: AJS.I18n.getText("org.klantreis.confluence.viewer.persona"),
    history: AJS.I18n.getText("org.klantreis.confluence.viewer.history"),
    edit: AJS.I18n.getText("org.klantreis.confluence.viewer.edit"),
    goals: AJS.I18n.getText("org.klantreis.confluence.persona.part.goals"),
    busy: AJS.I18n.getText("org.klantreis.confluence.chooser.persona.busy"),
    failed: AJS.I18n.getText("org.klantreis.confluence.chooser.persona.failed"),
    unreachable: AJS.I18n.getText("org.klantreis.confluence.chooser.unreachable")
  };
  // The server has logged why there is none
  if (!address) return;
  AJS.toInit(function () {
    import(address).then(function (persona) { persona.start(document, texts, AJS.contextPath()); });
  });
})();
