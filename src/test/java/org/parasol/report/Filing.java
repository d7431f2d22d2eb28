package org.parasol.report;

import org.parasol.base.ReportId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Files reports for whoever is signed in. */
@Component
@Profile({"test", "bench"})
public class Filing {

    private final Drafts drafts;

    Filing(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Files a report from its start to its submission. */
    public ReportId file(ReportContent content) {
        ReportId id = drafts.start();
        drafts.submit(id, content, drafts.open(id).version());
        return id;
    }

    /** Submits a returned report with other content. */
    public CaseCode mend(ReportId id, ReportContent content) {
        return drafts.submit(id, content, drafts.open(id).version());
    }
}
