#!/usr/bin/env bash
# Installs what some tests run beside the .NET SDK, where apt-get is there. Without it they skip, and say so.
#   mono-devel: loads the MSBuild task as the MSBuild of Visual Studio does, on the classes of .NET Framework.
set -euo pipefail
packages=(mono-devel)

command -v mono > /dev/null && exit 0
command -v apt-get > /dev/null || { echo "There is no apt-get here: tests that need ${packages[*]} skip." >&2; exit 0; }
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends "${packages[@]}" > /dev/null
