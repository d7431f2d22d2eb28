package org.parasol.statistics.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parasol.base.Texts;
import org.parasol.codebook.Codebook;
import org.parasol.codebook.LegalModels;
import org.parasol.codebook.Regions;
import org.parasol.statistics.ReleaseParameters;
import org.parasol.statistics.ReleaseRecord;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The releases of an installation, to be attacked. Their figures are those that were published; the
 * truth beside them is what the facts say now, in the quarters that a release counts: nothing knows
 * which of them were there when it was made.
 */
final class StoredReleases {

    private final ReleaseReader releases;
    private final FactReader facts;
    private final Places places = new Places(new Regions(), new LegalModels());

    StoredReleases(JdbcTemplate release, JdbcTemplate reader) {
        this.releases = new ReleaseReader(reader);
        this.facts = new FactReader(release, new Forward(new Codebook(new Texts())));
    }

    /** How many there are; their numbers begin at 1. */
    int newest() {
        return releases.fresh().stream().mapToInt(ReleaseRecord::number).max().orElse(0);
    }

    /**
     * A release as attackers see it.
     *
     * @throws IllegalArgumentException where there is none of this number, or it does not tell the
     *     numbers it was made with
     */
    AttackedRelease release(int number) {
        ReleaseRecord record = find(number);
        EarlierRelease stored = releases.of(record);
        Map<Integer, List<CountedFact>> byOrganisation = new HashMap<>();
        facts.forEachChunk(
                stored.last(),
                waived -> {},
                (chunk, share) ->
                        chunk.forEach(
                                one ->
                                        byOrganisation
                                                .computeIfAbsent(
                                                        one.organisation(),
                                                        any -> new ArrayList<>())
                                                .add(one.fact())));
        return AttackedRelease.stored(
                List.copyOf(byOrganisation.values()),
                places,
                rule(record),
                stored.last(),
                stored.figures());
    }

    /** What a release says of itself, and what the same years hold now. */
    String told(int number, AttackedRelease release) {
        long now =
                release.facts().stream()
                        .flatMap(List::stream)
                        .filter(fact -> fact.year() <= release.last().lastWholeYear())
                        .count();
        String then =
                releases.coverage(number)
                        .reports()
                        .map(figure -> "about " + figure + " reports when it was made, ")
                        .orElse("");
        return "up to "
                + release.last()
                + "; up to the end of "
                + release.last().lastWholeYear()
                + " "
                + then
                + now
                + " now";
    }

    private ReleaseRecord find(int number) {
        return releases.fresh().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no such release."));
    }

    private static Parameters rule(ReleaseRecord record) {
        ReleaseParameters told =
                Optional.of(record)
                        .flatMap(ReleaseParameters::of)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "this release does not tell its numbers."));
        return new Parameters(
                told.reports(),
                told.organisations(),
                told.withoutLargest(),
                new NoiseParameters(
                        told.distance(), told.variance(), Rule.STANDARD.noise().never(), 0, false));
    }
}
