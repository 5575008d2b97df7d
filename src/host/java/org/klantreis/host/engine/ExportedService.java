package org.klantreis.host.engine;

/** One {@code osgi:service}: a bean offered to others under an interface. */
record ExportedService(String bean, String type) {
}
