/** What is promised of facts: whose they are, how coarse they are, and who may read what. */
@NullMarked
package org.parasol.facts;

import org.jspecify.annotations.NullMarked;
