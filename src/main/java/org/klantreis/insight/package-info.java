/** What a map tells: model in, findings out. */
package org.klantreis.insight;
