package org.klantreis.host.wiki;

import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.klantreis.host.engine.Database;
import org.klantreis.host.engine.Events;
import org.klantreis.host.engine.HttpMounts;

/** The wiki on a Tomcat and a database of its own with the fake plugin, and a small client for it. */
final class WikiAlone implements AutoCloseable, HttpMounts {
    private final Tomcat tomcat = new Tomcat();
    private final Context context;
    private final Wiki wiki;
    private final Database database = Database.inMemory();

    WikiAlone() {
        tomcat.setPort(0);
        tomcat.setBaseDir(System.getProperty("java.io.tmpdir"));
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        context = tomcat.addContext("/confluence", null);
        context.setAllowCasualMultipartParsing(true);
        wiki = new Wiki(database, new Events());
        try {
            tomcat.init();
            tomcat.start();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
        wiki.mount(this, new FakePlugin(url(), wiki.visitor()::locale));
    }

    Database database() {
        return database;
    }

    String url() {
        return "http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/confluence";
    }

    @Override
    public void filter(Filter filter) {
        FilterDef definition = new FilterDef();
        definition.setFilterName("filter" + context.findFilterDefs().length);
        definition.setFilter(filter);
        context.addFilterDef(definition);
        FilterMap map = new FilterMap();
        map.setFilterName(definition.getFilterName());
        map.addURLPattern("/*");
        context.addFilterMap(map);
        ((org.apache.catalina.core.StandardContext) context).filterStart();
    }

    @Override
    public void servlet(Servlet servlet, String... patterns) {
        Wrapper wrapper = Tomcat.addServlet(context, "servlet" + context.findChildren().length, servlet);
        for (String pattern : patterns) {
            wrapper.addMapping(pattern);
        }
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
            database.close();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One person's browser. */
    Browser browser() {
        return new Browser(this);
    }

    /** Calls REST as a user, or anonymously with an empty name. */
    HttpResponse<String> rest(String user, String method, String path, String json) {
        return call(user, method, "/rest/api/" + path, json);
    }

    /** Calls any address below the context, likewise. */
    HttpResponse<String> call(String user, String method, String path, String json) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url() + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json));
        if (!user.isEmpty()) {
            request.header("Authorization", "Basic " + Base64.getEncoder()
                    .encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8)));
        }
        return send(HttpClient.newHttpClient(), request.build());
    }

    static HttpResponse<String> send(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps cookies, follows redirects, and puts the page's own token into forms. */
    static final class Browser {
        private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"([^\"]+)\"");

        private final WikiAlone wiki;
        private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL).build();
        private String token = "";

        private Browser(WikiAlone wiki) {
            this.wiki = wiki;
        }

        Browser as(String user) {
            get("/login.action");
            post("/dologin.action", Map.of("os_username", user, "os_password", user));
            return this;
        }

        HttpResponse<String> get(String path) {
            return remember(send(client, HttpRequest.newBuilder(URI.create(wiki.url() + path)).build()));
        }

        HttpResponse<String> post(String path, Map<String, String> form) {
            String body = form.entrySet().stream().map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                    .collect(Collectors.joining("&")) + "&atl_token=" + encoded(token);
            return remember(send(client, HttpRequest.newBuilder(URI.create(wiki.url() + path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body)).build()));
        }

        void forgetToken() {
            token = "forged";
        }

        private HttpResponse<String> remember(HttpResponse<String> page) {
            Matcher found = TOKEN.matcher(page.body());
            if (found.find()) {
                token = found.group(1);
            }
            return page;
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
