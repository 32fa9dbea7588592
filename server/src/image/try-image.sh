#!/usr/bin/env bash
# Unpacks an OCI image's tar and runs it as the manifests do: a root of its own that is read only, its user, its environment. Ends with 0 when
# the server inside answers. Needs root, python3 and curl; no container runtime.
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
# index -> manifest -> layers and configuration, as the OCI image layout says
python3 - "$work" <<'PY'
import json, pathlib, sys
work = pathlib.Path(sys.argv[1])
def blob(of): return work / "parts" / "blobs" / of["digest"].replace(":", "/")
def read(path): return json.loads(path.read_text())
manifest = read(blob(read(work / "parts" / "index.json")["manifests"][0]))
config = read(blob(manifest["config"]))["config"]
for name, lines in {"layers": [str(blob(layer)) for layer in manifest["layers"]], "entry": config["Entrypoint"],
                    "environment": config["Env"], "user": [config["User"]]}.items():
    (work / name).write_text("\n".join(lines) + "\n")
PY
while read -r layer; do tar --warning=no-unknown-keyword -xf "$layer" -C "$work/root"; done < "$work/layers"
mapfile -t entry < "$work/entry"
mapfile -t environment < "$work/environment"
user=$(cat "$work/user")
mkdir -p "$work/root/proc" "$work/root/dev"
echo "$(du -m "$tar" | cut -f1) MB as a tar, $(du -sm "$work/root" | cut -f1) MB unpacked, user $user: ${entry[*]}"

# the folders that the manifests mount are the only ones that can be written to
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
address=
for _ in $(seq 240); do
  address=$(grep -o 'http://127.0.0.1:[0-9]*' "$work/log" | head -1) || true
  [ -z "$address" ] || break
  kill -0 "$server" 2>/dev/null || { cat "$work/log"; echo "It did not start"; exit 1; }
  sleep 1
done
for path in /actuator/health/readiness /actuator/health /api/court; do
  answer=$(curl -fsS "$address$path")
  echo "$path: ${answer:0:120}"
done
