package org.parasol.dashboard.ui;

import java.text.NumberFormat;
import java.util.Optional;
import org.parasol.statistics.Share;
import org.parasol.statistics.Uncertainty;

/** Shares and their comparison in words. */
record ShareTexts(Shares shares, FigureTexts texts) {

    /** A share with its interval; limits are rounded outwards. */
    String share(Optional<Share> share) {
        if (share.isEmpty()) {
            return texts.get("dashboard.withheld");
        }
        NumberFormat percent = NumberFormat.getPercentInstance(texts.locale());
        return texts.get(
                "dashboard.share",
                percent.format(share.get().value()),
                NumberFormat.getIntegerInstance(texts.locale())
                        .format(Math.floor(share.get().low() * 100)),
                percent.format(Math.ceil(share.get().high() * 100) / 100));
    }

    /** What the shares are shares of, and what the range means. */
    String note() {
        String of =
                shares.grid().columnAxis() == null && !shares.ofRows()
                        ? texts.get("dashboard.share.of-all")
                        : texts.get(
                                "dashboard.share.of", texts.labels().name(shares.populationAxis()));
        return of + " " + texts.get("dashboard.share.range");
    }

    String population(String code) {
        return texts.labels().label(shares.populationAxis(), code);
    }

    /** One line of a comparison. */
    String compared(String item, String first, String second) {
        String name = texts.labels().label(shares.itemAxis(), item);
        Optional<Uncertainty.Difference> found = shares.difference(item, first, second);
        if (found.isEmpty()) {
            return texts.get("dashboard.compare.withheld", name);
        }
        return switch (found.get()) {
            case MORE -> texts.get("dashboard.compare.more", name, population(first));
            case LESS -> texts.get("dashboard.compare.more", name, population(second));
            case NONE_CLEAR -> texts.get("dashboard.compare.none", name);
        };
    }
}
