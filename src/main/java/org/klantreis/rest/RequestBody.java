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
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(sent))).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new Refusal(400, "not-json");
        } catch (IOException gone) {
            throw new HungUp(gone);
        }
    }

    private static byte[] bytes(InputStream sent) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        for (int length = sent.read(piece); length >= 0; length = sent.read(piece)) {
            if (read.size() + length > RequestJson.MOST_BYTES) {
                throw new Refusal(413, "body-too-large", RequestJson.MOST_BYTES);
            }
            read.write(piece, 0, length);
        }
        return read.toByteArray();
    }
}
