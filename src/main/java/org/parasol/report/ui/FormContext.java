package org.parasol.report.ui;

import java.time.Clock;
import org.parasol.base.Texts;
import org.parasol.codebook.Codebook;
import org.parasol.codebook.Regions;
import org.parasol.workspace.WorkspaceChoices;

/** What every step needs beside the draft itself. */
record FormContext(
        Texts texts, Codebook codebook, Regions regions, WorkspaceChoices choices, Clock clock) {}
