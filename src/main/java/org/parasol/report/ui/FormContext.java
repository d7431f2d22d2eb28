package org.parasol.report.ui;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.parasol.base.Texts;
import org.parasol.codebook.Codebook;
import org.parasol.codebook.Regions;
import org.parasol.workspace.Colleague;
import org.parasol.workspace.WorkspaceChoices;

/**
 * What every step needs beside the draft itself.
 *
 * @param coordinators those to whom this person can restrict a report
 * @param frequent the violations that this person's reports have most often
 */
record FormContext(
        Texts texts,
        Codebook codebook,
        Regions regions,
        WorkspaceChoices choices,
        Supplier<List<String>> frequent,
        Supplier<List<Colleague>> coordinators,
        Clock clock) {}
