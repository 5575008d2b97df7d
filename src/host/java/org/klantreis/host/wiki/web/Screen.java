package org.klantreis.host.wiki.web;

import java.io.IOException;

/** Answers one kind of request. */
interface Screen {
    void answer(Visit visit) throws IOException;
}
