/**
 * The Create dialog's wizards: pages drawn from the plugin's Soy templates, and the page that is made in the end.
 */
AJS.toInit(function ($) {
    'use strict';
    var island = document.getElementById('wiki-blueprints');
    var offer = island ? JSON.parse(island.textContent) : {blueprints: []};

    function template(name) {
        return name.split('.').reduce(function (found, part) {
            return found[part];
        }, window);
    }

    function frame(words) {
        return $('<section class="aui-dialog2 aui-dialog2-large aui-layer" role="dialog" aria-modal="true" hidden>' +
            '<div class="aui-dialog2-header"><h1 class="aui-dialog2-header-main" id="create-dialog-title"></h1></div>' +
            '<div class="aui-dialog2-content create-dialog"><div class="create-dialog-page"></div><div class="create-dialog-about"><h2></h2><p></p></div></div>' +
            '<div class="aui-dialog2-footer"><div class="aui-dialog2-footer-actions">' +
            '<button type="button" class="aui-button aui-button-primary create-dialog-create-button"></button>' +
            '<button type="button" class="aui-button aui-button-link create-dialog-cancel-button"></button>' +
            '</div></div></section>').attr('aria-labelledby', 'create-dialog-title').appendTo('body')
            .find('.create-dialog-create-button').text(words.create).end()
            .find('.create-dialog-cancel-button').text(words.cancel).end();
    }

    function Wizard(blueprint, card) {
        this.blueprint = blueprint;
        this.at = 0;
        this.context = {};
        this.data = {spaceKey: offer.spaceKey, parentPageId: offer.parentPageId, title: '', pages: {}};
        this.$dialog = frame(offer.words);
        this.dialog = AJS.dialog2(this.$dialog);
        this.dialog.on('hide', function () {
            // AUI tells the page of it before it is done with the dialog
            setTimeout(this.dialog.remove.bind(this.dialog));
            card.focus();
        }.bind(this));
        this.$dialog.on('submit', 'form', this.next.bind(this))
            .on('click', '.create-dialog-create-button', this.next.bind(this))
            .on('click', '.create-dialog-cancel-button', this.dialog.hide.bind(this.dialog));
        this.draw();
        this.dialog.show();
        this.$page.find(':input:visible').first().trigger('focus');
    }

    Wizard.prototype = {
        page: function () {
            return this.blueprint.pages[this.at];
        },

        tell: function (moment, state) {
            return Confluence.Blueprint.tell(this.blueprint.item, moment, this.page().id, $.extend(state, {wizardData: this.data}));
        },

        draw: function () {
            var state = {soyRenderContext: {}};
            this.tell('pre-render', state);
            this.$dialog.find('.aui-dialog2-header-main').text(this.page().title);
            this.$dialog.find('.create-dialog-about h2').text(this.page().header);
            this.$dialog.find('.create-dialog-about p').text(this.page().content);
            this.$page = this.$dialog.find('.create-dialog-page').html(template(this.page().template)(state.soyRenderContext));
            this.tell('post-render', {$container: this.$page});
        },

        next: function (event) {
            event.preventDefault();
            var state = {$container: this.$page, pageData: {}};
            this.$page.find(':input').serializeArray().forEach(function (field) {
                state.pageData[field.name] = field.value;
            });
            if (!this.tell('submit', state)) {
                return;
            }
            $.extend(this.context, state.pageData);
            this.data.pages[this.page().id] = state.pageData;
            this.at += 1;
            if (this.page()) {
                this.draw();
            } else {
                this.at -= 1;
                this.make();
            }
        },

        make: function () {
            var button = this.$dialog.find('.create-dialog-create-button').prop('disabled', true);
            $.ajax({
                type: 'POST',
                url: AJS.contextPath() + '/rest/create-dialog/1.0/content-blueprint/create-content',
                contentType: 'application/json',
                data: JSON.stringify({spaceKey: offer.spaceKey, parentPageId: offer.parentPageId, title: this.data.title,
                    moduleCompleteKey: this.blueprint.key, context: this.context})
            }).done(function (made) {
                window.location = made.url;
            }).fail(function (answer) {
                button.prop('disabled', false);
                this.refuse((answer.responseJSON || {}).message || offer.words.failed);
            }.bind(this));
        },

        refuse: function (message) {
            this.$page.find('> .aui-message').remove();
            $('<div class="aui-message aui-message-error" role="alert"><p></p></div>').prependTo(this.$page).find('p').text(message);
        }
    };

    offer.blueprints.forEach(function (blueprint) {
        var card = document.querySelector('[data-item-module-complete-key="' + blueprint.item + '"]');
        card.parentElement.hidden = false;
        card.addEventListener('click', function () {
            return new Wizard(blueprint, card);
        });
    });
});
