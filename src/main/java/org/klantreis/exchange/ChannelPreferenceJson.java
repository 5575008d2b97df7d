package org.klantreis.exchange;

import org.klantreis.model.ChannelPreference;
import org.klantreis.model.Preference;

/** How a channel suits a persona. */
final class ChannelPreferenceJson {
    private ChannelPreferenceJson() {
    }

    static ChannelPreference read(Members from) {
        return new ChannelPreference(from.required("key").text().orElse(PatientReading.STAND_IN),
                from.word(Preference.class, "preference", Preference.USES), from.extras());
    }

    static void write(MemberWriter to, ChannelPreference channel) {
        to.always("key", channel.key()).word("preference", channel.preference(), Preference.USES)
                .extras(channel.extras());
    }
}
