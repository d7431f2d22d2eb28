package org.parasol.platform.demo;

import java.util.Map;
import org.parasol.codebook.LegalLabel;

/**
 * How often each kind of violation is reported under a legal model, as weights. Invented, but
 * shaped by what reviews of research describe: policing weighs most where selling is a crime,
 * eviction and justice where buying is, work conditions where it is licensed or no crime.
 */
record Profile(Map<String, Integer> violations, int policePercent, int noActionPercent) {

    static Profile of(LegalLabel label) {
        return switch (label) {
            case FULLY_CRIMINALISED ->
                    new Profile(weights(18, 14, 16, 34, 14, 14, 8, 4, 6, 5), 46, 78);
            case PARTLY_CRIMINALISED ->
                    new Profile(weights(18, 13, 17, 27, 12, 11, 10, 6, 6, 5), 36, 70);
            case CLIENT_CRIMINALISED ->
                    new Profile(weights(15, 13, 20, 17, 12, 8, 22, 5, 4, 4), 24, 62);
            case LICENSED -> new Profile(weights(13, 11, 18, 13, 8, 12, 13, 18, 3, 4), 18, 55);
            case DECRIMINALISED -> new Profile(weights(12, 11, 21, 4, 5, 6, 14, 22, 2, 2), 6, 38);
            case UNCLEAR -> new Profile(weights(16, 13, 18, 22, 12, 10, 11, 7, 4, 4), 30, 66);
        };
    }

    private static Map<String, Integer> weights(
            int violence,
            int sexual,
            int threats,
            int policing,
            int justice,
            int health,
            int living,
            int labour,
            int organising,
            int exploitation) {
        return Map.of(
                "violence", violence,
                "sexual-violence", sexual,
                "threats", threats,
                "policing", policing,
                "justice", justice,
                "health", health,
                "living", living,
                "labour", labour,
                "organising", organising,
                "exploitation", exploitation);
    }
}
