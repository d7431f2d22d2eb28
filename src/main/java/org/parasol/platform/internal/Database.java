package org.parasol.platform.internal;

/** A running MariaDB server: the embedded one or one of the operator's own. */
interface Database extends AutoCloseable {

    /** Its JDBC address, without user or password. */
    String url();

    String userName(DatabaseAccount account);

    String password(DatabaseAccount account);

    /** The account as SQL names it in a grant: name and host, quoted. */
    String grantee(DatabaseAccount account);

    /** The name of the schema. */
    String schema();

    @Override
    void close();
}
