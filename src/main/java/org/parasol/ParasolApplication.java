package org.parasol;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Meta;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Parasol. */
@SpringBootApplication
@EnableScheduling
@StyleSheet("styles.css")
@Viewport("width=device-width, initial-scale=1")
@Meta(name = "referrer", content = "no-referrer")
public class ParasolApplication implements AppShellConfigurator {

    /** Arguments are Spring's: {@code --server.port=8080 --parasol.data=DIR}. */
    public static void main(String[] arguments) {
        SpringApplication.run(ParasolApplication.class, arguments);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Parasol");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addFavIcon("icon", "icon.svg", "any");
    }
}
