package org.parasol.statistics.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may publish ({@code parasol.release.*}).
 *
 * @param twoPersons whether a second operator has to agree to each release
 */
@ConfigurationProperties("parasol.release")
record RequestSettings(@DefaultValue("false") boolean twoPersons) {}
