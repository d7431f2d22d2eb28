package org.parasol.platform.internal;

import java.util.List;
import org.parasol.base.StartNotice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the person at the terminal where Parasol answers, and what the rooms have to say at the
 * start.
 */
@Component
class StartAnnouncement {

    private final ObjectProvider<StartNotice> notices;
    private final String publicAddress;

    StartAnnouncement(
            ObjectProvider<StartNotice> notices,
            @Value("${parasol.address:}") String publicAddress) {
        this.notices = notices;
        this.publicAddress = publicAddress;
    }

    @EventListener
    @SuppressWarnings("SystemOut") // one-time links belong on the terminal and in no log
    void announce(ApplicationReadyEvent event) {
        if (!(event.getApplicationContext() instanceof WebServerApplicationContext context)
                || context.getWebServer() == null) {
            return;
        }
        String address =
                publicAddress.isBlank()
                        ? "http://localhost:" + context.getWebServer().getPort()
                        : publicAddress.replaceAll("/+$", "");
        System.out.println("Parasol answers at " + address + "/");
        notices.orderedStream()
                .map(notice -> notice.lines(address))
                .flatMap(List::stream)
                .forEach(System.out::println);
        System.out.flush();
    }
}
