package org.parasol.base;

import java.util.UUID;

/** The id of an account: random, it says nothing of what it stands for. */
public record AccountId(UUID value) {

    public static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
