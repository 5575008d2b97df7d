/** What plugins see of the wiki: one class per Confluence type, named after what it stands for. */
package org.klantreis.host.wiki.standin;
