/** What Active Objects 6.1.1 calls to name the plugin it works for. */
package com.atlassian.plugin.util;
