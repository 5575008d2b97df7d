/* Classic, because batches cannot hold modules: finds the versioned address of the first module and hands over the texts. */
(function () {
  "use strict";
  var address = WRM.data.claim("org.klantreis.confluence:chooser.main");
  var texts = {
    busy: AJS.I18n.getText("org.klantreis.confluence.chooser.busy"),
    failed: AJS.I18n.getText("org.klantreis.confluence.chooser.failed"),
    unreachable: AJS.I18n.getText("org.klantreis.confluence.chooser.unreachable")
  };
  // The server has logged why there is none
  if (!address) return;
  AJS.toInit(function () {
    import(address).then(function (chooser) { chooser.start(document, texts, AJS.contextPath()); });
  });
})();
