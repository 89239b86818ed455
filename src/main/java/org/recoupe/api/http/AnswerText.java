package org.recoupe.api.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import org.recoupe.api.listing.QueryLimits;
import org.recoupe.refusal.ErrorCode;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.vertx.core.buffer.Buffer;

/** Answers as JSON, of a bounded size. */
final class AnswerText {

    private static final ObjectMapper WRITER = new ObjectMapper();

    private AnswerText() {}

    /** The JSON of an answer in UTF-8, or a {@link BadRequest} where it is too large. */
    static Buffer of(Object answer) {
        Bounded bytes = new Bounded(QueryLimits.set().bytes().asLongValue());
        try {
            WRITER.writeValue(bytes, answer);
        } catch (Overflow tooLarge) {
            throw new BadRequest(400, ErrorCode.TOO_COMPLEX,
                    "The answer is longer than the " + bytes.most + " bytes that are given at once.");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Buffer.buffer(bytes.written.toByteArray());
    }

    private static final class Bounded extends OutputStream {

        private final ByteArrayOutputStream written = new ByteArrayOutputStream();
        private final long most;

        Bounded(long most) {
            this.most = most;
        }

        @Override
        public void write(int one) throws Overflow {
            room(1);
            written.write(one);
        }

        @Override
        public void write(byte[] some, int from, int length) throws Overflow {
            room(length);
            written.write(some, from, length);
        }

        private void room(int length) throws Overflow {
            if (written.size() > most - length) {
                throw new Overflow();
            }
        }
    }

    private static final class Overflow extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
