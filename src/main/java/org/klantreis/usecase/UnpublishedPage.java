package org.klantreis.usecase;

/** The page is a draft that was never published, and so cannot be a home yet. */
public final class UnpublishedPage extends Failure {

    public UnpublishedPage(long page) {
        super("unpublished-page", Long.toString(page));
    }
}
