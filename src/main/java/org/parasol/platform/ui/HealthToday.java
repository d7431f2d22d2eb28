package org.parasol.platform.ui;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.MeasureUnit;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parasol.access.CurrentUser;
import org.parasol.access.Role;
import org.parasol.base.ui.Card;
import org.parasol.base.ui.TodayCard;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.IndicatedHealthDescriptor;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Scope;

/** Whether the database answers and how much room its data have; what {@code /health} sums up. */
@org.springframework.stereotype.Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class HealthToday implements TodayCard {

    private static final double GIGABYTE = 1e9;

    private final HealthEndpoint health;

    HealthToday(HealthEndpoint health) {
        this.health = health;
    }

    @Override
    public int order() {
        return 220;
    }

    @Override
    public boolean shown() {
        return CurrentUser.has(Role.OPERATOR);
    }

    @Override
    public Component content() {
        Card card = new Card("platform.health.title");
        card.setId("today-health");
        card.add(
                new Paragraph(
                        card.getTranslation(
                                isUp(health.healthForPath("db"))
                                        ? "platform.health.database.up"
                                        : "platform.health.database.down")));
        if (health.healthForPath("diskSpace") instanceof IndicatedHealthDescriptor space
                && space.getDetails() != null
                && space.getDetails().get("free") instanceof Long free) {
            Paragraph room =
                    new Paragraph(
                            card.getTranslation(
                                    isUp(space)
                                            ? "platform.health.space"
                                            : "platform.health.space.low",
                                    gigabytes(free, UI.getCurrent().getLocale())));
            if (!isUp(space)) {
                room.addClassName("caution");
            }
            card.add(room);
        }
        return card;
    }

    private static boolean isUp(@Nullable HealthDescriptor part) {
        return part != null && Status.UP.equals(part.getStatus());
    }

    private static String gigabytes(long bytes, Locale locale) {
        return NumberFormatter.withLocale(locale)
                .unit(MeasureUnit.GIGABYTE)
                .precision(Precision.maxFraction(1))
                .format(bytes / GIGABYTE)
                .toString();
    }
}
