#!/bin/sh
# Makes the schema and the four accounts on a MariaDB server. Runs by itself in the database's container; on a server of
# your own: PARASOL_SECRETS=/folder/with/password/files MARIADB="mariadb --user=root --password" ./docker/accounts.sh
# Grants on tables come later, from the migrations that the owner runs.
set -eu
secrets=${PARASOL_SECRETS:-/run/secrets}
host=${PARASOL_ACCOUNT_HOST:-%}
if [ -z "${MARIADB:-}" ]; then
    MYSQL_PWD=$(cat "$secrets/database-root")
    export MYSQL_PWD
    MARIADB="mariadb --user=root"
fi
{
    echo "CREATE DATABASE IF NOT EXISTS parasol CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;"
    for account in owner app release reader; do
        password=$(cat "$secrets/database-$account")
        case "$password" in *[!A-Za-z0-9+/=_-]*)
            echo "the password in $secrets/database-$account may hold letters, digits and + / = - _ only" >&2
            exit 1 ;;
        esac
        echo "CREATE USER IF NOT EXISTS 'parasol_$account'@'$host';"
        echo "ALTER USER 'parasol_$account'@'$host' IDENTIFIED BY '$password';"
    done
    echo "GRANT ALL ON parasol.* TO 'parasol_owner'@'$host' WITH GRANT OPTION;"
} | $MARIADB
