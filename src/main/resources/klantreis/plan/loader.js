/* Classic, because batches cannot hold modules: finds the versioned address of the first module and hands over the texts. */
(function () {
  "use strict";
  var address = WRM.data.claim("org.klantreis.confluence:plan.main");
  var texts = {
    lang: AJS.I18n.getText("org.klantreis.confluence.viewer.lang"),
    views: AJS.I18n.getText("org.klantreis.confluence.plan.views"),
    list: AJS.I18n.getText("org.klantreis.confluence.plan.list"),
    matrix: AJS.I18n.getText("org.klantreis.confluence.plan.matrix"),
    board: AJS.I18n.getText("org.klantreis.confluence.plan.board"),
    edit: AJS.I18n.getText("org.klantreis.confluence.plan.edit")
  };
  // The server has logged why there is none
  if (!address) return;
  AJS.toInit(function () {
    import(address).then(function (plan) { plan.start(document, texts); });
  });
})();
