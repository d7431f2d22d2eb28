package org.parasol.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parasol.base.Languages;
import org.parasol.base.Texts;

class ViolationSearchTest {

    private static final Codebook CODEBOOK = new Codebook(new Texts());

    @ParameterizedTest
    @CsvSource({
        "en, extortion, policing.extortion",
        "en, extorsion, policing.extortion",
        "en, steling money, violence.theft",
        "en, cops bribe, policing.extortion",
        "en, beaten up, violence.assault",
        "en, stealthing, sexual-violence.condom-removal",
        "en, hiv tsting, health.forced-hiv-testing",
        "en, EVICTON, living.eviction",
        "en, evict, living.eviction",
        "en, stalkign, threats.stalking",
        "en, condom, sexual-violence.condom-removal",
        "fr, extorsion, policing.extortion",
        "fr, extortion, policing.extortion",
        "fr, arestation, policing.arbitrary-arrest",
        "fr, depistage force, health.forced-hiv-testing",
        "fr, preservatif, policing.condoms-as-evidence",
        "fr, expulsoin du logement, living.eviction",
        "es, extorsion, policing.extortion",
        "es, desalogo, living.eviction",
        "es, violacion, sexual-violence.rape",
        "es, prueba vih, health.forced-hiv-testing",
        "es, policia golpeo, violence.police-brutality",
        "ru, вымогательство, policing.extortion",
        "ru, вымагательство, policing.extortion",
        "ru, высиление, living.eviction",
        "ru, изнасиловали, sexual-violence.rape",
        "ru, тест на вич, health.forced-hiv-testing",
        "ru, избили менты, violence.police-brutality",
        "es, mordida, policing.extortion",
        "fr, garde a vue, policing.arbitrary-detention",
        "en, he took off the condom, sexual-violence.condom-removal",
        "en, trafick, exploitation.trafficking",
        "fr, la police m’a frappée, violence.police-brutality",
        "ru, угражают, threats.threat",
        "zh, 房东赶我走, living.eviction",
        "zh, 强迫验血, health.forced-hiv-testing",
        "zh, 死亡威肋, threats.death-threat",
        "zh, 强奸, sexual-violence.rape",
        "zh, 敲诈, policing.extortion",
        "zh, 警察打人, violence.police-brutality",
        "zh, 强制检测, health.forced-hiv-testing",
        "zh, 没收安全套, policing.condoms-as-evidence"
    })
    void findsWithTypingErrors(Locale language, String typed, String wanted) {
        assertThat(first(typed, language, 5)).contains(wanted);
    }

    @ParameterizedTest
    @CsvSource({
        "en, rape, sexual-violence.rape",
        "en, eviction, living.eviction",
        "fr, viol, sexual-violence.rape",
        "es, desalojo, living.eviction",
        "ru, кража, violence.theft",
        "zh, 死亡威胁, threats.death-threat"
    })
    void theSameWordComesFirst(Locale language, String typed, String wanted) {
        assertThat(first(typed, language, 1)).containsExactly(wanted);
    }

    @Test
    void aCategoryBringsItsTypes() {
        List<String> found = first("organising", Locale.ENGLISH, 10);
        assertThat(found.getFirst()).isEqualTo("organising");
        assertThat(found).contains("organising.meeting-raided");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n", "...", "xqzzyw", "\u0000", "%' 1=1;--", "🙂"})
    void findsNothingForNothing(String typed) {
        for (Locale language : Languages.ALL) {
            assertThat(CODEBOOK.search(typed, language)).isEmpty();
        }
    }

    @Test
    void longTextIsNoBurden() {
        String typed = "police took my money and phone ".repeat(2000);
        assertThat(CODEBOOK.search(typed, Locale.ENGLISH)).isNotNull();
    }

    @Test
    void answersWithinFiveMilliseconds() {
        List<String> queries = List.of("police took money", "forced testing hiv", "extorsion");
        for (int i = 0; i < 200; i++) {
            queries.forEach(query -> CODEBOOK.search(query, Locale.ENGLISH));
        }
        long[] nanos = new long[300];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            CODEBOOK.search(queries.get(i % queries.size()), Locale.ENGLISH);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        assertThat(Duration.ofNanos(nanos[nanos.length / 2])).isLessThan(Duration.ofMillis(5));
    }

    private List<String> first(String typed, Locale language, int count) {
        return CODEBOOK.search(typed, language).stream().limit(count).map(Code::value).toList();
    }
}
