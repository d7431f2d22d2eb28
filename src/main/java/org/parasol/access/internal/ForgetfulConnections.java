package org.parasol.access.internal;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * What came over a connection goes with it. Tomcat would keep the buffers of connections that have
 * ended, with what was typed last in them, to use them again.
 */
@Component
class ForgetfulConnections
        implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final String NONE = "0";

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addConnectorCustomizers(
                connector -> {
                    connector.setProperty("processorCache", NONE);
                    connector.setProperty("socket.bufferPool", NONE);
                });
    }
}
