/** An invented world to try Parasol on: organisations, people and reports that never were. */
@NullMarked
package org.parasol.platform.demo;

import org.jspecify.annotations.NullMarked;
