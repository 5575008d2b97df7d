package org.klantreis.discussion;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.klantreis.model.CommentText;
import org.klantreis.model.MapAddress;

/** By what the same post is known when it is sent once more, because its answer got lost. */
final class PostKey {

    private PostKey() {
    }

    /**
     * A text of 64 hexadecimal digits. As guests are nobody in particular, they are told apart by what they say.
     *
     * @param token that the client gives to each text; if it is empty, every post is another one
     */
    static String of(MapAddress address, Optional<String> user, String token, CommentText text) {
        String chosen = token.isEmpty() ? UUID.randomUUID().toString() : token;
        String author = user.orElseGet(() -> "\n" + text.value());
        return sha256(String.join("\n", Long.toString(address.page()), address.key(), chosen, author));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
