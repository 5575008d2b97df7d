/* Classic, because batches cannot hold modules: finds the versioned address of the first module. */
(function () {
  "use strict";
  var address = WRM.data.claim("org.klantreis.confluence:blueprint.main");
  // The server has logged why there is none
  if (address) AJS.toInit(function () { import(address); });
})();
