package org.klantreis.confluence;

/** What Confluence calls us. */
final class Product {

    /** Key of the plugin and first part of every text key; it never changes. */
    static final String KEY = "org.klantreis.confluence";

    private Product() {
    }
}
