package org.parasol.base.ui.chart;

/**
 * The words of a chart in the reader's language.
 *
 * @param label the finding in one sentence: what a screen reader says instead of the picture
 * @param unit what is counted
 * @param withheld the one reason for every hatched cell
 * @param gaps the same for gaps in lines
 * @param approximate how a figure is written, {@code {0}} being the number
 * @param scrollable names the region in which a wide chart scrolls
 * @param failed said where the drawing code did not arrive
 * @param locale BCP 47 tag for numbers
 */
public record ChartWords(
        String label,
        String unit,
        String withheld,
        String gaps,
        String approximate,
        String scrollable,
        String failed,
        String locale) {}
