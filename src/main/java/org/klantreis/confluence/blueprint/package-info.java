/** Makes what pages from Confluence's Create dialog begin with; only here Confluence's page blueprints are known. */
package org.klantreis.confluence.blueprint;
