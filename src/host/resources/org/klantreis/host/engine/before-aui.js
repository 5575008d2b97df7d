/**
 * What AUI takes over from Confluence when it loads, and what is there before AUI.
 */
(function (window, document) {
    'use strict';
    var WRM = window.WRM = window.WRM || {};

    function contextPath() {
        var element = document.querySelector('meta[name="ajs-context-path"]');
        return element ? element.content : '';
    }

    WRM.contextPath = contextPath;
    WRM._unparsedData = WRM._unparsedData || {};
    WRM.data = {
        claim: function (key) {
            var json = WRM._unparsedData[key];
            delete WRM._unparsedData[key];
            return json === undefined ? undefined : JSON.parse(json);
        }
    };
    // AUI replaces the object and keeps this one function of it
    window.AJS = {contextPath: contextPath};
}(window, document));
