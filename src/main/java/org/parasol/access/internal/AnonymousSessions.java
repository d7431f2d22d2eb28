package org.parasol.access.internal;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The sessions of people whose password nobody has seen yet. Everyone who asks for a page gets one,
 * and keeps it for half an hour: a crowd would fill the memory. Where there are too many, the
 * network with the most loses its oldest, so that whoever came alone keeps hers.
 */
@Component
class AnonymousSessions implements HttpSessionListener {

    /** Some 12 kB each with a page open. */
    private static final int MOST = 2_000;

    private static final String KEY = AnonymousSessions.class.getName();

    private final int most;
    private final Map<String, LinkedHashSet<Entry>> byNetwork = new HashMap<>();
    private int count;

    @Autowired
    AnonymousSessions() {
        this(MOST);
    }

    AnonymousSessions(int most) {
        this.most = most;
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        Entry entry = new Entry(event.getSession(), network());
        entry.session().setAttribute(KEY, entry);
        // Outside the lock: ending a session calls many, and they may call back.
        add(entry).ifPresent(AnonymousSessions::end);
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        remove(event.getSession().getAttribute(KEY));
    }

    /** The password was right: this session is somebody's from now on. */
    void leave(HttpSession session) {
        remove(session.getAttribute(KEY));
    }

    synchronized int count() {
        return count;
    }

    private synchronized Optional<Entry> add(Entry entry) {
        byNetwork.computeIfAbsent(entry.network(), from -> new LinkedHashSet<>()).add(entry);
        count++;
        if (count <= most) {
            return Optional.empty();
        }
        Entry oldest =
                byNetwork.values().stream()
                        .max(Comparator.comparingInt(LinkedHashSet::size))
                        .orElseThrow()
                        .getFirst();
        remove(oldest);
        return Optional.of(oldest);
    }

    private synchronized void remove(@Nullable Object attribute) {
        if (attribute instanceof Entry entry) {
            LinkedHashSet<Entry> same = byNetwork.get(entry.network());
            if (same != null && same.remove(entry)) {
                count--;
                if (same.isEmpty()) {
                    byNetwork.remove(entry.network());
                }
            }
        }
    }

    private static void end(Entry entry) {
        try {
            entry.session().invalidate();
        } catch (IllegalStateException e) {
            // It ended in this moment by itself.
        }
    }

    private static String network() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
                ? Network.of(Objects.requireNonNullElse(now.getRequest().getRemoteAddr(), ""))
                : "";
    }

    /** In memory only, for as long as the session. */
    private static final class Entry {

        private final HttpSession session;
        private final String network;

        Entry(HttpSession session, String network) {
            this.session = session;
            this.network = network;
        }

        HttpSession session() {
            return session;
        }

        String network() {
            return network;
        }

        @Override
        public String toString() {
            return "AnonymousSessions.Entry";
        }
    }
}
