/**
 * What compiled templates call at run time, as far as they use automatic escaping.
 */
window.goog = window.goog || {DEBUG: false};

window.soy = window.soy || {
    $$escapeHtml: function (value) {
        'use strict';
        return String(value).replace(/[&<>"'\u0000]/g, function (character) {
            return '&#' + character.charCodeAt(0) + ';';
        });
    }
};

window.soydata = window.soydata || {
    VERY_UNSAFE: {
        /** Templates say so of what they have escaped themselves. */
        ordainSanitizedHtml: String
    }
};
