/**
 * Parasol: a safe place to write down what happened, and a way to show the pattern without showing
 * the person.
 */
@NullMarked
package org.parasol;

import org.jspecify.annotations.NullMarked;
