/** What Active Objects 6.1.1 calls to measure itself and Maven Central lacks; it measures nothing here. */
package com.atlassian.util.profiling;
