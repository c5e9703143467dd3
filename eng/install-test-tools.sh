#!/usr/bin/env bash
# Installs what some tests run beside the .NET SDK, where apt-get is there. Without it they skip, and say so.
#   mono-devel: loads the MSBuild task as the MSBuild of Visual Studio does, on the classes of .NET Framework.
#   shellcheck: gives findings on RUN scripts.
set -euo pipefail
packages=()
command -v mono > /dev/null || packages+=(mono-devel)
command -v shellcheck > /dev/null || packages+=(shellcheck)

[ ${#packages[@]} -eq 0 ] && exit 0
command -v apt-get > /dev/null || { echo "There is no apt-get here: tests that need ${packages[*]} skip." >&2; exit 0; }
# Another installation may be at work: wait for it.
wait=(-o DPkg::Lock::Timeout=300)
export DEBIAN_FRONTEND=noninteractive
apt-get "${wait[@]}" update -qq
apt-get "${wait[@]}" install -y -qq --no-install-recommends "${packages[@]}" > /dev/null
