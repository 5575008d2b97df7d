/* Classic, because batches cannot hold modules: finds the versioned address of the first module and hands over a text. */
(function () {
  "use strict";
  var address = WRM.data.claim("org.klantreis.confluence:shelf.main");
  var unreachable = AJS.I18n.getText("org.klantreis.confluence.gallery.unreachable");
  // The server has logged why there is none
  if (!address) return;
  AJS.toInit(function () {
    import(address).then(function (shelf) { shelf.start(document, AJS.contextPath(), unreachable); });
  });
})();
