package org.parasol.codebook.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds entries by the words of their texts, in one language. A word matches when it is the same,
 * begins alike, or differs by a few typing errors; Chinese is matched by character pairs. Small
 * lists only: every entry is looked at.
 */
public final class WordIndex {

    /** The part of the sought words an entry must match. */
    private static final double ENOUGH = 0.6;

    /** What scores less than this share of the best is left out. */
    private static final double NEAR_BEST = 0.4;

    /** What an entry gains whose first text has no more words than were sought. */
    private static final double WHOLE_NAME = 0.1;

    /** A text of an entry; the weight says how much a match in it counts. */
    public record Field(String text, double weight) {}

    private record Words(String folded, List<String> words, double weight) {}

    private record Entry(String id, List<Words> fields) {}

    private record Match(String id, double score) {}

    private final List<Entry> entries = new ArrayList<>();

    /** Adds an entry; equal matches come in the order in which entries were added. */
    public void add(String id, List<Field> fields) {
        entries.add(
                new Entry(
                        id,
                        fields.stream()
                                .map(
                                        field -> {
                                            String folded = Folding.fold(field.text());
                                            return new Words(
                                                    folded, Folding.words(folded), field.weight());
                                        })
                                .toList()));
    }

    /** Ids of the entries that match, best first; none for blank text. */
    public List<String> find(String text) {
        String folded = Folding.fold(text);
        List<String> sought = Folding.soughtWords(folded);
        if (sought.isEmpty()) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>();
        for (Entry entry : entries) {
            double score = score(entry, sought);
            if (score > 0) {
                matches.add(new Match(entry.id(), score));
            }
        }
        double best = matches.stream().mapToDouble(Match::score).max().orElse(0);
        return matches.stream()
                .filter(match -> match.score() >= best * NEAR_BEST)
                .sorted(Comparator.comparingDouble(Match::score).reversed())
                .map(Match::id)
                .toList();
    }

    private static double score(Entry entry, List<String> sought) {
        double total = 0;
        int matched = 0;
        for (String word : sought) {
            double best = 0;
            for (Words field : entry.fields()) {
                best = Math.max(best, field.weight() * likeness(word, field));
            }
            if (best > 0) {
                matched++;
            }
            total += best;
        }
        if (matched < ENOUGH * sought.size()) {
            return 0;
        }
        int wordsOfName = entry.fields().getFirst().words().size();
        return total / sought.size()
                + WHOLE_NAME * Math.min(1.0, (double) sought.size() / Math.max(1, wordsOfName));
    }

    private static double likeness(String word, Words field) {
        if (Folding.isHan(word)) {
            return PairLikeness.of(word, field.folded());
        }
        double best = 0;
        for (String candidate : field.words()) {
            best = Math.max(best, WordLikeness.of(word, candidate));
            if (best == 1) {
                break;
            }
        }
        return best;
    }
}
