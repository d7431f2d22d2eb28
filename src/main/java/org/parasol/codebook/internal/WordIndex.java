package org.parasol.codebook.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds entries by the words of their texts, in one language. A word matches when it is the same,
 * begins alike, or differs by a few typing errors; Chinese is matched by pairs of characters. Words
 * that few entries have count more, so "the" or "police" do not drown the others. Small lists only:
 * every entry is looked at.
 */
public final class WordIndex {

    /** What scores less than this share of the best is left out. */
    private static final double NEAR_BEST = 0.45;

    /** What an entry gains whose first text has no more words than were sought. */
    private static final double WHOLE_NAME = 0.1;

    /** More words than this say nothing more about what is sought. */
    private static final int MOST_WORDS = 16;

    /** A text of an entry; the weight says how much a match in it counts. */
    public record Field(String text, double weight) {}

    private record Words(String folded, List<String> words, double weight) {}

    private record Entry(String id, List<Words> fields) {}

    private final List<Entry> entries = new ArrayList<>();

    /** Adds an entry; equal matches come in the order in which entries were added. */
    public void add(String id, List<Field> fields) {
        List<Words> words = new ArrayList<>();
        for (Field field : fields) {
            String folded = Folding.fold(field.text());
            words.add(new Words(folded, Folding.words(folded), field.weight()));
        }
        entries.add(new Entry(id, List.copyOf(words)));
    }

    /** Ids of the entries that match, best first; none for blank text. */
    public List<String> find(String text) {
        List<String> words = Folding.words(Folding.fold(text));
        List<String> found = find(words, Folding.terms(words));
        return found.isEmpty() ? find(words, Folding.singleCharacters(words)) : found;
    }

    private List<String> find(List<String> words, List<String> terms) {
        double[] scores = new double[entries.size()];
        for (String term : terms.stream().distinct().limit(MOST_WORDS).toList()) {
            double[] likeness =
                    entries.stream().mapToDouble(entry -> likeness(term, entry)).toArray();
            long having = Arrays.stream(likeness).filter(like -> like > 0).count();
            double rarity = Math.log(1 + (double) entries.size() / (1 + having));
            for (int i = 0; i < scores.length; i++) {
                scores[i] += rarity * likeness[i];
            }
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] *= 1 + wholeName(words, entries.get(i));
        }
        double best = Arrays.stream(scores).max().orElse(0);
        return IntStream.range(0, scores.length)
                .filter(i -> scores[i] > 0 && scores[i] >= best * NEAR_BEST)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> scores[i]).reversed())
                .map(i -> entries.get(i).id())
                .toList();
    }

    private static double wholeName(List<String> words, Entry entry) {
        int wordsOfName = Math.max(1, entry.fields().getFirst().words().size());
        return WHOLE_NAME * Math.min(1.0, (double) words.size() / wordsOfName);
    }

    private static double likeness(String term, Entry entry) {
        boolean han = Folding.isHan(term);
        double best = 0;
        for (Words field : entry.fields()) {
            if (field.weight() > best) {
                double like = han ? contains(field, term) : WordLikeness.best(term, field.words());
                best = Math.max(best, field.weight() * like);
            }
        }
        return best;
    }

    private static double contains(Words field, String term) {
        return field.folded().contains(term) ? 1 : 0;
    }
}
