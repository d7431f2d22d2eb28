package org.parasol.workspace;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a workspace has decided for itself; kept protected with the application's secret.
 *
 * @param regions ISO 3166-1 and 3166-2 codes of where it works, in its own order
 * @param emergencyContacts free text for the safety screen, may be empty
 * @param dutyToReport free text: what the law obliges the organisation to report, may be empty
 * @param groundsOff codes of grounds that its forms do not ask for
 * @param asksAboutPolice whether its forms ask for consent to share a report with the police
 *     without saying who was affected
 * @param language in which its pages open for somebody who has chosen none
 * @param lockMinutes how long its members may do nothing before their keys are wiped; one of {@link
 *     #LOCK_MINUTES}
 */
public record WorkspaceChoices(
        List<String> regions,
        String emergencyContacts,
        String dutyToReport,
        Set<String> groundsOff,
        boolean asksAboutPolice,
        Locale language,
        int lockMinutes) {

    /** What can be chosen; the usual is {@link #USUAL_LOCK_MINUTES}. */
    public static final List<Integer> LOCK_MINUTES = List.of(2, 5, 10, 20, 30, 60);

    public static final int USUAL_LOCK_MINUTES = 10;

    /** The longest free text, in characters. */
    public static final int LONGEST_TEXT = 4_000;

    public WorkspaceChoices {
        regions = List.copyOf(regions);
        groundsOff = Set.copyOf(groundsOff);
        if (!LOCK_MINUTES.contains(lockMinutes)) {
            throw new IllegalArgumentException("this time cannot be chosen");
        }
    }

    /** The choices of a workspace that has made none. */
    public static WorkspaceChoices none() {
        return new WorkspaceChoices(
                List.of(), "", "", Set.of(), false, Locale.ENGLISH, USUAL_LOCK_MINUTES);
    }
}
