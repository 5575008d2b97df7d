/** What a journey map is: its nouns, its values, the rules they keep. */
package org.klantreis.model;
