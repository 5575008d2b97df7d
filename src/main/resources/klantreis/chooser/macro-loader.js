/* Classic, because batches cannot hold modules: takes the place of the macro browser's form, as soon as there is one. */
(function () {
  "use strict";
  var address = WRM.data.claim("org.klantreis.confluence:macro-browser.main");
  var names = ["journey-map", "service-blueprint"];
  var tries = 40;
  // The server has logged why there is none
  if (!address) return;

  function open(macro) {
    import(address).then(function (gallery) {
      return gallery.openForMacro(macro, AJS.contextPath());
    }).catch(function () {
      // the ordinary form needs none of our scripts
      AJS.MacroBrowser.setMacroJsOverride(macro.name, {});
      AJS.MacroBrowser.open({ selectedMacro: macro });
      register();
    });
  }

  function register() {
    if (!AJS.MacroBrowser || !AJS.MacroBrowser.setMacroJsOverride) return false;
    names.forEach(function (name) {
      AJS.MacroBrowser.setMacroJsOverride(name, { opener: open });
    });
    return true;
  }

  function wait() {
    if (!register() && tries-- > 0) setTimeout(wait, 250);
  }

  if (AJS.bind) AJS.bind("init.rte", register);
  wait();
})();
