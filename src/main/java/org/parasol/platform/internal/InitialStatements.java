package org.parasol.platform.internal;

import org.parasol.platform.DataFolder;

/**
 * What the embedded server runs as root at each start, one statement a line: schema, the four
 * accounts with their passwords, and the upkeep of the redo log. Root itself cannot sign in over
 * the network.
 */
final class InitialStatements {

    private InitialStatements() {}

    static String of(DataFolder folder) {
        StringBuilder sql = new StringBuilder();
        line(sql, "DELETE FROM mysql.global_priv WHERE User = ''");
        line(sql, "DELETE FROM mysql.global_priv WHERE User = 'root' AND Host <> 'localhost'");
        line(sql, "FLUSH PRIVILEGES");
        line(sql, "DROP DATABASE IF EXISTS test");
        line(
                sql,
                "CREATE DATABASE IF NOT EXISTS parasol CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        for (DatabaseAccount account : DatabaseAccount.values()) {
            String grantee = "`" + account.userName() + "`@`127.0.0.1`";
            String password = folder.secret("database-" + account.key());
            line(sql, "CREATE USER IF NOT EXISTS " + grantee);
            line(sql, "ALTER USER " + grantee + " IDENTIFIED BY '" + password + "'");
        }
        String owner = "`" + DatabaseAccount.OWNER.userName() + "`@`127.0.0.1`";
        line(sql, "GRANT ALL ON parasol.* TO " + owner + " WITH GRANT OPTION");
        line(sql, "CREATE DATABASE IF NOT EXISTS parasol_upkeep");
        line(
                sql,
                "CREATE OR REPLACE DEFINER=`root`@`localhost` PROCEDURE"
                        + " parasol_upkeep.replace_redo_log() SQL SECURITY DEFINER SET GLOBAL"
                        + " innodb_log_file_size = IF(@@innodb_log_file_size < 50*1024*1024,"
                        + " 52*1024*1024, 48*1024*1024)");
        line(sql, "GRANT EXECUTE ON PROCEDURE parasol_upkeep.replace_redo_log TO " + owner);
        return sql.toString();
    }

    private static void line(StringBuilder sql, String statement) {
        sql.append(statement).append(";\n");
    }
}
