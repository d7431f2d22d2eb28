package org.parasol.platform.internal;

import java.nio.file.Path;
import java.util.Map;
import org.parasol.platform.DataFolder;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Makes the data folder and the application's secret before any bean asks for them. A secret file
 * that the configuration names is left alone.
 */
final class DataFolderPostProcessor implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty("parasol.secret-file")
                || environment.containsProperty("parasol.secret")) {
            return;
        }
        DataFolder folder =
                new DataFolder(Path.of(environment.getRequiredProperty("parasol.data")));
        environment
                .getPropertySources()
                .addLast(
                        new MapPropertySource(
                                "dataFolder",
                                Map.of(
                                        "parasol.secret-file",
                                        folder.secretFile("application").toString())));
    }

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }
}
