/** Makes pages of blueprints, as Confluence's Create dialog does. */
package org.klantreis.host.wiki.create;
