/** From a map to its picture: columns, curve, view objects, HTML. */
package org.klantreis.drawing;
