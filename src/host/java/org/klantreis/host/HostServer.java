package org.klantreis.host;

import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.apache.tomcat.util.modeler.Registry;
import org.klantreis.host.engine.HttpMounts;

/** Tomcat 10.1, as Confluence runs on it, answering on the loopback address only. */
final class HostServer implements HttpMounts, AutoCloseable {
    private static final String COMPRESSED = "text/html,text/css,text/javascript,text/plain,application/json,image/svg+xml";

    private final Tomcat tomcat = new Tomcat();
    private final Context context;
    private int count;

    HostServer(int port, String contextPath, Path work) throws IOException {
        // Felix has set its own factory, and a JVM takes only one
        TomcatURLStreamHandlerFactory.disable();
        // two wikis in one JVM would have the same names in JMX, which nobody reads here
        Registry.disableRegistry();
        Files.createDirectories(work);
        tomcat.setBaseDir(work.toString());
        tomcat.setConnector(connector(port));
        context = tomcat.addContext(contextPath, null);
        context.setAllowCasualMultipartParsing(true);
        ((StandardHost) tomcat.getHost()).setErrorReportValveClass("");
        tomcat.getHost().getPipeline().addValve(quietErrors());
    }

    @Override
    public void filter(Filter filter) {
        FilterDef definition = new FilterDef();
        definition.setFilterName("filter-" + count++);
        definition.setFilter(filter);
        definition.setAsyncSupported("true");
        context.addFilterDef(definition);
        FilterMap map = new FilterMap();
        map.setFilterName(definition.getFilterName());
        map.addURLPattern("/*");
        context.addFilterMap(map);
    }

    @Override
    public void servlet(Servlet servlet, String... patterns) {
        String name = "servlet-" + count++;
        Tomcat.addServlet(context, name, servlet);
        for (String pattern : patterns) {
            context.addServletMappingDecoded(pattern, name);
        }
    }

    /** Takes the port; nothing is answered before the start. */
    void bind() throws LifecycleException {
        tomcat.init();
        if (tomcat.getConnector().getLocalPort() < 0) {
            throw new IllegalArgumentException("The port " + tomcat.getConnector().getPort() + " is taken; choose another with --port");
        }
    }

    void start() throws LifecycleException {
        tomcat.start();
    }

    /** Answers nothing more. */
    void stop() throws LifecycleException {
        tomcat.stop();
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.destroy();
    }

    private static Connector connector(int port) {
        Connector connector = new Connector();
        connector.setPort(port);
        connector.setProperty("address", InetAddress.getLoopbackAddress().getHostAddress());
        connector.setProperty("compression", "on");
        connector.setProperty("compressibleMimeType", COMPRESSED);
        connector.setProperty("noCompressionStrongETag", "false");
        connector.setURIEncoding("UTF-8");
        return connector;
    }

    private static ErrorReportValve quietErrors() {
        ErrorReportValve valve = new ErrorReportValve();
        valve.setShowReport(false);
        valve.setShowServerInfo(false);
        return valve;
    }
}
