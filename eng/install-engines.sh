#!/usr/bin/env bash
# Installs the container engines that the tests of images run against, where they are missing.
set -euo pipefail

missing=()
for program in podman skopeo docker-registry crun dockerd iptables; do
    command -v "$program" > /dev/null || missing+=("$program")
done
[ ${#missing[@]} -eq 0 ] && exit 0

# Another installation may be at work: wait for it.
wait=(-o DPkg::Lock::Timeout=300)
export DEBIAN_FRONTEND=noninteractive
apt-get "${wait[@]}" update
apt-get "${wait[@]}" install -y --no-install-recommends podman skopeo docker-registry crun docker.io iptables
