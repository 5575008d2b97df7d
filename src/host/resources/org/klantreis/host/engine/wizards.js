/**
 * Confluence.Blueprint: plugins register what their wizards do before and after a page is drawn, and when it is sent.
 */
(function (window, $) {
    'use strict';
    var Confluence = window.Confluence = window.Confluence || {};
    var wizards = {};

    Confluence.getContextPath = AJS.contextPath;
    Confluence.Blueprint = {
        setWizard: function (item, register) {
            wizards[item] = $({});
            register(wizards[item]);
        },

        /** Asks at once, as Confluence does: whoever calls it needs the answer before the wizard goes on. */
        canCreatePage: function (spaceKey, pageTitle) {
            var may = false;
            $.ajax({
                url: AJS.contextPath() + '/rest/create-dialog/1.0/blueprints/can-create-page',
                data: {spaceKey: spaceKey, pageTitle: pageTitle},
                dataType: 'json',
                async: false
            }).done(function (answer) {
                may = answer;
            });
            return may;
        }
    };

    /** Tells whoever registered for a moment of a page; false if somebody wants it to stay where it is. */
    Confluence.Blueprint.tell = function (item, moment, page, state) {
        var event = $.Event(moment + '.' + page);
        if (wizards[item]) {
            wizards[item].trigger(event, [state]);
        }
        return event.result !== false;
    };
}(window, window.jQuery));
