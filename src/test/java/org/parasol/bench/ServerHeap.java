package org.parasol.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.net.ServerSocket;
import java.util.Map;
import javax.management.JMException;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/**
 * Looks at the heap of a product that is being measured. The product's own command forbids that
 * anybody attaches to it, because keys are in its memory; a measurement therefore asks the JVM at
 * its start, by {@code JDK_JAVA_OPTIONS}, to answer management calls on loopback. Nothing else of
 * the command changes, and the data is invented.
 */
final class ServerHeap implements AutoCloseable {

    private final JMXConnector connector;
    private final MBeanServerConnection server;

    private ServerHeap(JMXConnector connector) throws IOException {
        this.connector = connector;
        this.server = connector.getMBeanServerConnection();
    }

    /** A port that nobody listens on. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** What the measured process needs in its environment. */
    static Map<String, String> environment(int port) {
        return Map.of(
                "JDK_JAVA_OPTIONS",
                "-Dcom.sun.management.jmxremote.host=127.0.0.1"
                        + " -Djava.rmi.server.hostname=127.0.0.1"
                        + " -Dcom.sun.management.jmxremote.port="
                        + port
                        + " -Dcom.sun.management.jmxremote.rmi.port="
                        + port
                        + " -Dcom.sun.management.jmxremote.authenticate=false"
                        + " -Dcom.sun.management.jmxremote.ssl=false");
    }

    /** Of the process that was started with this port. */
    @SuppressWarnings("BanJNDI") // the address is our own
    static ServerHeap of(int port) throws IOException {
        return new ServerHeap(
                JMXConnectorFactory.connect(
                        new JMXServiceURL(
                                "service:jmx:rmi:///jndi/rmi://127.0.0.1:" + port + "/jmxrmi")));
    }

    /** Bytes in use after full collections: twice, for what only finalisation lets go. */
    long live() throws IOException {
        MemoryMXBean memory =
                ManagementFactory.newPlatformMXBeanProxy(
                        server, ManagementFactory.MEMORY_MXBEAN_NAME, MemoryMXBean.class);
        memory.gc();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    /** Which classes the live objects are of, largest first. */
    String histogram() throws IOException, JMException {
        return (String)
                server.invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
