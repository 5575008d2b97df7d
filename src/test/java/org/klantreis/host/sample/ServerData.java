package org.klantreis.host.sample;

import com.atlassian.json.marshal.Jsonable;
import com.atlassian.webresource.api.data.WebResourceDataProvider;

/** A value for the scripts of the sample plugin. */
public class ServerData implements WebResourceDataProvider {
    @Override
    public Jsonable get() {
        return writer -> writer.write("{\"limit\":7,\"text\":\"</script>\"}");
    }
}
