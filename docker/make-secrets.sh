#!/bin/sh
# Fills docker/secrets with random passwords, once; existing files stay as they are.
set -eu
cd "$(dirname "$0")"
umask 077
mkdir -p secrets
for name in application database-root database-owner database-app database-release database-reader; do
    [ -s "secrets/$name" ] || head -c 32 /dev/urandom | base64 >"secrets/$name"
done
# The containers' users read them through Docker's mounts, other people of this machine do not enter the folder.
chmod 700 secrets
chmod 444 secrets/*
