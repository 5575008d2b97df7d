/**
 * What Confluence's own scripts add to AUI, as far as plugins use it.
 */
(function (document, AJS) {
    'use strict';

    function element(name) {
        return document.querySelector('meta[name="ajs-' + name + '"]');
    }

    function camelCase(name) {
        return name.replace(/-(\w)/g, function (dash, letter) {
            return letter.toUpperCase();
        });
    }

    AJS.Meta = {
        get: function (name) {
            var meta = element(name);
            return meta ? meta.content : undefined;
        },
        getBoolean: function (name) {
            return AJS.Meta.get(name) === 'true';
        },
        getNumber: function (name) {
            return Number(AJS.Meta.get(name));
        },
        set: function (name, value) {
            var meta = element(name) || document.head.appendChild(document.createElement('meta'));
            meta.name = 'ajs-' + name;
            meta.content = value;
        }
    };

    AJS.toInit(function () {
        document.querySelectorAll('meta[name^="ajs-"]').forEach(function (meta) {
            AJS.params[camelCase(meta.name.slice(4))] = meta.content;
        });
    });
}(document, window.AJS));
