package org.klantreis.exchange;

import org.klantreis.model.Channel;

/** A channel that the team adds to the catalogue. */
final class ChannelJson {
    private ChannelJson() {
    }

    static Channel read(Members from) {
        return new Channel(from.required("key").text().orElse("unreadable"), from.text("name"), from.text("icon"),
                from.flag("online"), from.extras());
    }

    static void write(MemberWriter to, Channel channel) {
        to.always("key", channel.key()).text("name", channel.name()).flag("online", channel.online())
                .text("icon", channel.icon()).extras(channel.extras());
    }
}
