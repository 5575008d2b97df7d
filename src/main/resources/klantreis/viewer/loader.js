/* Classic, because batches cannot hold modules: finds the versioned address of the first module and hands over the texts. */
(function () {
  "use strict";
  var address = WRM.data.claim("org.klantreis.confluence:viewer.main");
  var texts = {
    lang: AJS.I18n.getText("org.klantreis.confluence.viewer.lang"),
    controls: AJS.I18n.getText("org.klantreis.confluence.viewer.controls"),
    hint: AJS.I18n.getText("org.klantreis.confluence.viewer.hint"),
    zoomIn: AJS.I18n.getText("org.klantreis.confluence.viewer.zoom-in"),
    zoomOut: AJS.I18n.getText("org.klantreis.confluence.viewer.zoom-out"),
    zoomReset: AJS.I18n.getText("org.klantreis.confluence.viewer.zoom-reset"),
    zoomed: AJS.I18n.getText("org.klantreis.confluence.viewer.zoomed"),
    fit: AJS.I18n.getText("org.klantreis.confluence.viewer.fit"),
    edit: AJS.I18n.getText("org.klantreis.confluence.viewer.edit"),
    journey: AJS.I18n.getText("org.klantreis.confluence.viewer.journey"),
    blueprint: AJS.I18n.getText("org.klantreis.confluence.viewer.blueprint"),
    unreachable: AJS.I18n.getText("org.klantreis.confluence.chooser.unreachable"),
    history: AJS.I18n.getText("org.klantreis.confluence.viewer.history"),
    template: AJS.I18n.getText("org.klantreis.confluence.viewer.template"),
    lanes: AJS.I18n.getText("org.klantreis.confluence.viewer.lanes"),
    collapse: AJS.I18n.getText("org.klantreis.confluence.viewer.collapse"),
    expand: AJS.I18n.getText("org.klantreis.confluence.viewer.expand"),
    shown: AJS.I18n.getText("org.klantreis.confluence.viewer.shown"),
    hidden: AJS.I18n.getText("org.klantreis.confluence.viewer.hidden"),
    persona: AJS.I18n.getText("org.klantreis.confluence.viewer.persona-filter"),
    channel: AJS.I18n.getText("org.klantreis.confluence.viewer.channel"),
    moment: AJS.I18n.getText("org.klantreis.confluence.viewer.moment"),
    all: AJS.I18n.getText("org.klantreis.confluence.viewer.all"),
    matching: AJS.I18n.getText("org.klantreis.confluence.viewer.matching"),
    figures: AJS.I18n.getText("org.klantreis.confluence.viewer.figures"),
    close: AJS.I18n.getText("org.klantreis.confluence.viewer.close"),
    previous: AJS.I18n.getText("org.klantreis.confluence.viewer.previous"),
    next: AJS.I18n.getText("org.klantreis.confluence.viewer.next"),
    comments: AJS.I18n.getText("org.klantreis.confluence.viewer.comments"),
    commentOn: AJS.I18n.getText("org.klantreis.confluence.viewer.comment-on"),
    commentsHint: AJS.I18n.getText("org.klantreis.confluence.viewer.comments.hint"),
    commentGone: AJS.I18n.getText("org.klantreis.confluence.viewer.comment-gone"),
    discussion: AJS.I18n.getText("org.klantreis.confluence.viewer.discussion"),
    discussions: AJS.I18n.getText("org.klantreis.confluence.viewer.discussions")
  };
  // The server has logged why there is none
  if (!address) return;
  AJS.toInit(function () {
    import(address).then(function (viewer) { viewer.start(document, texts, AJS.contextPath()); });
  });
})();
