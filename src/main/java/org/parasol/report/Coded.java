package org.parasol.report;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a text that holds a code and nothing that was typed. A text without this mark is free text,
 * and what guards free text (screening, the test that looks for leaks) finds it by that.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE_USE)
public @interface Coded {}
