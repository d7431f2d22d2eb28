package org.parasol.journey;

import com.microsoft.playwright.Page;

/** Somebody who has no mouse: Tab until it is there, then a key. */
final class Keyboard {

    private static final int PATIENCE = 120;
    private static final String HOLDS_FOCUS =
            "selector => document.querySelector(selector)?.matches(':focus, :focus-within') ?? false";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Presses a key on what has this id, and waits for what has that one. */
    void press(String key, String id, String next) {
        reach(id);
        page.keyboard().press(key);
        page.locator("#" + next).waitFor();
    }

    void type(String id, String text) {
        reach(id);
        page.keyboard().insertText(text);
    }

    private void reach(String id) {
        page.locator("#" + id).waitFor();
        for (int i = 0; i < PATIENCE; i++) {
            if (Boolean.TRUE.equals(page.evaluate(HOLDS_FOCUS, "#" + id))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab never came to " + id + " on " + page.url());
    }
}
