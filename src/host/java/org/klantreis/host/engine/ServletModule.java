package org.klantreis.host.engine;

import jakarta.servlet.http.HttpServlet;
import java.util.List;

/**
 * One {@code <servlet>} of a plugin (PLATFORM 6.6).
 *
 * @param patterns below the context, such as {@code /plugins/servlet/tools}
 */
public record ServletModule(HttpServlet servlet, List<String> patterns) {
    static List<ServletModule> read(Descriptor descriptor, PluginContext context) {
        return descriptor.modules("servlet").stream().map(element -> new ServletModule(
                context.make(element.required("class"), HttpServlet.class),
                element.children("url-pattern").stream().map(pattern -> "/plugins/servlet" + pattern.text()).toList())).toList();
    }
}
