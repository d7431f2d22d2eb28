/** Tests of the operator's page of releases and of the researcher's of tokens. */
@NullMarked
package org.parasol.statistics.ui;

import org.jspecify.annotations.NullMarked;
