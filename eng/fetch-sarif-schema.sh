#!/usr/bin/env bash
# Puts the official SARIF schema where the tests look for it: artifacts/sarif-schema, which is not tracked. Without it they skip.
set -euo pipefail
cd "$(dirname "$0")/.."

package=@microsoft/jest-sarif@1.0.0-beta.0
schema=artifacts/sarif-schema/sarif-2.1.0.json
[ -s "$schema" ] && exit 0

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --no-save --no-audit --no-fund --ignore-scripts --loglevel=error "$package" > /dev/null
mkdir -p "$(dirname "$schema")"
cp "$folder"/node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json "$schema"
