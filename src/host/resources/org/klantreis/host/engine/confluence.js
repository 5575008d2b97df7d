/**
 * What Confluence's own scripts add to AUI, as far as plugins use it.
 */
(function (window, document, $) {
    'use strict';
    // AUI's own AJS is a module, whose members nobody can set
    var AJS = window.AJS = Object.assign({}, window.AJS);
    var WRM = window.WRM = window.WRM || {};

    function meta(name) {
        var element = document.querySelector('meta[name="ajs-' + name + '"]');
        return element ? element.content : undefined;
    }

    function camelCase(name) {
        return name.replace(/-(\w)/g, function (dash, letter) {
            return letter.toUpperCase();
        });
    }

    AJS.contextPath = WRM.contextPath = function () {
        return meta('context-path') || '';
    };

    AJS.Meta = {
        get: meta,
        getBoolean: function (name) {
            return meta(name) === 'true';
        },
        getNumber: function (name) {
            return Number(meta(name));
        },
        set: function (name, value) {
            var element = document.querySelector('meta[name="ajs-' + name + '"]') ||
                document.head.appendChild(document.createElement('meta'));
            element.name = 'ajs-' + name;
            element.content = value;
        }
    };

    AJS.params = AJS.params || {};
    AJS.toInit = function (work) {
        $(function () {
            try {
                work($);
            } catch (failure) {
                AJS.error('A script failed on start', failure);
            }
        });
        return AJS;
    };
    AJS.bind = AJS.bind || function (event, listener) {
        return $(window).on(event, listener);
    };
    AJS.unbind = AJS.unbind || function (event, listener) {
        return $(window).off(event, listener);
    };
    AJS.trigger = AJS.trigger || function (event, data) {
        return $(window).trigger(event, data);
    };

    // literal keys are replaced by the server; what is left is a key that only the browser knows
    AJS.I18n = AJS.I18n || {};
    AJS.I18n.getText = function (key) {
        return key;
    };

    WRM._unparsedData = WRM._unparsedData || {};
    WRM.data = {
        claim: function (key) {
            var json = WRM._unparsedData[key];
            delete WRM._unparsedData[key];
            return json === undefined ? undefined : JSON.parse(json);
        }
    };

    $(function () {
        document.querySelectorAll('meta[name^="ajs-"]').forEach(function (element) {
            AJS.params[camelCase(element.name.slice(4))] = element.content;
        });
    });
}(window, document, window.jQuery));
