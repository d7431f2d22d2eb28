#!/bin/sh
# Makes the schema and the four accounts on a MariaDB server. Runs by itself in the database's container; on a server of
# your own: PARASOL_SECRETS=/folder/with/password/files MARIADB="mariadb --user=root --password" ./docker/accounts.sh
# Grants on tables come later, from the migrations that the owner runs.
set -eu
secrets=${PARASOL_SECRETS:-/run/secrets}
host=${PARASOL_ACCOUNT_HOST:-%}

refuse() { echo "accounts.sh: $1" >&2; exit 1; }

# All of it is written down before the server hears a word: a password that is missing leaves no account without one.
sql="CREATE DATABASE IF NOT EXISTS parasol CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;"
for account in owner app release reader; do
    file=$secrets/database-$account
    [ -s "$file" ] && [ -r "$file" ] || refuse "the password file $file is missing, empty or closed; make-secrets.sh makes it."
    password=$(cat "$file")
    case "$password" in '' | *[!A-Za-z0-9+/=_-]*)
        refuse "the password in $file may hold letters, digits and + / = - _ only." ;;
    esac
    sql="$sql
CREATE USER IF NOT EXISTS 'parasol_$account'@'$host';
ALTER USER 'parasol_$account'@'$host' IDENTIFIED BY '$password';"
done
sql="$sql
GRANT ALL ON parasol.* TO 'parasol_owner'@'$host' WITH GRANT OPTION;"

if [ -z "${MARIADB:-}" ]; then
    MYSQL_PWD=$(cat "$secrets/database-root")
    export MYSQL_PWD
    MARIADB="mariadb --user=root"
fi
printf '%s\n' "$sql" | $MARIADB
