package org.parasol.statistics.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parasol.access.ApiCaller;
import org.parasol.access.ApiScope;
import org.parasol.statistics.PublishedTable;
import org.parasol.statistics.ReleaseRecord;
import org.parasol.statistics.TableDefinition;
import org.parasol.statistics.internal.PublicMarks;
import org.parasol.statistics.internal.QueryLog;
import org.parasol.statistics.internal.ReleaseReader;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** What of the releases a program may see: all with a token for them, public ones without. */
@Component
class ApiReleases {

    private final ReleaseReader reader;
    private final PublicMarks marks;
    private final QueryLog queries;

    ApiReleases(ReleaseReader reader, PublicMarks marks, QueryLog queries) {
        this.reader = reader;
        this.marks = marks;
        this.queries = queries;
    }

    List<ReleaseRecord> visible() {
        if (has(ApiScope.RELEASES)) {
            return reader.all();
        }
        Set<Integer> open = marks.numbers();
        return reader.all().stream().filter(release -> open.contains(release.number())).toList();
    }

    ReleaseRecord require(int number) {
        return visible().stream()
                .filter(release -> release.number() == number)
                .findFirst()
                .orElseThrow(ApiProblem::noRelease);
    }

    boolean isPublic(int number) {
        return marks.numbers().contains(number);
    }

    /** A table; that it was read is counted. */
    PublishedTable table(ReleaseRecord release, TableDefinition definition) {
        caller().ifPresent(
                        caller ->
                                queries.asked(
                                        caller.account(), release.number(), definition.name()));
        return reader.table(release.number(), definition);
    }

    Optional<ApiCaller> caller() {
        return authentication()
                .filter(signedIn -> signedIn.getPrincipal() instanceof ApiCaller)
                .map(signedIn -> (ApiCaller) signedIn.getPrincipal());
    }

    boolean has(ApiScope scope) {
        return authentication()
                .filter(
                        signedIn ->
                                signedIn.getAuthorities().stream()
                                        .anyMatch(
                                                authority ->
                                                        scope.authority()
                                                                .equals(authority.getAuthority())))
                .isPresent();
    }

    private static Optional<Authentication> authentication() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication());
    }
}
