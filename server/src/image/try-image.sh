#!/usr/bin/env bash
# Unpacks the tar of an image and runs it as the manifests do: a root of its own that is read only, its user, its environment, no network
# but this machine's. Ends with 0 when the server inside answers. Needs root.
set -euo pipefail
tar=$(realpath "$1")
work=$(mktemp -d)
server=
finish() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT

mkdir "$work/parts" "$work/root"
tar -xf "$tar" -C "$work/parts"
read_json() { python3 -c 'import json,sys; v=json.load(open(sys.argv[1])); print("\n".join(eval(sys.argv[2])))' "$@"; }
read_json "$work/parts/manifest.json" 'v[0]["Layers"]' | while read -r layer; do tar -xf "$work/parts/$layer" -C "$work/root"; done
config="$work/parts/$(read_json "$work/parts/manifest.json" '[v[0]["Config"]]')"
mapfile -t entry < <(read_json "$config" 'v["config"]["Entrypoint"]')
mapfile -t environment < <(read_json "$config" 'v["config"]["Env"]')
user=$(read_json "$config" '[v["config"]["User"]]')
mkdir -p "$work/root/proc" "$work/root/dev"
echo "$(du -m "$tar" | cut -f1) MB as a tar, $(du -sm "$work/root" | cut -f1) MB unpacked, user $user: ${entry[*]}"

unshare --mount --pid --fork --kill-child bash -c '
  root=$1; user=$2; shift 2
  mount --bind "$root" "$root"
  mount -t tmpfs -o mode=1777 none "$root/tmp"
  mount -t tmpfs -o "uid=${user%:*},mode=0700" none "$root/var/lib/foodcourt"
  mount -t proc none "$root/proc"
  mount --rbind /dev "$root/dev"
  mount -o remount,ro,bind "$root"
  exec env -i "$@"' _ "$work/root" "$user" \
  "${environment[@]}" FOODCOURT_PORT=0 FOODCOURT_ADDRESS=127.0.0.1 \
  "$(command -v chroot)" --userspec="$user" "$work/root" "${entry[@]}" > "$work/log" 2>&1 &
server=$!
for _ in $(seq 120); do
  address=$(grep -o 'http://127.0.0.1:[0-9]*' "$work/log" | head -1) && break
  kill -0 "$server" 2>/dev/null || { cat "$work/log"; echo "It did not start"; exit 1; }
  sleep 1
done
curl -fsS "$address/actuator/health" | head -c 300; echo
curl -fsS "$address/api/court" | head -c 120; echo
