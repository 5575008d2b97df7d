package org.klantreis.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.klantreis.exchange.RequestJson;

/** Reads what a client sends, counting, so that nobody fills our memory. */
final class RequestBody {

    private static final int PIECE = 8192;

    private RequestBody() {
    }

    /** @throws Refusal if it is longer than any request needs to be, or not UTF-8 */
    static String text(InputStream sent) {
        return text(sent, RequestJson.MOST_BYTES);
    }

    /** @throws Refusal if it has more bytes than {@code most}, or is not UTF-8 */
    static String text(InputStream sent, int most) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(sent, most))).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new Refusal(400, "not-json");
        } catch (IOException gone) {
            throw new HungUp(gone);
        }
    }

    private static byte[] bytes(InputStream sent, int most) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        for (int length = sent.read(piece); length >= 0; length = sent.read(piece)) {
            if (read.size() + length > most) {
                throw new Refusal(413, "body-too-large", most);
            }
            read.write(piece, 0, length);
        }
        return read.toByteArray();
    }
}
